package org.backfile.search;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The function call that makes up a file: {@code backfileShard("a/d0", "a text", "another")}. */
final class ShardText {

    private ShardText() {}

    static byte[] of(String name, List<String> texts) {
        var call = new StringBuilder(texts.stream().mapToInt(String::length).sum() + 100);
        quote(name, call.append("backfileShard("));
        texts.forEach(text -> quote(text, call.append(',')));
        return call.append(")\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void quote(String text, StringBuilder to) {
        to.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x20 || c == '"' || c == '\\' || c >= 0x2028 && isEscaped(text, i)) {
                escape(c, to.append(text, plain, i));
                plain = i + 1;
            }
        }
        to.append(text, plain, text.length()).append('"');
    }

    /**
     * Unicode's line ends, which older browsers reject in a string, and unpaired surrogates, which UTF-8 cannot encode.
     */
    private static boolean isEscaped(String text, int at) {
        char c = text.charAt(at);
        boolean isHalf = Character.isHighSurrogate(c)
                        && !(at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && !(at > 0 && Character.isHighSurrogate(text.charAt(at - 1)));
        return c == '\u2028' || c == '\u2029' || isHalf;
    }

    private static void escape(char c, StringBuilder to) {
        switch (c) {
            case '\n' -> to.append("\\n");
            case '\t' -> to.append("\\t");
            case '"', '\\' -> to.append('\\').append(c);
            default -> to.append(String.format("\\u%04x", (int) c));
        }
    }
}
