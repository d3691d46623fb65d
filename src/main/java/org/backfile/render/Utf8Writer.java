package org.backfile.render;

import io.pebbletemplates.pebble.utils.StringUtils;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes a page directly as the bytes that it will have on disk. A {@code StringWriter} would hold the whole page in
 * two bytes a character as soon as one dash is in it, and turn it into bytes in a second pass.
 */
final class Utf8Writer extends Writer implements ValueWriter {

    private final TemplateTexts templateTexts;
    private byte[] bytes = new byte[16384];
    private int length;

    Utf8Writer(TemplateTexts templateTexts) {
        this.templateTexts = templateTexts;
    }

    /**
     * The fixed texts of the templates as bytes. Pebble keeps each in one array of characters and hands over that array
     * every time, so such a text is identified by the array itself, not by its contents.
     */
    static final class TemplateTexts {

        /** A theme has a few hundred; if other arrays were ever passed in, they must not fill the memory. */
        private static final int AT_MOST = 10_000;

        @SuppressWarnings("ArrayAsKeyOfSetOrMap") // Meant: see above.
        private final Map<char[], byte[]> bytes = new ConcurrentHashMap<>();

        private byte[] of(char[] characters) {
            byte[] known = bytes.get(characters);
            if (known != null) {
                return known;
            }
            byte[] encoded = new String(characters).getBytes(StandardCharsets.UTF_8);
            if (bytes.size() < AT_MOST) {
                bytes.put(characters, encoded);
            }
            return encoded;
        }
    }

    @Override
    public void write(String text) {
        // The JDK's encoder copies a text without accents as a whole; no loop over characters is as fast.
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    private void write(byte[] more) {
        makeRoomFor(more.length);
        System.arraycopy(more, 0, bytes, length, more.length);
        length += more.length;
    }

    /** Copies what remains of the buffer. */
    void copy(ByteBuffer more) {
        int count = more.remaining();
        makeRoomFor(count);
        more.get(bytes, length, count);
        length += count;
    }

    private void makeRoomFor(int count) {
        if (bytes.length - length < count) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
    }

    /** Pebble hands over each value that a template prints. */
    @Override
    public void write(Object value) {
        if (value instanceof PrintedBody body) {
            body.writeTo(this::copy);
        } else {
            write(StringUtils.toString(value));
        }
    }

    @Override
    public void write(String text, int from, int count) {
        write(text.substring(from, from + count));
    }

    @Override
    public void write(char[] characters, int from, int count) {
        if (from == 0 && count == characters.length) {
            write(templateTexts.of(characters));
        } else {
            write(new String(characters, from, count));
        }
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
        // Everything is in memory.
    }

    @Override
    public void close() {
        // Everything is in memory.
    }
}
