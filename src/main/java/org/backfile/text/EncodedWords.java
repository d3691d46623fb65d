package org.backfile.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * Words in the head of an email that are not ASCII, as RFC 2047 encodes them:
 *
 * <pre>
 * =?iso-8859-1?Q?F=E4hre_f=E4hrt?=                    Fähre fährt
 * =?UTF-8?B?RsOkaHJl?= =?UTF-8?B?IGbDpGhydA==?=       the same: spaces between two of them mean nothing
 * </pre>
 *
 * Anything else, and words in an encoding that Java does not support, stays as it is.
 */
public final class EncodedWords {

    private static final String BEGIN = "=?";
    private static final String END = "?=";
    /** In characters. RFC 2047 allows 75, but not all programs keep to that. */
    private static final int LONGEST = 2_000;

    private EncodedWords() {}

    private record Word(Charset charset, byte[] bytes, int end) {}

    /** The text with its encoded words as the characters that they stand for. */
    public static String decode(String text) {
        int begin = text.indexOf(BEGIN);
        if (begin < 0) {
            return text;
        }
        var decoded = new StringBuilder(text.length());
        int at = 0;
        while (begin >= 0) {
            Optional<Word> word = wordAt(text, begin);
            if (word.isEmpty()) {
                begin = text.indexOf(BEGIN, begin + 1);
                continue;
            }
            decoded.append(text, at, begin);
            at = append(text, word.get(), decoded);
            begin = text.indexOf(BEGIN, at);
        }
        return visible(decoded.append(text.substring(at)));
    }

    /** With spaces for characters that no reader of a mail sees. */
    private static String visible(StringBuilder decoded) {
        for (int i = 0; i < decoded.length(); i++) {
            if (Character.isISOControl(decoded.charAt(i))) {
                decoded.setCharAt(i, ' ');
            }
        }
        return decoded.toString();
    }

    /** Appends an encoded word and those that directly follow it; returns where they end. */
    private static int append(String text, Word first, StringBuilder decoded) {
        var bytes = new ByteArrayOutputStream();
        Word last = first;
        bytes.writeBytes(first.bytes);
        Optional<Word> next = nextTo(text, last.end);
        while (next.isPresent()) {
            // Some programs split a character between two words, so bytes of one encoding are decoded together.
            if (!next.get().charset.equals(last.charset)) {
                decoded.append(bytes.toString(last.charset));
                bytes.reset();
            }
            last = next.get();
            bytes.writeBytes(last.bytes);
            next = nextTo(text, last.end);
        }
        decoded.append(bytes.toString(last.charset));
        return last.end;
    }

    private static Optional<Word> nextTo(String text, int end) {
        int at = end;
        while (at < text.length() && Folding.isSpace(text.charAt(at))) {
            at++;
        }
        return text.startsWith(BEGIN, at) ? wordAt(text, at) : Optional.empty();
    }

    private static Optional<Word> wordAt(String text, int begin) {
        int encoding = text.indexOf('?', begin + BEGIN.length());
        int content = encoding + 3;
        if (encoding < 0 || content > text.length() || text.charAt(encoding + 2) != '?') {
            return Optional.empty();
        }
        int end = endFrom(content, text);
        Optional<Charset> charset = charsetIn(text.substring(begin + BEGIN.length(), encoding));
        if (end < 0 || charset.isEmpty()) {
            return Optional.empty();
        }
        String encoded = text.substring(content, end);
        Optional<byte[]> bytes = switch (text.charAt(encoding + 1)) {
            case 'B', 'b' -> base64(encoded);
            case 'Q', 'q' -> Optional.of(quoted(encoded));
            default -> Optional.empty();
        };
        return bytes.map(all -> new Word(charset.get(), all, end + END.length()));
    }

    /** The index of the end of a word; -1 when it is too far away, so that many false starts cost no more than one. */
    private static int endFrom(int content, String text) {
        int limit = Math.min(text.length() - END.length(), content + LONGEST);
        for (int at = content; at <= limit; at++) {
            if (text.startsWith(END, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Without the language that RFC 2231 allows after it: {@code utf-8*de}. */
    private static Optional<Charset> charsetIn(String name) {
        int star = name.indexOf('*');
        return CharsetNames.named(star < 0 ? name : name.substring(0, star));
    }

    private static Optional<byte[]> base64(String text) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            // Not a failure: the question was whether this is an encoded word.
            return Optional.empty();
        }
    }

    private static byte[] quoted(String text) {
        var bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isCode = c == '='
                    && at + 2 < text.length()
                    && Character.digit(text.charAt(at + 1), 16) >= 0
                    && Character.digit(text.charAt(at + 2), 16) >= 0;
            if (isCode) {
                bytes.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.writeBytes((c == '_' ? " " : Character.toString(c)).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
