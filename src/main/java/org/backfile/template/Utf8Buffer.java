package org.backfile.template;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page being written, as the bytes that it will have on disk. Used again for the next page. Not thread-safe. */
final class Utf8Buffer {

    private byte[] bytes;
    private int length;

    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    void write(byte[] more) {
        write(more, 0, more.length);
    }

    private void write(byte[] more, int from, int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        System.arraycopy(more, from, bytes, length, count);
        length += count;
    }

    void write(ByteBuffer more) {
        int count = more.remaining();
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        more.get(bytes, length, count);
        length += count;
    }

    void write(String text) {
        // The JDK's encoder copies a text without accents as a whole; no loop over characters is as fast.
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes a text with {@link Escaping}. */
    void writeEscaped(String text) {
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        int from = 0;
        for (int i = 0; i < more.length; i++) {
            // All characters to be escaped are ASCII, and no byte of another character looks like one of them.
            if (Escaping.isSpecial(more[i])) {
                write(more, from, i - from);
                write(Escaping.entityFor(more[i]));
                from = i + 1;
            }
        }
        write(more, from, more.length - from);
    }

    /** A text with {@link Escaping}, as Pebble asks for it. */
    static String escaped(String text) {
        var escaped = new Utf8Buffer(text.length() + 32);
        escaped.writeEscaped(text);
        return escaped.takeFrom(0);
    }

    /** Takes back what was written since the buffer had that length. */
    String takeFrom(int start) {
        var taken = new String(bytes, start, length - start, StandardCharsets.UTF_8);
        length = start;
        return taken;
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }
}
