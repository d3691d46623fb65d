package org.backfile.head;

import java.util.ArrayList;
import java.util.List;
import org.backfile.byline.BylineLine;
import org.backfile.dates.DateReader;
import org.backfile.dates.DateWords;
import org.backfile.parse.BylineField;
import org.backfile.parse.DateField;
import org.backfile.parse.ParseState;
import org.backfile.text.Emphasis;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a line that consists of one or more dates, possibly with a byline among them.
 *
 * <pre>
 * December 10, 2023
 * Published: 10:15 GMT, 10 December 2023 | Updated: 11 December 2023
 * By Jane Doe | 10 December 2023
 * Publicado em 3 de maio de 2022 às 20h36
 * </pre>
 *
 * Not a date line: {@code December 10, 2023: a day to remember} (other words), a date inside a sentence.
 */
public final class DateLineRule implements HeadRule {

    private static final int LENGTH_LIMIT = 200;
    private static final String BARS = "|·•;";

    private final DateReader dates;

    public DateLineRule(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        String text = textOf(line);
        if (text.length() > LENGTH_LIMIT || !DateReader.canBeDate(text) || isBehindPaper(text)) {
            return 0;
        }
        DateReader.Reading whole = dates.read(text, state::language);
        if (!(whole instanceof DateReader.Reading.NoDate)) {
            new DateField(state, line, text).take(whole);
            return 1;
        }
        return takeParts(partsOf(text), line, state) ? 1 : 0;
    }

    /** Whether this rule would take the line; does not take it. */
    boolean isDateLine(Line line, ParseState state) {
        String text = textOf(line);
        return text.length() <= LENGTH_LIMIT
                && DateReader.canBeDate(text)
                && !isBehindPaper(text)
                && (dates.read(text, state::language) instanceof DateReader.Reading.Date
                        || areDates(partsOf(text), state));
    }

    private static String textOf(Line line) {
        return line.text().length() > LENGTH_LIMIT ? line.stripped() : Emphasis.without(line.stripped());
    }

    /** {@code The Post, 12 April 1995}: elsewhere the word is a label of the date, {@code Post date}. */
    private static boolean isBehindPaper(String text) {
        int comma = text.indexOf(',');
        return comma > 0 && HeadWords.isPaper(text.substring(0, comma));
    }

    private boolean takeParts(List<String> parts, Line line, ParseState state) {
        if (!areDates(parts, state)) {
            return false;
        }
        for (String part : parts) {
            if (dates.read(part, state::language) instanceof DateReader.Reading.Date date) {
                new DateField(state, line, part).take(date);
            } else {
                BylineLine.read(part).ifPresent(reading -> new BylineField(state, line).take(part, reading));
            }
        }
        return true;
    }

    private boolean areDates(List<String> parts, ParseState state) {
        // Before anything is read: most lines with numbers are headlines and sentences of one part.
        if (parts.size() < 2) {
            return false;
        }
        int dateCount = 0;
        for (String part : parts) {
            if (dates.read(part, state::language) instanceof DateReader.Reading.Date) {
                dateCount++;
            } else if (!BylineRule.isByline(part)) {
                return false;
            }
        }
        return dateCount > 0;
    }

    /** Splits the text at bars, and before each word such as {@code Updated} that follows a number. */
    private static List<String> partsOf(String text) {
        var parts = new ArrayList<String>();
        int from = 0;
        boolean hasNumber = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            hasNumber |= Character.isDigit(c);
            boolean isBar = BARS.indexOf(c) >= 0;
            if (isBar || hasNumber && startsWord(text, at) && isLabel(text, at)) {
                addPart(text.substring(from, at), parts);
                from = isBar ? at + 1 : at;
                hasNumber = false;
            }
        }
        addPart(text.substring(from), parts);
        return parts;
    }

    private static void addPart(String part, List<String> parts) {
        String text = Folding.strip(part);
        while (!text.isEmpty() && ",-–—".indexOf(text.charAt(text.length() - 1)) >= 0) {
            text = Folding.strip(text.substring(0, text.length() - 1));
        }
        if (!text.isEmpty()) {
            parts.add(text);
        }
    }

    private static boolean startsWord(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private static boolean isLabel(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return DateWords.loaded()
                .labelOf(Folding.words(text.substring(at, end)))
                .isPresent();
    }
}
