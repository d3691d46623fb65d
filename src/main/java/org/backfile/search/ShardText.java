package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The function call that makes up a file, written as UTF-8: {@code backfileShard("a/d0", "a text", "another")}. A text
 * is added whole, or begun, added to and ended.
 */
final class ShardText {

    private static final byte[] CALL = "backfileShard(".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEXADECIMAL = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_ESCAPE = 6;

    private byte[] bytes = new byte[1 << 14];
    private int size;

    ShardText(String name) {
        System.arraycopy(CALL, 0, bytes, 0, CALL.length);
        size = CALL.length;
        put('"');
        add(name);
        put('"');
    }

    ShardText begin() {
        put(',');
        put('"');
        return this;
    }

    ShardText end() {
        put('"');
        return this;
    }

    ShardText text(String text) {
        return begin().add(text).end();
    }

    ShardText text(Letters letters) {
        begin();
        reserve(letters.size());
        letters.copyTo(bytes, size);
        size += letters.size();
        return end();
    }

    ShardText add(String text) {
        return add(text, 0, text.length());
    }

    ShardText add(String text, int from, int to) {
        reserve((to - from) * LONGEST_ESCAPE);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                addAscii(c);
            } else if (c < 0x800) {
                bytes[size++] = (byte) (0xc0 | c >> 6);
                bytes[size++] = (byte) (0x80 | c & 0x3f);
            } else if (Character.isHighSurrogate(c) && i + 1 < to && Character.isLowSurrogate(text.charAt(i + 1))) {
                addPair(Character.toCodePoint(c, text.charAt(++i)));
            } else if (c == '\u2028' || c == '\u2029' || Character.isSurrogate(c)) {
                // Unicode's line ends, which older browsers reject in a string, and half pairs, which UTF-8 lacks.
                addEscape(c);
            } else {
                bytes[size++] = (byte) (0xe0 | c >> 12);
                bytes[size++] = (byte) (0x80 | c >> 6 & 0x3f);
                bytes[size++] = (byte) (0x80 | c & 0x3f);
            }
        }
        return this;
    }

    /** The same, with spaces for line ends and tabs, which have a meaning of their own in most texts. */
    ShardText addInOneLine(String text) {
        return add(
                text.indexOf('\n') < 0 && text.indexOf('\t') < 0
                        ? text
                        : text.replace('\n', ' ').replace('\t', ' '));
    }

    private void put(char ascii) {
        reserve(1);
        bytes[size++] = (byte) ascii;
    }

    private void addAscii(char c) {
        if (c >= 0x20 && c != '"' && c != '\\') {
            bytes[size++] = (byte) c;
        } else if (c == '\n' || c == '\t') {
            bytes[size++] = '\\';
            bytes[size++] = (byte) (c == '\n' ? 'n' : 't');
        } else if (c < 0x20) {
            addEscape(c);
        } else {
            bytes[size++] = '\\';
            bytes[size++] = (byte) c;
        }
    }

    private void addPair(int codePoint) {
        bytes[size++] = (byte) (0xf0 | codePoint >> 18);
        bytes[size++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
        bytes[size++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
        bytes[size++] = (byte) (0x80 | codePoint & 0x3f);
    }

    private void addEscape(char c) {
        bytes[size++] = '\\';
        bytes[size++] = 'u';
        for (int shift = 12; shift >= 0; shift -= 4) {
            bytes[size++] = HEXADECIMAL[c >> shift & 15];
        }
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }

    /** The whole file, after the last text. */
    byte[] bytes() {
        put(')');
        put('\n');
        return Arrays.copyOf(bytes, size);
    }
}
