package org.backfile.render;

import java.util.Arrays;
import java.util.Locale;

/**
 * JSON for a {@code script} element: every {@code <} is escaped, so that no headline can end the element (HTML,
 * "Restrictions for contents of script elements"). Written by hand, since every article has some; a generator of a
 * library takes longer to make than this takes to write.
 */
final class ScriptData {

    private static final boolean[] SPECIAL = new boolean['\\' + 1];

    static {
        Arrays.fill(SPECIAL, 0, ' ', true);
        SPECIAL['"'] = true;
        SPECIAL['\\'] = true;
        SPECIAL['<'] = true;
    }

    private final StringBuilder json = new StringBuilder(1024);
    /** Whether the next value is the first of its object or list, the value that was named, or the whole. */
    private boolean isFirst = true;

    /** Begins an object or a list: with a curly or a square bracket. */
    ScriptData begin(char bracket) {
        separate();
        json.append(bracket);
        isFirst = true;
        return this;
    }

    ScriptData end(char bracket) {
        json.append(bracket);
        isFirst = false;
        return this;
    }

    /** The name of the value that is written next. */
    ScriptData name(String name) {
        text(name);
        json.append(':');
        isFirst = true;
        return this;
    }

    ScriptData number(int value) {
        separate();
        json.append(value);
        return this;
    }

    ScriptData text(String value) {
        separate();
        json.append('"');
        // An array, since reading a character of a string costs more than all the rest here.
        char[] characters = value.toCharArray();
        int from = 0;
        for (int i = 0; i < characters.length; i++) {
            if (isSpecial(characters[i])) {
                json.append(characters, from, i - from).append(escaped(characters[i]));
                from = i + 1;
            }
        }
        if (from == 0) {
            // A whole string is copied at once, part of an array character by character; most texts need no escapes.
            json.append(value);
        } else {
            json.append(characters, from, characters.length - from);
        }
        json.append('"');
        return this;
    }

    private void separate() {
        if (!isFirst) {
            json.append(',');
        }
        isFirst = false;
    }

    private static boolean isSpecial(char c) {
        // Asked of every character, and short enough for C1 to inline.
        return c <= '\\' && SPECIAL[c];
    }

    private static String escaped(char special) {
        return switch (special) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '<' -> "\\u003c";
            default -> String.format(Locale.ROOT, "\\u%04X", (int) special);
        };
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
