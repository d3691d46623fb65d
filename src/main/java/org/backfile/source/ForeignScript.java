package org.backfile.source;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Decides whether a text makes sense in a script other than Latin. Letters of one script stand together in words; a
 * western text decoded as Cyrillic or Chinese has single letters of that script between Latin ones:
 *
 * <pre>
 * Паром снова ходит      all letters at home
 * Grцяe, Дpfel           none: Größe and Äpfel in Windows-1252, read as Windows-1251
 * </pre>
 */
enum ForeignScript {
    CYRILLIC(UnicodeScript.CYRILLIC),
    GREEK(UnicodeScript.GREEK),
    HEBREW(UnicodeScript.HEBREW),
    THAI(UnicodeScript.THAI),
    EAST_ASIAN(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private static final int LEAST = 3;

    /** Belongs to both Hiragana and Katakana, and so to neither in Unicode. */
    private static final char LONG_VOWEL = '\u30fc';

    private final Set<UnicodeScript> scripts;

    ForeignScript(UnicodeScript... scripts) {
        this.scripts = Set.of(scripts);
    }

    /**
     * How many of the text's letters stand beside another one of this script, in upper case not after lower case, and
     * not beside a Latin letter; 0 when these are too few, or fewer than three quarters of all non-ASCII characters.
     */
    int lettersAtHomeIn(String text) {
        int atHome = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 || !isLetter(c) && !isBox(c)) {
                continue;
            }
            char before = i > 0 ? text.charAt(i - 1) : ' ';
            char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean isAmongItsKind = isOurs(before) || isOurs(after);
            boolean isCased = !(Character.isUpperCase(c) && Character.isLowerCase(before));
            if (isOurs(c) && isAmongItsKind && isCased && !isLatin(before) && !isLatin(after)) {
                atHome++;
            } else {
                others++;
            }
        }
        return atHome < LEAST || others * 3 > atHome ? 0 : atHome;
    }

    private boolean isOurs(char c) {
        return c >= 0x80
                && isLetter(c)
                && scripts.contains(c == LONG_VOWEL ? UnicodeScript.KATAKANA : UnicodeScript.of(c));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    /** The box-drawing and shading characters of old screens, which appear where a letter was meant. */
    private static boolean isBox(char c) {
        return c >= '\u2500' && c <= '\u259f';
    }
}
