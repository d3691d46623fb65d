package org.backfile.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalTime;
import org.backfile.archive.Card;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Part;
import org.backfile.text.TextId;
import org.backfile.words.KeyTerms;

/**
 * A card on disk:
 *
 * <pre>
 * path part? content text headline? published? updated? authors section? topics places language? standfirst? opening
 * draft words setAside keyTerms entry print
 * </pre>
 *
 * <p>A part is its number, its first and its last line (4 bytes each). Key terms are the number of their words (4
 * bytes) and the words (4 bytes each).
 */
final class CardFormat {

    private CardFormat() {}

    static void write(Card card, DataOutput out) throws IOException {
        DiskValues.writeText(card.source(), out);
        DiskValues.writeOptional(card.id().part(), CardFormat::writePart, out);
        DiskValues.writeFingerprint(card.content(), out);
        DiskValues.writeFingerprint(card.text(), out);
        DiskValues.writeOptional(card.headline(), DiskValues::writeText, out);
        DiskValues.writeOptional(card.published(), CardFormat::writePublished, out);
        DiskValues.writeOptional(card.updated(), CardFormat::writePublished, out);
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

    static Card read(DataInput in) throws IOException {
        return new Card(
                new TextId(DiskValues.readText(in), DiskValues.readOptional(CardFormat::readPart, in)),
                DiskValues.readFingerprint(in),
                DiskValues.readFingerprint(in),
                DiskValues.readOptional(DiskValues::readText, in),
                DiskValues.readOptional(CardFormat::readPublished, in),
                DiskValues.readOptional(CardFormat::readPublished, in),
                DiskValues.readList(DiskValues::readText, in),
                DiskValues.readOptional(DiskValues::readText, in),
                DiskValues.readList(DiskValues::readText, in),
                DiskValues.readList(DiskValues::readText, in),
                DiskValues.readOptional(DiskValues::readText, in),
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
