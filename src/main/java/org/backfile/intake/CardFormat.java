package org.backfile.intake;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalTime;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.article.CalendarDate;
import org.backfile.article.InPrint;
import org.backfile.article.Published;
import org.backfile.text.Part;
import org.backfile.text.TextId;
import org.backfile.words.KeyTerms;

/**
 * A card on disk:
 *
 * <pre>
 * path part? content text headline? published? updated? authors section? topics places language? standfirst? inPrint?
 * opening draft words setAside keyTerms entry print
 * </pre>
 *
 * <p>A part is its number, its first and its last line, and how many lines at its start and its end belong to no
 * article (4 bytes each). Key terms are the number of their words (4 bytes) and the words (4 bytes each).
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
        Optional<InPrint> inPrint = card.inPrint().isKnown() ? Optional.of(card.inPrint()) : Optional.empty();
        DiskValues.writeOptional(inPrint, CardFormat::writeInPrint, out);
        DiskValues.writeText(card.opening(), out);
        out.writeBoolean(card.isDraft());
        out.writeInt(card.words());
        out.writeInt(card.setAside());
        writeKeyTerms(card.keyTerms(), out);
        DiskValues.writeFingerprint(card.entry(), out);
        DiskValues.writeFingerprint(card.print(), out);
    }

    static Card read(ByteBuffer in) {
        return new Card(
                new TextId(BufferValues.text(in), BufferValues.optional(CardFormat::readPart, in)),
                BufferValues.fingerprint(in),
                BufferValues.fingerprint(in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(CardFormat::readPublished, in),
                BufferValues.optional(CardFormat::readPublished, in),
                BufferValues.list(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.list(BufferValues::text, in),
                BufferValues.list(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(CardFormat::readInPrint, in).orElse(InPrint.UNKNOWN),
                BufferValues.text(in),
                BufferValues.flag(in),
                in.getInt(),
                in.getInt(),
                readKeyTerms(in),
                BufferValues.fingerprint(in),
                BufferValues.fingerprint(in));
    }

    private static void writePart(Part part, DataOutput out) throws IOException {
        out.writeInt(part.number());
        out.writeInt(part.firstLine());
        out.writeInt(part.lastLine());
        out.writeInt(part.before());
        out.writeInt(part.after());
    }

    private static Part readPart(ByteBuffer in) {
        return new Part(in.getInt(), in.getInt(), in.getInt(), in.getInt(), in.getInt());
    }

    private static void writeInPrint(InPrint inPrint, DataOutput out) throws IOException {
        DiskValues.writeOptional(inPrint.page(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.column(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.edition(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.volume(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.issue(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.photographer(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.rights(), DiskValues::writeText, out);
        DiskValues.writeOptional(inPrint.id(), DiskValues::writeText, out);
    }

    private static InPrint readInPrint(ByteBuffer in) {
        return new InPrint(
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in),
                BufferValues.optional(BufferValues::text, in));
    }

    private static void writeKeyTerms(KeyTerms keyTerms, DataOutput out) throws IOException {
        int[] words = keyTerms.words();
        out.writeInt(words.length);
        for (int word : words) {
            out.writeInt(word);
        }
    }

    private static KeyTerms readKeyTerms(ByteBuffer in) {
        var words = new int[in.getInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.getInt();
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

    private static Published readPublished(ByteBuffer in) {
        return new Published(
                new CalendarDate(in.getInt(), in.getInt(), in.getInt()),
                BufferValues.optional(i -> LocalTime.ofSecondOfDay(i.getInt()), in),
                BufferValues.optional(BufferValues::text, in));
    }
}
