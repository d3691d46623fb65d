package org.backfile.words;

/** A word as written in a language, with its number. All fields are final, so a thread that sees one sees it whole. */
final class WrittenForm {
    private final int language;
    /** Not a string: nearly every word of a text is compared with one of these, and needs one step less to it. */
    private final char[] letters;

    private final int hash;
    private final int number;

    WrittenForm(int language, char[] letters, int hash, int number) {
        this.language = language;
        this.letters = letters;
        this.hash = hash;
        this.number = number;
    }

    /** The same form with another number. */
    WrittenForm numbered(int other) {
        return new WrittenForm(language, letters, hash, other);
    }

    int number() {
        return number;
    }

    int language() {
        return language;
    }

    int hash() {
        return hash;
    }

    String letters() {
        return new String(letters);
    }

    boolean is(int otherLanguage, char[] other, int length) {
        if (language != otherLanguage || letters.length != length) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (letters[at] != other[at]) {
                return false;
            }
        }
        return true;
    }

    static int hash(int language, char[] letters, int length) {
        int hash = language;
        for (int i = 0; i < length; i++) {
            hash = hash * 31 + letters[i];
        }
        hash *= 0x9e3779b9;
        return hash ^ hash >>> 15;
    }
}
