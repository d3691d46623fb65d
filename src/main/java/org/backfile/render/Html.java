package org.backfile.render;

/** Text made safe to stand in HTML, as content and in quoted attributes. */
final class Html {

    private Html() {
    }

    static String escape(String text) {
        var html = new StringBuilder(text.length() + 16);
        escape(text, html);
        return html.toString();
    }

    static void escape(String text, StringBuilder to) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entityFor(text.charAt(i));
            if (!entity.isEmpty()) {
                to.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        if (from == 0) {
            // A whole string is copied at once, a part of one character by character; most texts have nothing to escape.
            to.append(text);
        } else {
            to.append(text, from, text.length());
        }
    }

    private static String entityFor(char c) {
        // Nearly every character is above these; an apostrophe needs no entity where attributes have double quotes.
        return c > '>' ? "" : switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
        };
    }
}
