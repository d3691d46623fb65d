package org.backfile.render;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;

/**
 * Escapes values in templates, whatever quotation marks the template puts around them. Pebble's own strategy does the
 * same through a general escaping library; most values have nothing to escape, and a large archive prints millions of
 * them.
 */
final class TemplateEscaping implements EscapingStrategy {

    /** The name by which Pebble knows its default. */
    static final String NAME = "html";

    @Override
    public String escape(String value) {
        // An array, since reading a character of a string costs more than all the rest here.
        char[] characters = value.toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (isSpecial(characters[i])) {
                return escaped(characters, i);
            }
        }
        return value;
    }

    private static String escaped(char[] characters, int first) {
        var escaped = new StringBuilder(characters.length + 32).append(characters, 0, first);
        for (int i = first; i < characters.length; i++) {
            if (isSpecial(characters[i])) {
                escaped.append(entityFor(characters[i]));
            } else {
                escaped.append(characters[i]);
            }
        }
        return escaped.toString();
    }

    private static boolean isSpecial(char c) {
        // Nearly every character is above these ones.
        return c <= '>' && (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'');
    }

    private static String entityFor(char special) {
        return switch (special) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }
}
