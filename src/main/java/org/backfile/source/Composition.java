package org.backfile.source;

import java.text.Normalizer;

/**
 * Unicode's composed form, NFC (UAX #15): a letter with an accent is one character however it was typed, so two
 * spellings of a name are the same name and a search finds both. Line ends stay as they are.
 */
final class Composition {

    /**
     * The longest run of accents on one letter, after UAX #15's stream-safe format; a text with a longer one is left as
     * it is. Java sorts a run in time quadratic in its length, and a text can be nothing but accents.
     */
    private static final int RUN_LIMIT = 30;

    private Composition() {}

    static String of(String text) {
        if (isSurelyComposed(text) || hasLongRun(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** True for all western texts, and saves them the tables that the normalizer loads on first use. */
    private static boolean isSurelyComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Accents begin at U+0300; typographic signs from U+2002 on are composed, the two spaces before them are
            // not.
            if (c >= 0x300 && (c < 0x2002 || c >= 0x20d0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLongRun(String text) {
        int run = 0;
        for (int at = 0; at < text.length() && run <= RUN_LIMIT; at += Character.charCount(text.codePointAt(at))) {
            run = isMark(text.codePointAt(at)) ? run + 1 : 0;
        }
        return run > RUN_LIMIT;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }
}
