package org.backfile.parts;

import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.text.Folding;

/**
 * A line with which a database numbers its results.
 *
 * <pre>
 * 1 of 50 DOCUMENTS        Dokument 1 von 50        Document 1 de 50        (Article 3/12)
 * </pre>
 *
 * Not one: {@code 1 of 3 documents was signed} (more words), {@code Page 1 of 3}, {@code 1 of 3} (no document).
 *
 * @param total how many there are
 */
record CountLine(int number, int total) {

    /** In characters, with the spaces that centre it. */
    private static final int LENGTH_LIMIT = 120;

    private static final int MOST_WORDS = 5;
    private static final int MOST_DIGITS = 7;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Optional<CountLine> on(FileLines file, int at) {
        boolean mayBe = file.lengthOf(at) <= LENGTH_LIMIT && file.hasDigit(at) && mayBegin(file.firstOf(at));
        return mayBe && hasFewWords(file.raw(at)) ? read(file.line(at)) : Optional.empty();
    }

    private static boolean hasFewWords(String line) {
        int words = 0;
        boolean isInWord = false;
        for (int i = 0; i < line.length() && words <= MOST_WORDS; i++) {
            boolean isSpace = Folding.isSpace(line.charAt(i));
            words += isInWord || isSpace ? 0 : 1;
            isInWord = !isSpace;
        }
        return words <= MOST_WORDS;
    }

    private static boolean mayBegin(char first) {
        return Character.isLetterOrDigit(first) || first == '(' || first == '[';
    }

    private static Optional<CountLine> read(String line) {
        String[] words = SPACES.split(withoutMarks(line).replace("/", " / ").strip());
        if (words.length < 3 || words.length > MOST_WORDS) {
            return Optional.empty();
        }
        int first = PartsWords.isDocument(words[0]) ? 1 : 0;
        int last = words.length - (PartsWords.isDocument(words[words.length - 1]) ? 1 : 0);
        boolean isCount = last - first == 3 && last - first < words.length && PartsWords.isOf(words[first + 1]);
        int number = isCount ? number(words[first]) : 0;
        int total = isCount ? number(words[first + 2]) : 0;
        return number > 0 && number <= total ? Optional.of(new CountLine(number, total)) : Optional.empty();
    }

    private static String withoutMarks(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && "([".indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && ")].:".indexOf(line.charAt(to - 1)) >= 0) {
            to--;
        }
        return line.substring(from, to);
    }

    /** Also {@code 1,234} and {@code 1.234}; 0 if it is not a number. */
    private static int number(String word) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= '0' && c <= '9' && digits < MOST_DIGITS) {
                number = 10 * number + c - '0';
                digits++;
            } else if (digits == 0 || c != ',' && c != '.') {
                return 0;
            }
        }
        return number;
    }
}
