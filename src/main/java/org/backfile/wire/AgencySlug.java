package org.backfile.wire;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.text.Line;

/**
 * Recognises lines above a story that an agency sent for editors.
 *
 * <pre>
 * AP-NY-03-12-87 1432EST                          the agency, its office, the day and the hour
 * BC-Ferry-Strike, 1st Ld-Writethru, 0512         the slug, the version, the number of words
 * AM-Ferry Strike, Bjt, 0512
 * ^Ferry Strike&lt;
 * r f BC-FERRY 03-12 0123                         priority and category before the slug
 * a0512 r w AM-Ferry 03-12
 * bdt0123 3 pl 234 dpa 0456
 * (EDS: UPDATES with quotes throughout)           a note
 * </pre>
 *
 * Not one: {@code BC-Alberta pipeline dispute grows}, {@code AM-radio loses listeners} (other words follow), {@code
 * Editor's note: …} (for readers).
 */
public final class AgencySlug {

    private static final int LENGTH_LIMIT = 90;
    private static final int MOST_WORDS_OF_NAME = 4;
    private static final int LONGEST_CYCLE = 5;
    private static final int LONGEST_CODE = 7;
    private static final int LONGEST_LABEL = 28;
    private static final int MOST_LINES_OF_NOTE = 6;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ ,\t]+");
    /** {@code NNNN}. */
    private static final int MARK_LENGTH = 4;

    /** @param size how many lines it takes */
    public record Slug(String reason, int size) {}

    private AgencySlug() {}

    /** Such a line, or such a note over several lines, at the start of some lines. */
    public static Optional<Slug> in(List<Line> lines) {
        String text = lines.get(0).stripped();
        // Asked of each line of every head: a sentence has none of these.
        boolean mayBe = text.indexOf('-') > 0
                || text.indexOf(':') > 0
                || text.charAt(0) == '^'
                || Character.isDigit(text.charAt(text.length() - 1))
                || text.length() == MARK_LENGTH;
        if (!mayBe) {
            return Optional.empty();
        }
        int note = linesOfNote(text, lines);
        if (note > 0) {
            return Optional.of(new Slug("a note of the agency for editors", note));
        }
        boolean isSlug = text.length() <= LENGTH_LIMIT
                && (isMarked(text)
                        || mayBeOfCodes(text) && isOfCodes(text)
                        || text.length() == MARK_LENGTH && WireWords.has(WireWords.Kind.MARK, text));
        return isSlug ? Optional.of(new Slug("the slug of an agency", 1)) : Optional.empty();
    }

    /** {@code ^Ferry Strike<}. */
    private static boolean isMarked(String text) {
        return text.length() > 2 && text.charAt(0) == '^' && text.charAt(text.length() - 1) == '<';
    }

    /** A note in brackets, up to the line on which they close; one without brackets is one line. */
    private static int linesOfNote(String text, List<Line> lines) {
        boolean isBracket = text.charAt(0) == '(';
        int colon = text.indexOf(':');
        boolean isNote =
                colon > 0 && colon <= LONGEST_LABEL && isLabel(text.substring(isBracket ? 1 : 0, colon), isBracket);
        if (!isNote || !isBracket) {
            return isNote ? 1 : 0;
        }
        for (int at = 0; at < Math.min(lines.size(), MOST_LINES_OF_NOTE); at++) {
            if (lines.get(at).isBlank()) {
                return at;
            }
            String line = lines.get(at).stripped();
            if (line.endsWith(")")) {
                return at + 1;
            }
            // The story goes on behind the note.
            if (line.indexOf(')') >= 0) {
                return 0;
            }
        }
        return 1;
    }

    private static boolean isLabel(String label, boolean isBracket) {
        return WireWords.has(WireWords.Kind.EDITORS, label)
                || isBracket && WireWords.has(WireWords.Kind.IN_BRACKETS, label);
    }

    /** Whether the line begins with capitals and a hyphen, or with a small letter alone or before a number. */
    private static boolean mayBeOfCodes(String text) {
        if (Character.isUpperCase(text.charAt(0))) {
            int hyphen = text.indexOf('-');
            return isName(text, 0) || hyphen > 0 && hyphen <= LONGEST_CYCLE && text.indexOf('-', hyphen + 1) > 0;
        }
        int space = text.indexOf(' ');
        boolean isShort = space > 0 && space <= LONGEST_CODE;
        return isShort && (space == 1 || Character.isDigit(text.charAt(space - 1)));
    }

    /** Whether every word is a code, and one of them is found only in such lines. */
    private static boolean isOfCodes(String line) {
        String text = line.endsWith("<") ? line.substring(0, line.length() - 1) : line;
        int name = endOfName(text);
        // A name alone may be the only headline, BC-WORLD-NEWS, and so may one with a word: PM-Wahl 2020.
        boolean isCertain = name > 0 && (!isName(text, 0) || text.indexOf(',') > 0);
        for (String word : BETWEEN_WORDS.split(text.substring(Math.max(0, name)))) {
            if (isOffice(word) || isDeskNumber(word) || name > 0 && isOnlyCode(word)) {
                isCertain = true;
            } else if (!word.isEmpty() && !isCode(word)) {
                return false;
            }
        }
        return isCertain;
    }

    /**
     * Where the slug's name ends: at the first space, {@code BC-Ferry-Strike}; at the first comma when few words in
     * capitals are before it, {@code AM-Ferry Strike,}; 0 when there is none. Codes may stand before it.
     */
    private static int endOfName(String text) {
        int from = 0;
        while (from < text.length() && !isName(text, from)) {
            int space = text.indexOf(' ', from);
            if (space < 0 || !isShortCode(text.substring(from, space))) {
                return 0;
            }
            from = space + 1;
        }
        int space = text.indexOf(' ', from);
        int comma = text.indexOf(',', from);
        if (comma > 0 && (space < 0 || comma < space || areCapitalised(text.substring(from, comma)))) {
            return comma;
        }
        return space < 0 ? text.length() : space;
    }

    /** {@code BC-Ferry}, {@code AM-FERRY}: a cycle, a hyphen and a word with a capital. */
    private static boolean isName(String text, int from) {
        int hyphen = text.indexOf('-', from);
        return hyphen > from
                && hyphen - from <= LONGEST_CYCLE
                && hyphen + 1 < text.length()
                && Character.isUpperCase(text.charAt(from))
                && Character.isUpperCase(text.charAt(hyphen + 1))
                && WireWords.has(WireWords.Kind.CYCLE, text.substring(from, hyphen));
    }

    private static boolean areCapitalised(String words) {
        String[] all = words.split(" ");
        for (String word : all) {
            if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
                return false;
            }
        }
        return all.length <= MOST_WORDS_OF_NAME;
    }

    /** {@code r}, {@code a0512}: a small letter, or one before a number. */
    private static boolean isShortCode(String word) {
        boolean isLetter = !word.isEmpty() && word.charAt(0) >= 'a' && word.charAt(0) <= 'z';
        return isLetter && (word.length() == 1 || isNumber(word.substring(1)));
    }

    /**
     * {@code 0512}, {@code 03-12}, {@code 1432EST}, {@code Ld-Writethru}: a code that stands in no headline; {@code
     * 1987} may.
     */
    private static boolean isCode(String word) {
        int letters = 0;
        while (letters < word.length() && Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        boolean isVersion = letters > 0
                && WireWords.has(WireWords.Kind.VERSION, word.substring(0, letters))
                && isNumber(word.substring(letters).replace("-", ""));
        return isVersion
                || isShortCode(word)
                || isCategory(word)
                || isNumber(word.replace("-", ""))
                || isHour(word)
                || WireWords.has(WireWords.Kind.VERSION, word)
                || WireWords.has(WireWords.Kind.AGENCY, word);
    }

    /** {@code 0512}, {@code 03-12}, {@code 1432EST}, {@code Ld-Writethru}; {@code 1987} may stand in a headline. */
    private static boolean isOnlyCode(String word) {
        boolean isYear = word.length() == 4 && (word.startsWith("1") || word.startsWith("20"));
        return isHour(word)
                || isCode(word) && !isYear && (word.indexOf('-') > 0 || word.length() == 4 && isNumber(word));
    }

    /** {@code pl}: the desk that a story is for. */
    private static boolean isCategory(String word) {
        return word.length() == 2 && Character.isLowerCase(word.charAt(0)) && Character.isLowerCase(word.charAt(1));
    }

    /** {@code 1432EST}. */
    private static boolean isHour(String word) {
        return word.length() >= 6
                && word.length() <= 8
                && isNumber(word.substring(0, 4))
                && word.substring(4).chars().allMatch(Character::isUpperCase);
    }

    /** {@code AP-NY-03-12-87}. */
    private static boolean isOffice(String word) {
        String[] parts = word.split("-");
        return parts.length == 5
                && WireWords.has(WireWords.Kind.AGENCY, parts[0])
                && parts[1].length() == 2
                && isNumber(parts[2] + parts[3] + parts[4]);
    }

    /** {@code bdt0123}: the basic service of dpa. */
    private static boolean isDeskNumber(String word) {
        return word.length() == 7
                && Character.isLowerCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && Character.isLowerCase(word.charAt(2))
                && isNumber(word.substring(3));
    }

    private static boolean isNumber(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (!Character.isDigit(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
