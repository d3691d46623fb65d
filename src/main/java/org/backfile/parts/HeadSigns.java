package org.backfile.parts;

import java.util.Optional;
import org.backfile.byline.BylineLine;
import org.backfile.config.DateOrder;
import org.backfile.dates.DateReader;
import org.backfile.parse.Field;
import org.backfile.parse.Punctuation;

/** Judges by the first of some lines whether they are an article: whether they have a date, byline or header lines. */
final class HeadSigns {

    private static final DateReader DATES = new DateReader(DateOrder.DAY_MONTH, true);
    /** The most lines of a head: above the date there may be a paper, a section and a headline of several lines. */
    private static final int HEAD = 12;

    private static final int LONGEST_NAME = 28;
    private static final int LONGEST_DATE = 100;
    private static final int LONGEST_HEADLINE = 160;
    /** A line this long belongs to a paragraph. */
    private static final int LONG_LINE = 50;

    private HeadSigns() {}

    /** Whether a line is a date, a byline or a header line. */
    static boolean areIn(FileLines file, int from, int to) {
        int seen = 0;
        for (int at = from; at < to && seen < HEAD; at++) {
            if (!file.isBlank(at)) {
                seen++;
                if (isSign(file.line(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Whether the lines are an article beyond doubt: above its text there are a headline and such a sign, with few
     * lines between them. A quoted email has a sender and a recipient instead.
     */
    static boolean areOfArticle(FileLines file, int from, int to) {
        boolean hasHeadline = false;
        boolean hasSign = false;
        int seen = 0;
        for (int at = from; at < to; at++) {
            if (file.isBlank(at)) {
                continue;
            }
            String line = file.line(at);
            if (isOfMail(line)) {
                return false;
            }
            boolean isSign = isSign(line);
            if (!hasHeadline && !isSign && line.endsWith(".")) {
                return false;
            }
            hasSign |= isSign;
            hasHeadline |= isSign ? isLabel(line, Field.HEADLINE) : isHeadline(line);
            if (hasSign && hasHeadline && !isSign && isText(line)) {
                return true;
            }
            if (++seen > HEAD) {
                return false;
            }
        }
        return false;
    }

    /** Whether a line could be a sentence of a story. */
    static boolean isText(String line) {
        return line.length() >= LONG_LINE || Punctuation.endsSentence(line);
    }

    static boolean isSign(String line) {
        return isField(line) || BylineLine.read(line).isPresent() || isDate(line);
    }

    private static boolean isHeadline(String line) {
        return line.length() <= LONGEST_HEADLINE && !Punctuation.endsSentence(line) && !Punctuation.isMarks(line);
    }

    static boolean isField(String line) {
        return nameOn(line).flatMap(Field::named).isPresent();
    }

    private static boolean isLabel(String line, Field field) {
        return nameOn(line).flatMap(Field::named).filter(field::equals).isPresent();
    }

    private static boolean isOfMail(String line) {
        return nameOn(line).filter(PartsWords::isOfMail).isPresent();
    }

    /** The text before a colon. */
    static Optional<String> nameOn(String line) {
        int colon = Punctuation.colonWithin(LONGEST_NAME, line);
        boolean isName = colon > 0
                && (colon + 1 == line.length() || line.charAt(colon + 1) == ' ' || line.charAt(colon + 1) == '\t');
        return isName ? Optional.of(line.substring(0, colon).strip()) : Optional.empty();
    }

    /** A date alone, or with a paper or page before or after it and a comma: {@code Harbour Post, 11 January 2010}. */
    private static boolean isDate(String line) {
        if (line.length() > LONGEST_DATE || Punctuation.endsSentence(line) || !DateReader.canBeDate(line)) {
            return false;
        }
        for (int at = 0; at >= 0; at = nextBreak(line, at)) {
            String rest = line.substring(at).strip();
            if (isDateAlone(rest) || isDateAlone(rest.substring(0, Math.max(0, lastBreak(rest))))) {
                return true;
            }
        }
        return isDateAlone(line.substring(0, Math.max(0, lastBreak(line))));
    }

    private static int nextBreak(String line, int from) {
        int at = from;
        while (at < line.length() && ",;|(".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return at < line.length() ? at + 1 : -1;
    }

    private static int lastBreak(String line) {
        int at = line.length() - 1;
        while (at > 0 && ",;|(".indexOf(line.charAt(at)) < 0) {
            at--;
        }
        return at;
    }

    private static boolean isDateAlone(String text) {
        return !text.isEmpty() && DATES.readDay(text, Optional::empty).isPresent();
    }
}
