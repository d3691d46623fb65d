package org.backfile.source;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * UTF-8 that was read as Windows-1252 or ISO-8859-1 and saved again: each multi-byte character has become several
 * characters.
 *
 * <pre>
 * cafÃ©            café
 * itâ€™s           it’s
 * â€œyesâ€\u009d    “yes”      the last byte has no character in Windows-1252 and is left over as a control character
 * Ð¿Ð°Ñ€Ð¾Ð¼         паром
 * </pre>
 *
 * <p>Not mojibake, though the same byte values would be UTF-8: {@code MANHÃ”} and {@code Spaß“} (a letter and a
 * quotation mark), {@code déjà »} with no-break spaces (the letters of other scripts count only where two of them stand
 * together). A sequence that lost a byte on its way cannot be recognised and is left: {@code Ã } with an ordinary
 * space.
 *
 * @param sequences in order, without overlap; empty when the text is right
 */
record Mojibake(String text, List<Sequence> sequences) {

    /** The characters that Windows-1252 has for the bytes 0x80 to 0x9f; a blank for the five unassigned ones. */
    private static final String HIGH_CONTROLS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /** Characters that may well follow a capital letter in a correct text. */
    private static final String AFTER_WORDS = "‘’“”•–—…‹›«»´\u00a0™®©ºª¹²³·";

    private static final int NONE = -1;

    /** Characters that stand for one, from {@code from} up to {@code to}, both Java string indexes. */
    record Sequence(int from, int to, int codePoint) {
        String meant() {
            return Character.toString(codePoint);
        }
    }

    static Mojibake in(String text) {
        var found = new ArrayList<Sequence>();
        for (int at = 0; at < text.length(); at++) {
            int length = lengthFor(text.charAt(at));
            int codePoint = length == 0 || at + length > text.length() ? NONE : codePointAt(text, at, length);
            if (codePoint != NONE) {
                found.add(new Sequence(at, at + length, codePoint));
                at += length - 1;
            }
        }
        if (found.isEmpty()) {
            return new Mojibake(text, List.of());
        }
        var scripts = scriptsOf(found);
        return new Mojibake(
                text,
                found.stream()
                        .filter(sequence -> isSure(text, sequence, scripts))
                        .toList());
    }

    boolean isNone() {
        return sequences.isEmpty();
    }

    /** The text as it was meant. Text that was garbled twice is then repaired half-way. */
    String repaired() {
        var repaired = new StringBuilder(text.length());
        int at = 0;
        for (Sequence sequence : sequences) {
            repaired.append(text, at, sequence.from).appendCodePoint(sequence.codePoint);
            at = sequence.to;
        }
        return repaired.append(text, at, text.length()).toString();
    }

    /** How many bytes a character has whose first byte was read as this one; 0 when none begins with it. */
    private static int lengthFor(char lead) {
        return lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    }

    private static int codePointAt(String text, int at, int length) {
        int codePoint = text.charAt(at) & 0x7f >> length;
        for (int i = 1; i < length; i++) {
            int b = byteOf(text.charAt(at + i));
            if (b < 0x80 || b > 0xbf) {
                return NONE;
            }
            codePoint = codePoint << 6 | b & 0x3f;
        }
        // Only the shortest form is valid UTF-8.
        int least = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        return codePoint >= least && isCharacter(codePoint) ? codePoint : NONE;
    }

    private static boolean isCharacter(int codePoint) {
        int type = Character.isValidCodePoint(codePoint) ? Character.getType(codePoint) : Character.UNASSIGNED;
        return type != Character.UNASSIGNED && type != Character.SURROGATE && type != Character.CONTROL;
    }

    /** The byte that was read as this character; 0 when there is none from 0x80 to 0xff. */
    private static int byteOf(char c) {
        if (c <= 0xff) {
            return c < 0x80 ? 0 : c;
        }
        int index = HIGH_CONTROLS.indexOf(c);
        return index < 0 ? 0 : 0x80 + index;
    }

    /** The scripts with two adjacent letters, which are a word of a language that does not use Latin letters. */
    private static Set<UnicodeScript> scriptsOf(List<Sequence> found) {
        var scripts = EnumSet.noneOf(UnicodeScript.class);
        for (int i = 1; i < found.size(); i++) {
            Sequence one = found.get(i - 1);
            Sequence two = found.get(i);
            if (one.to == two.from
                    && Character.isLetter(one.codePoint)
                    && Character.isLetter(two.codePoint)
                    && UnicodeScript.of(one.codePoint) == UnicodeScript.of(two.codePoint)) {
                scripts.add(UnicodeScript.of(two.codePoint));
            }
        }
        scripts.removeAll(Set.of(UnicodeScript.LATIN, UnicodeScript.COMMON));
        return scripts;
    }

    private static boolean isSure(String text, Sequence sequence, Set<UnicodeScript> scripts) {
        int codePoint = sequence.codePoint;
        if (codePoint < 0x180 || codePoint >= 0x218 && codePoint <= 0x21b || codePoint >= 0x300 && codePoint < 0x370) {
            // Letters and signs of Latin-1 and Extended-A, the Romanian s and t with comma, accents that
            // stand alone.
            return !isLetterBeforePunctuation(text, sequence);
        }
        if (codePoint >= 0x2000 && codePoint < 0x2c00) {
            // Typographic signs: â€™ â‚¬ â„¢. But not a word that ends in â with a dash or quotation mark after it.
            return AFTER_WORDS.indexOf(text.charAt(sequence.from + 1)) < 0;
        }
        return codePoint == 0xfeff
                || codePoint >= 0x1f000
                || scripts.contains(UnicodeScript.of(codePoint))
                || codePoint >= 0x3000 && !scripts.isEmpty();
    }

    /** {@code MANHÃ”}, {@code Å–}: an accented capital, a sign that ends a word, and no continuation of the word. */
    private static boolean isLetterBeforePunctuation(String text, Sequence sequence) {
        char last = text.charAt(sequence.to - 1);
        if (AFTER_WORDS.indexOf(last) < 0
                || sequence.to < text.length() && Character.isLetter(text.charAt(sequence.to))) {
            return false;
        }
        char before = sequence.from == 0 ? ' ' : text.charAt(sequence.from - 1);
        return text.charAt(sequence.from) > 'Ã'
                || Character.isUpperCase(before)
                || last > 0xff && last != '™' && !Character.isLetter(before);
    }
}
