package org.backfile.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    static Optional<CountLine> on(FileLines file, int at) {
        char first = file.firstOf(at);
        boolean mayBe = file.lengthOf(at) <= LENGTH_LIMIT
                && (Character.isDigit(first) || first == '(' || first == '[' || isWordBeforeNumber(first, file, at));
        return mayBe && hasFewWords(file.raw(at)) ? read(file.line(at)) : Optional.empty();
    }

    /** {@code Document 1}. */
    private static boolean isWordBeforeNumber(char first, FileLines file, int at) {
        return Character.isLetter(first) && Character.isDigit(file.secondWordOf(at));
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

    private static Optional<CountLine> read(String line) {
        List<String> words = wordsIn(withoutMarks(line));
        if (words.size() < 3 || words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        int first = PartsWords.isDocument(words.get(0)) ? 1 : 0;
        if (!PartsWords.isOf(words.get(first + 1))) {
            return Optional.empty();
        }
        int last = words.size() - (PartsWords.isDocument(words.get(words.size() - 1)) ? 1 : 0);
        boolean isCount = last - first == 3 && last - first < words.size();
        int number = isCount ? number(words.get(first)) : 0;
        int total = isCount ? number(words.get(first + 2)) : 0;
        return number > 0 && number <= total ? Optional.of(new CountLine(number, total)) : Optional.empty();
    }

    /** A slash is a word: {@code 3/12}. */
    private static List<String> wordsIn(String line) {
        var words = new ArrayList<String>(MOST_WORDS);
        int from = 0;
        for (int at = 0; at <= line.length(); at++) {
            boolean isSlash = at < line.length() && line.charAt(at) == '/';
            if (at == line.length() || isSlash || Folding.isSpace(line.charAt(at))) {
                if (at > from) {
                    words.add(line.substring(from, at));
                }
                if (isSlash) {
                    words.add("/");
                }
                from = at + 1;
            }
        }
        return words;
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
