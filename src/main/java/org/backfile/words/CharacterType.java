package org.backfile.words;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The role of a character in a word. The table in the package description shows how each use forms its words. */
public enum CharacterType {
    /** A letter, or a mark on one (Unicode's categories L and M), of a script with spaces between words. */
    LETTER,
    /**
     * A letter or mark of a script without spaces between words. No dictionary says where its words end; a letter or
     * two adjacent letters stand for one.
     */
    SPACELESS,
    /** A decimal digit (Nd). */
    DIGIT,
    /** A space, a sign, half of a surrogate pair. */
    OTHER;

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);
    /** Where the first of those scripts, Thai, begins: below it nothing needs to be looked up. */
    private static final int FIRST_WITHOUT_SPACES = 0x0e00;
    /** Characters without a script of their own: the long vowel and the voicing marks of Japanese. */
    private static final String MARKS_OF_KANA = "\u30fc\uff70\u3099\u309a";

    private static final int LETTERS_AND_MARKS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;

    private static final CharacterType[] ASCII = new CharacterType[0x80];

    private static final char[] ASCII_LETTERS = new char[0x80];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = lookedUp(c);
            ASCII_LETTERS[c] = ASCII[c] == OTHER ? 0 : (char) Character.toLowerCase(c);
        }
    }

    /** An ASCII letter in lower case, or a digit as it is; 0 for any other ASCII character. */
    static char inAsciiWord(char c) {
        return ASCII_LETTERS[c];
    }

    public static CharacterType of(int codePoint) {
        return codePoint < 0x80 ? ASCII[codePoint] : lookedUp(codePoint);
    }

    private static CharacterType lookedUp(int c) {
        if (hasLetterCategory(c)) {
            return isOfScriptWithoutSpaces(c) ? SPACELESS : LETTER;
        }
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? DIGIT : OTHER;
    }

    /** Whether it is {@link #LETTER} or {@link #SPACELESS}; does not look up the script. */
    public static boolean isLetterOrMark(int codePoint) {
        return codePoint < 0x80 ? ASCII[codePoint] == LETTER : hasLetterCategory(codePoint);
    }

    private static boolean hasLetterCategory(int c) {
        return (1 << Character.getType(c) & LETTERS_AND_MARKS) != 0;
    }

    private static boolean isOfScriptWithoutSpaces(int c) {
        return c >= FIRST_WITHOUT_SPACES
                && (WITHOUT_SPACES.contains(UnicodeScript.of(c)) || MARKS_OF_KANA.indexOf(c) >= 0);
    }
}
