package org.backfile.template;

import java.nio.charset.StandardCharsets;

/** Escapes values in templates, whatever quotation marks the template puts around them. */
final class Escaping {

    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS_THAN = ascii("&lt;");
    private static final byte[] GREATER_THAN = ascii("&gt;");
    private static final byte[] QUOTATION_MARK = ascii("&quot;");
    private static final byte[] APOSTROPHE = ascii("&#39;");

    private static final boolean[] SPECIAL = new boolean['>' + 1];

    static {
        for (byte special : ascii("&<>\"'")) {
            SPECIAL[special] = true;
        }
    }

    private Escaping() {}

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static boolean isSpecial(byte b) {
        // Nearly every character is above these ones. A table is short enough for C1 to inline; comparisons are not.
        return b <= '>' && b >= 0 && SPECIAL[b];
    }

    static byte[] entityFor(byte special) {
        return switch (special) {
            case '&' -> AMPERSAND;
            case '<' -> LESS_THAN;
            case '>' -> GREATER_THAN;
            case '"' -> QUOTATION_MARK;
            default -> APOSTROPHE;
        };
    }
}
