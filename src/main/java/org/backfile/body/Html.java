package org.backfile.body;

/** Escapes text for HTML, both as content and in quoted attributes. */
public final class Html {

    private Html() {}

    public static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return html.toString();
    }

    /** Like {@link #escape(String, StringBuilder)}, but keeps the line breaks of verse. */
    static void escapeLines(String text, StringBuilder to) {
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            escape(text.substring(from, end), to);
            to.append("<br>\n");
            from = end + 1;
        }
        escape(from == 0 ? text : text.substring(from), to);
    }

    static void escape(String text, StringBuilder to) {
        // An array, since reading a character of a string costs more than all the rest here.
        char[] characters = text.toCharArray();
        int from = 0;
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i];
            if (c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"')) {
                to.append(characters, from, i - from).append(entityFor(c));
                from = i + 1;
            }
        }
        if (from == 0) {
            // A whole string is copied at once, part of an array character by character; most texts need no escapes.
            to.append(text);
        } else {
            to.append(characters, from, characters.length - from);
        }
    }

    private static String entityFor(char special) {
        // An apostrophe needs no escape where attributes have double quotes.
        return switch (special) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            default -> "&quot;";
        };
    }
}
