package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.article.InPrint;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.PrintFacts;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * What a part of a line says about where in the paper an article appeared.
 *
 * <pre>
 * Page A1      S. 3      p3      Seite 3-4      3. oldal       the page
 * No. 7,239    Nr. 12    Vol. XII   Column 2                   issue, volume, column
 * 41. Jahrgang    XXII. évfolyam    12e année                  the same behind their number
 * Late City Final Edition        Bundesausgabe                 the edition, as a whole
 * </pre>
 *
 * Not one: {@code SIX PAGES}, {@code 12 pages} (how many there are), {@code Price 2 cents}, {@code 10 years}.
 */
record PaperFact(InPrint.Fact fact, String value) {

    private static final int LENGTH_LIMIT = 60;
    /** A Roman number, in capitals. */
    private static final String ROMAN = "IVXLCDM";

    /** Of a number: {@code 12ème}. */
    private static final int LONGEST_ENDING = 4;

    private static final int SHORTEST_WORD_BEHIND = 2;

    private static final List<InPrint.Fact> NUMBERED =
            List.of(InPrint.Fact.PAGE, InPrint.Fact.COLUMN, InPrint.Fact.VOLUME, InPrint.Fact.ISSUE);

    static Optional<PaperFact> in(String text) {
        String part = withoutStop(Folding.strip(text));
        if (part.isEmpty() || part.length() > LENGTH_LIMIT) {
            return Optional.empty();
        }
        int letters = 0;
        while (letters < part.length() && isOfWord(part.charAt(letters))) {
            letters++;
        }
        String word = part.substring(0, letters);
        int from = letters;
        while (from < part.length()
                && (Folding.isSpace(part.charAt(from)) || ".:#°º".indexOf(part.charAt(from)) >= 0)) {
            from++;
        }
        String value = part.substring(from);
        for (InPrint.Fact fact : NUMBERED) {
            if (letters > 0 && HeadWords.isNameOf(fact, word) && isNumber(value)) {
                return Optional.of(new PaperFact(fact, value));
            }
        }
        Optional<PaperFact> behind = pageBehindNumber(part).or(() -> factBehindNumber(part));
        return behind.isPresent() || !HeadWords.isEdition(part)
                ? behind
                : Optional.of(new PaperFact(InPrint.Fact.EDITION, part));
    }

    private static String withoutStop(String part) {
        return part.endsWith(".") ? part.substring(0, part.length() - 1) : part;
    }

    boolean isEdition() {
        return fact == InPrint.Fact.EDITION;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '°' || c == 'º';
    }

    /** {@code A4}, {@code 7,239}, {@code 3-4}, {@code B.1}, {@code XII}: one word that has a digit or is Roman. */
    private static boolean isNumber(String value) {
        boolean hasDigit = false;
        boolean isRoman = !value.isEmpty();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Folding.isSpace(c)) {
                return isOfGroups(value);
            }
            hasDigit |= Character.isDigit(c);
            isRoman &= ROMAN.indexOf(c) >= 0;
        }
        return hasDigit || isRoman;
    }

    /** {@code 12 345}: groups of three digits. */
    private static boolean isOfGroups(String value) {
        String[] groups = value.split("[ \u00a0\u202f]");
        for (int at = 0; at < groups.length; at++) {
            boolean isLength = at == 0 ? groups[0].length() <= 3 : groups[at].length() == 3;
            if (!isLength || groups[at].isEmpty() || !groups[at].chars().allMatch(Character::isDigit)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 41. Jahrgang}, {@code 12ème année}, {@code XXII. évfolyam}: a number with an ending, and one word. */
    private static Optional<PaperFact> factBehindNumber(String part) {
        int space = part.indexOf(' ');
        if (space <= 0 || part.indexOf(' ', space + 1) > 0) {
            return Optional.empty();
        }
        int to = 0;
        while (to < space && (Character.isDigit(part.charAt(to)) || ROMAN.indexOf(part.charAt(to)) >= 0)) {
            to++;
        }
        String word = part.substring(space + 1);
        if (to == 0 || space - to > LONGEST_ENDING) {
            return Optional.empty();
        }
        for (InPrint.Fact fact : List.of(InPrint.Fact.VOLUME, InPrint.Fact.ISSUE)) {
            // "3 No" is a vote.
            if (word.length() > SHORTEST_WORD_BEHIND && HeadWords.isNameOf(fact, word)) {
                return Optional.of(new PaperFact(fact, part.substring(0, to)));
            }
        }
        return Optional.empty();
    }

    /** If the word comes after the number: {@code 3. oldal}, {@code 第3版}. */
    private static Optional<PaperFact> pageBehindNumber(String part) {
        int from = part.startsWith("第") ? 1 : 0;
        int to = from;
        while (to < part.length() && Character.isDigit(part.charAt(to))) {
            to++;
        }
        int word = to;
        while (word < part.length() && (part.charAt(word) == '.' || Folding.isSpace(part.charAt(word)))) {
            word++;
        }
        return to > from && HeadWords.isBehindPage(part.substring(word))
                ? Optional.of(new PaperFact(InPrint.Fact.PAGE, part.substring(from, to)))
                : Optional.empty();
    }

    /** @param part the words that say it */
    void set(ParseState state, Line line, String part) {
        PrintFacts.set(fact, value, part, line, state);
    }

    /** Sets the fact, which the article does not have yet; the line has nothing else. */
    void takeLine(Line line, ParseState state) {
        state.article().inPrint(fact, value);
        state.ledger().field(line, Field.valueOf(fact.name()).shownAs());
    }
}
