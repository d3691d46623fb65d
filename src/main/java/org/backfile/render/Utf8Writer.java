package org.backfile.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A page while it is written, as the bytes that it will be on the disk. A {@code StringWriter} would hold the whole page in
 * two bytes a character as soon as one dash is in it, and turn it into bytes in a second pass.
 */
final class Utf8Writer extends Writer {

    private byte[] bytes = new byte[8192];
    private int length;

    @Override
    public void write(String text) {
        // The JDK's encoder copies a text without accents as a whole, which no loop over characters can match.
        byte[] more = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length - length < more.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more.length));
        }
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    @Override
    public void write(char[] characters, int from, int count) {
        write(new String(characters, from, count));
    }

    @Override
    public void write(int c) {
        write(String.valueOf((char) c));
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void flush() {
        // All is in memory.
    }

    @Override
    public void close() {
        // All is in memory.
    }
}
