package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.article.InPrint;
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
 * Late City Final Edition        Bundesausgabe                 the edition, as a whole
 * </pre>
 *
 * Not one: {@code SIX PAGES}, {@code 12 pages} (how many there are), {@code Price 2 cents}.
 */
record PaperFact(InPrint.Fact fact, String value) {

    private static final int LENGTH_LIMIT = 60;
    /** A Roman number, in capitals. */
    private static final String ROMAN = "IVXLCDM";

    private static final List<InPrint.Fact> NUMBERED =
            List.of(InPrint.Fact.PAGE, InPrint.Fact.COLUMN, InPrint.Fact.VOLUME, InPrint.Fact.ISSUE);

    static Optional<PaperFact> in(String text) {
        String part = Folding.strip(text);
        if (part.isEmpty() || part.length() > LENGTH_LIMIT) {
            return Optional.empty();
        }
        int letters = 0;
        while (letters < part.length() && isOfWord(part.charAt(letters))) {
            letters++;
        }
        String word = part.substring(0, letters);
        int from = letters;
        while (from < part.length() && (Folding.isSpace(part.charAt(from)) || ".:#".indexOf(part.charAt(from)) >= 0)) {
            from++;
        }
        String value = part.substring(from);
        for (InPrint.Fact fact : NUMBERED) {
            if (letters > 0 && HeadWords.isNameOf(fact, word) && isNumber(value)) {
                return Optional.of(new PaperFact(fact, value));
            }
        }
        Optional<PaperFact> page = pageBehindNumber(part);
        return page.isPresent() || !HeadWords.isEdition(part)
                ? page
                : Optional.of(new PaperFact(InPrint.Fact.EDITION, part));
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
                return false;
            }
            hasDigit |= Character.isDigit(c);
            isRoman &= ROMAN.indexOf(c) >= 0;
        }
        return hasDigit || isRoman;
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
}
