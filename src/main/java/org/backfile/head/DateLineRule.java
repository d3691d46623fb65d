package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Published;
import org.backfile.byline.BylineLine;
import org.backfile.dates.DateReader;
import org.backfile.dates.LabelledParts;
import org.backfile.dates.UpdateTime;
import org.backfile.parse.BylineField;
import org.backfile.parse.DateField;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.text.Emphasis;
import org.backfile.text.Line;

/**
 * Recognises a line that consists of one or more dates, possibly with a byline among them.
 *
 * <pre>
 * December 10, 2023
 * Published: 10:15 GMT, 10 December 2023 | Updated: 11 December 2023
 * Published: 21 June 2015 Updated: 22 June 2015
 * Published 8 February 2018, 07:30 | Updated at 12:45
 * By Jane Doe | 10 December 2023
 * Publicado em 3 de maio de 2022 às 20h36
 * Posted on June 21st, 2008 by Ann Lee in News
 * </pre>
 *
 * Not a date line: {@code December 10, 2023: a day to remember} (other words), a date inside a sentence.
 */
public final class DateLineRule implements HeadRule {

    private static final int LENGTH_LIMIT = 200;
    private static final String BESIDE = "beside the date";

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
        List<String> parts = LabelledParts.of(text);
        if (!(whole instanceof DateReader.Reading.NoDate) && !areSeveral(parts, state)) {
            new DateField(state, line, text).take(whole);
            return 1;
        }
        boolean isTaken = takeParts(parts, line, state) || takeBylined(text, line, state);
        return isTaken ? 1 : 0;
    }

    /** Takes a line of several dates, of publication and of a change; returns whether it is one. */
    boolean takeSeveral(Line line, ParseState state) {
        String text = textOf(line);
        boolean canBeSeveral = text.length() <= LENGTH_LIMIT && DateReader.canBeDate(text);
        List<String> parts = canBeSeveral ? LabelledParts.of(text) : List.of();
        return areSeveral(parts, state) && takeParts(parts, line, state);
    }

    /** Whether at least two parts are dates: read as one, the day of the first would go with the time of the second. */
    private boolean areSeveral(List<String> parts, ParseState state) {
        int dateCount = 0;
        for (String part : parts.size() > 1 ? parts : List.<String>of()) {
            boolean isDate = dates.read(part, state::language) instanceof DateReader.Reading.Date;
            dateCount += isDate || UpdateTime.in(part).isPresent() ? 1 : 0;
        }
        return dateCount > 1;
    }

    /** Whether this rule would take the line; does not take it. */
    boolean isDateLine(Line line, ParseState state) {
        String text = textOf(line);
        return text.length() <= LENGTH_LIMIT
                && DateReader.canBeDate(text)
                && !isBehindPaper(text)
                && (dates.read(text, state::language) instanceof DateReader.Reading.Date
                        || areDates(LabelledParts.of(text), state)
                        || bylined(text, state).isPresent());
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
        Optional<DateReader.Reading.Date> day = Optional.empty();
        for (String part : parts) {
            Optional<UpdateTime> change = UpdateTime.in(part);
            if (dates.read(part, state::language) instanceof DateReader.Reading.Date date) {
                new DateField(state, line, part).take(date);
                day = day.isPresent() ? day : Optional.of(date);
            } else if (change.isPresent()) {
                takeChange(change.get(), part, day, line, state);
            } else if (isBeside(part)) {
                state.setAside(line, part, BESIDE);
            } else if (!takeBylined(part, line, state)) {
                takeByline(part, line, state);
            }
        }
        return true;
    }

    /** @param day the date before it on the line */
    private static void takeChange(
            UpdateTime change, String part, Optional<DateReader.Reading.Date> day, Line line, ParseState state) {
        Optional<Published> changed = day.flatMap(date -> change.onDayOf(date.published()));
        if (changed.isPresent() && state.article().updated().isEmpty()) {
            state.article().updated(changed.get());
            state.ledger().field(line, Field.UPDATED.shownAs());
        } else {
            state.setAside(line, part, BESIDE);
        }
    }

    /** {@code Filed under: News}, {@code 3 Comments}. */
    private static boolean isBeside(String part) {
        return HeadWords.isSectionLabelled(part) || HeadWords.isCountOfComments(part);
    }

    private static void takeByline(String text, Line line, ParseState state) {
        BylineLine.read(text).ifPresent(reading -> new BylineField(state, line).take(text, reading));
    }

    private boolean takeBylined(String text, Line line, ParseState state) {
        Optional<BylinedDate> found = bylined(text, state);
        found.ifPresent(both -> {
            new DateField(state, line, both.date()).take(dates.read(both.date(), state::language));
            takeByline(both.byline(), line, state);
            if (!both.section().isEmpty()) {
                state.setAside(line, both.section(), BESIDE);
            }
        });
        return found.isPresent();
    }

    /** A date and a byline without a mark between them. A headline may read so too: it needs one above. */
    private Optional<BylinedDate> bylined(String text, ParseState state) {
        boolean isBehindHeadline = state.article().hasHeadline() || DateReader.beginsWithLabel(text);
        return isBehindHeadline && !state.article().hasByline()
                ? BylinedDate.in(
                        text, part -> dates.readDay(part, state::language).isPresent())
                : Optional.empty();
    }

    private boolean areDates(List<String> parts, ParseState state) {
        // Before anything is read: most lines with numbers are headlines and sentences of one part.
        if (parts.size() < 2) {
            return false;
        }
        int dateCount = 0;
        for (String part : parts) {
            boolean isDate = dates.read(part, state::language) instanceof DateReader.Reading.Date;
            if (isDate || bylined(part, state).isPresent()) {
                dateCount++;
            } else if (!BylineRule.isByline(part)
                    && !isBeside(part)
                    && UpdateTime.in(part).isEmpty()) {
                return false;
            }
        }
        return dateCount > 0;
    }
}
