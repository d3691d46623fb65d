package org.backfile.template;

import io.pebbletemplates.pebble.extension.escaper.SafeString;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/** HTML that is there as bytes: where a template only prints it, no text is made of it. */
public abstract class ReadyHtml extends SafeString {

    protected ReadyHtml() {
        super("");
    }

    /** Hands out slices of UTF-8, in order; each is valid only during the call. */
    public abstract void writeTo(Consumer<ByteBuffer> page);

    /** The HTML as a text. */
    @Override
    public abstract String toString();
}
