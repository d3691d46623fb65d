package org.backfile.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.archive.Card;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.config.DateOrder;
import org.backfile.source.SourceFile;
import org.backfile.text.Fingerprint;
import org.backfile.text.Part;
import org.backfile.text.TextId;
import org.backfile.words.KeyTerms;

/**
 * The cards of the last build, so that a text that has not changed need not be read again. A {@link CacheFile} whose
 * value is a list of entries:
 *
 * <pre>
 * entry   path size modified card? order? diagnostics
 * card    part? content text headline? published? updated? authors section? topics places language?
 *         standfirst? opening draft words setAside keyTerms entry print
 * </pre>
 *
 * Entries of one file follow each other in its order. A part is its number, its first and its last line (4 bytes each).
 * Key terms are the number of their words (4 bytes) and the words (4 bytes each).
 */
final class CardCache {

    private final CacheFile file;
    private final Fingerprint key;

    /**
     * @param key fingerprint of everything that a card depends on except its text: the program and its settings for
     *     parsing
     */
    CardCache(CacheFile file, Fingerprint key) {
        this.file = file;
        this.key = key;
    }

    /** The entries by path, in the order of their file; empty when there is no usable cache. */
    Map<String, List<IntakeEntry>> read() {
        return file.read(key, CardCache::readEntries).orElse(Map.of());
    }

    void write(List<IntakeEntry> entries) throws IOException {
        file.write(key, out -> DiskValues.writeList(entries, CardCache::writeEntry, out));
    }

    private static Map<String, List<IntakeEntry>> readEntries(DataInput in) throws IOException {
        int size = in.readInt();
        var entries = new HashMap<String, List<IntakeEntry>>(size * 2);
        // A section or author appears on thousands of cards; each name is kept in memory once.
        var names = new HashMap<String, String>();
        for (int i = 0; i < size; i++) {
            IntakeEntry entry = readEntry(in, names);
            entries.computeIfAbsent(entry.file().path(), path -> new ArrayList<>(1))
                    .add(entry);
        }
        return entries;
    }

    private static void writeEntry(IntakeEntry entry, DataOutput out) throws IOException {
        DiskValues.writeText(entry.file().path(), out);
        out.writeLong(entry.file().size());
        out.writeLong(entry.file().modified());
        DiskValues.writeOptional(entry.card(), CardCache::writeCard, out);
        DiskValues.writeOptional(entry.order(), (order, o) -> o.writeInt(order.ordinal()), out);
        DiskValues.writeList(entry.diagnostics(), DiskValues::writeDiagnostic, out);
    }

    private static IntakeEntry readEntry(DataInput in, Map<String, String> names) throws IOException {
        var file = new SourceFile(DiskValues.readText(in), in.readLong(), in.readLong());
        return new IntakeEntry(
                file,
                DiskValues.readOptional(card -> readCard(file.path(), card, names), in),
                DiskValues.readOptional(i -> DateOrder.values()[i.readInt()], in),
                DiskValues.readList(DiskValues::readDiagnostic, in));
    }

    private static void writeCard(Card card, DataOutput out) throws IOException {
        DiskValues.writeOptional(card.id().part(), CardCache::writePart, out);
        DiskValues.writeFingerprint(card.content(), out);
        DiskValues.writeFingerprint(card.text(), out);
        DiskValues.writeOptional(card.headline(), DiskValues::writeText, out);
        DiskValues.writeOptional(card.published(), CardCache::writePublished, out);
        DiskValues.writeOptional(card.updated(), CardCache::writePublished, out);
        DiskValues.writeList(card.authors(), DiskValues::writeText, out);
        DiskValues.writeOptional(card.section(), DiskValues::writeText, out);
        DiskValues.writeList(card.topics(), DiskValues::writeText, out);
        DiskValues.writeList(card.places(), DiskValues::writeText, out);
        DiskValues.writeOptional(card.language(), DiskValues::writeText, out);
        DiskValues.writeOptional(card.standfirst(), DiskValues::writeText, out);
        DiskValues.writeText(card.opening(), out);
        out.writeBoolean(card.isDraft());
        out.writeInt(card.words());
        out.writeInt(card.setAside());
        writeKeyTerms(card.keyTerms(), out);
        DiskValues.writeFingerprint(card.entry(), out);
        DiskValues.writeFingerprint(card.print(), out);
    }

    private static Card readCard(String source, DataInput in, Map<String, String> names) throws IOException {
        DiskValues.Reader<String> name = i -> names.computeIfAbsent(DiskValues.readText(i), text -> text);
        return new Card(
                new TextId(source, DiskValues.readOptional(CardCache::readPart, in)),
                DiskValues.readFingerprint(in),
                DiskValues.readFingerprint(in),
                DiskValues.readOptional(DiskValues::readText, in),
                DiskValues.readOptional(CardCache::readPublished, in),
                DiskValues.readOptional(CardCache::readPublished, in),
                DiskValues.readList(name, in),
                DiskValues.readOptional(name, in),
                DiskValues.readList(name, in),
                DiskValues.readList(name, in),
                DiskValues.readOptional(name, in),
                DiskValues.readOptional(DiskValues::readText, in),
                DiskValues.readText(in),
                in.readBoolean(),
                in.readInt(),
                in.readInt(),
                readKeyTerms(in),
                DiskValues.readFingerprint(in),
                DiskValues.readFingerprint(in));
    }

    private static void writePart(Part part, DataOutput out) throws IOException {
        out.writeInt(part.number());
        out.writeInt(part.firstLine());
        out.writeInt(part.lastLine());
    }

    private static Part readPart(DataInput in) throws IOException {
        return new Part(in.readInt(), in.readInt(), in.readInt());
    }

    private static void writeKeyTerms(KeyTerms keyTerms, DataOutput out) throws IOException {
        int[] words = keyTerms.words();
        out.writeInt(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
    }

    private static KeyTerms readKeyTerms(DataInput in) throws IOException {
        var words = new int[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readInt();
        }
        return KeyTerms.of(words);
    }

    private static void writePublished(Published published, DataOutput out) throws IOException {
        out.writeInt(published.date().year());
        out.writeInt(published.date().month());
        out.writeInt(published.date().day());
        DiskValues.writeOptional(published.time(), (time, o) -> o.writeInt(time.toSecondOfDay()), out);
        DiskValues.writeOptional(published.zone(), DiskValues::writeText, out);
    }

    private static Published readPublished(DataInput in) throws IOException {
        return new Published(
                new CalendarDate(in.readInt(), in.readInt(), in.readInt()),
                DiskValues.readOptional(i -> LocalTime.ofSecondOfDay(i.readInt()), in),
                DiskValues.readOptional(DiskValues::readText, in));
    }
}
