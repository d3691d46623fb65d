package org.backfile.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.backfile.archive.Card;
import org.backfile.body.ShownArticle;
import org.backfile.text.Diagnostic;

/**
 * What one reading of a text leaves behind, so that the text need not be read again while it stays as it is. Its parts
 * are decoded when they are asked for.
 *
 * <pre>
 * end of the card (4 bytes), card
 * end of the diagnostics (4 bytes), diagnostics
 * article, as {@link ShownArticle} encodes it
 * </pre>
 */
final class TextRecord {

    private final ByteBuffer bytes;

    private TextRecord(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    static TextRecord of(Card card, List<Diagnostic> diagnostics, ShownArticle article) {
        try {
            var out = new ByteArrayOutputStream(1024);
            writePart(out, part -> CardFormat.write(card, part));
            writePart(out, part -> DiskValues.writeList(diagnostics, DiskValues::writeDiagnostic, part));
            out.writeBytes(article.encoded());
            return new TextRecord(ByteBuffer.wrap(out.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
    }

    static TextRecord decoded(ByteBuffer bytes) {
        return new TextRecord(bytes);
    }

    private static void writePart(ByteArrayOutputStream out, CacheFile.Content content) throws IOException {
        var part = new ByteArrayOutputStream(512);
        content.write(new DataOutputStream(part));
        new DataOutputStream(out).writeInt(out.size() + Integer.BYTES + part.size());
        part.writeTo(out);
    }

    byte[] encoded() {
        var encoded = new byte[bytes.remaining()];
        bytes.duplicate().get(encoded);
        return encoded;
    }

    Card card() {
        return CardFormat.read(bytes.slice(Integer.BYTES, bytes.getInt(0) - Integer.BYTES));
    }

    List<Diagnostic> diagnostics() {
        int from = bytes.getInt(0) + Integer.BYTES;
        var part = new byte[bytes.getInt(from - Integer.BYTES) - from];
        bytes.get(from, part);
        try {
            return DiskValues.readList(DiskValues::readDiagnostic, new DataInputStream(new ByteArrayInputStream(part)));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** What the article's page shows of it; a view of the record's bytes. */
    ShownArticle article() {
        int from = bytes.getInt(bytes.getInt(0));
        return ShownArticle.decode(bytes.slice(from, bytes.limit() - from));
    }
}
