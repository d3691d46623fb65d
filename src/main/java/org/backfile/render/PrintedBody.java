package org.backfile.render;

import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.function.Consumer;
import org.backfile.body.BodyHtml;
import org.backfile.body.ParagraphStarts;
import org.backfile.template.ReadyHtml;

/**
 * A body that a template prints as it is: its bytes are copied. For anything else it is text like any other.
 */
final class PrintedBody extends ReadyHtml {

    private final BodyHtml body;
    private final ParagraphStarts starts;

    PrintedBody(BodyHtml body, ParagraphStarts starts) {
        this.body = body;
        this.starts = starts;
    }

    @Override
    public void writeTo(Consumer<ByteBuffer> page) {
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
