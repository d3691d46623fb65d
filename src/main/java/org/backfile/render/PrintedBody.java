package org.backfile.render;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import org.backfile.body.BodyHtml;
import org.backfile.body.ParagraphStarts;

/**
 * A body that a template prints as it is. {@link Utf8Writer} copies its bytes; for anything else it is text like any
 * other.
 */
final class PrintedBody extends SafeString {

    private final BodyHtml body;
    private final ParagraphStarts starts;

    PrintedBody(BodyHtml body, ParagraphStarts starts) {
        super("");
        this.body = body;
        this.starts = starts;
    }

    /** Hands out slices of UTF-8, in order; each is valid only during the call. */
    void writeTo(Consumer<ByteBuffer> page) {
        body.writeTo(page, starts);
    }

    @Override
    public String toString() {
        return body.html(starts);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedBody printed && printed.body.equals(body);
    }

    @Override
    public int hashCode() {
        return Objects.hash(body);
    }
}
