package org.backfile.body;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The HTML of a body, in UTF-8, cut where a paragraph starts:
 *
 * <pre>
 * body    piece { piece }
 * piece   length bytes        between two pieces is the start of a paragraph: p1, p2, ...
 * </pre>
 *
 * The length is a number as {@link ShownArticle} describes it. The first piece holds what stands above the first
 * paragraph, and is empty in most articles. The pieces are a view of the bytes that they were read from; no
 * {@code String} is made of them. Thread-safe.
 */
public final class BodyHtml {

    private final ByteBuffer pieces;

    /** @param pieces from its position to its limit; its bytes must not change */
    BodyHtml(ByteBuffer pieces) {
        this.pieces = pieces.slice();
    }

    /** Hands out the HTML in slices of UTF-8, in order; each is valid only during the call. */
    public void writeTo(Consumer<ByteBuffer> out, ParagraphStarts starts) {
        ByteBuffer rest = pieces();
        for (int paragraph = 1; ; paragraph++) {
            int length = Decoder.number(rest);
            out.accept(rest.slice(rest.position(), length));
            rest.position(rest.position() + length);
            if (!rest.hasRemaining()) {
                return;
            }
            out.accept(starts.of(paragraph));
        }
    }

    /** The whole as one text. */
    public String html(ParagraphStarts starts) {
        var html = new ByteArrayOutputStream(pieces.limit() * 2);
        writeTo(
                slice -> {
                    var bytes = new byte[slice.remaining()];
                    slice.get(bytes);
                    html.writeBytes(bytes);
                },
                starts);
        return html.toString(StandardCharsets.UTF_8);
    }

    /** The encoded form, for one reader. */
    ByteBuffer pieces() {
        return pieces.duplicate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BodyHtml body && body.pieces.equals(pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }
}
