package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.byline.BylineLine;
import org.backfile.byline.BylineReader;
import org.backfile.byline.BylineReading;
import org.backfile.byline.RoleLine;
import org.backfile.dates.DateReader;
import org.backfile.parse.BylineField;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Emphasis;
import org.backfile.text.Line;

/**
 * Recognises a line that says who wrote the article ({@link BylineLine}). Above the headline only {@code By} and labels
 * with a colon count. Lines below it that say what the author does belong to it ({@link RoleLine}).
 */
public final class BylineRule implements HeadRule {

    private static final int MOST_ROLES = 2;
    private static final int LONGEST_ABOVE = 100;
    private static final int LONGEST_HEADLINE = 120;

    @Override
    public int take(List<Line> lines, ParseState state) {
        String text = Emphasis.without(lines.get(0).stripped());
        if (state.article().hasByline()) {
            return 0;
        }
        boolean mayBeLabelled = state.article().hasHeadline() || text.indexOf(':') > 0 || text.indexOf('：') > 0;
        Optional<BylineReading> byline = mayBeLabelled ? BylineLine.read(text) : above(text, lines, state);
        if (byline.isEmpty()) {
            return 0;
        }
        int end = endOfRoles(lines);
        var printed = new StringBuilder(text);
        for (int at = 1; at < end; at++) {
            if (!lines.get(at).isBlank()) {
                printed.append(' ').append(lines.get(at).stripped());
                state.ledger().field(lines.get(at), Field.BYLINE.shownAs());
            }
        }
        new BylineField(state, lines.get(0)).take(printed.toString(), byline.get());
        return end;
    }

    /** Above the headline: {@code By} anywhere, other words for it where a date and then a headline follow. */
    private static Optional<BylineReading> above(String text, List<Line> lines, ParseState state) {
        Optional<BylineReading> english = BylineLine.readEnglish(text);
        if (english.isPresent()
                || text.length() > LONGEST_ABOVE
                || state.article().hasPublished()) {
            return english;
        }
        boolean isSlashed = text.indexOf(" / ") > 0;
        if (!isSlashed && !BylineLine.beginsWithClearLabel(text)) {
            return Optional.empty();
        }
        Optional<BylineReading> reading = BylineLine.read(text);
        if (reading.isEmpty() && isSlashed) {
            reading = BylineReader.ofNames(text);
        }
        return reading.filter(
                        byline -> !byline.names().isEmpty() && byline.unclear().isEmpty())
                .filter(byline -> isAboveDateAndHeadline(lines, state));
    }

    private static boolean isAboveDateAndHeadline(List<Line> lines, ParseState state) {
        int date = Line.visibleFrom(lines, 1);
        int headline = Line.visibleFrom(lines, date + 1);
        return Line.visibleFrom(lines, headline + 1) < lines.size()
                && DateReader.canBeDate(lines.get(date).stripped())
                && state.dates().read(lines.get(date).stripped(), state::language) instanceof DateReader.Reading.Date
                && lines.get(headline).text().length() <= LONGEST_HEADLINE
                && !Punctuation.endsSentence(lines.get(headline).stripped());
    }

    /** The index behind the lines that say what the author does, or for whom. */
    private static int endOfRoles(List<Line> lines) {
        int end = 1;
        for (int seen = 0; seen < MOST_ROLES; seen++) {
            int at = Line.visibleFrom(lines, end);
            if (at >= lines.size() || !isApart(lines, at)) {
                break;
            }
            String text = lines.get(at).stripped();
            if (!(at == end ? RoleLine.isBelow(text) : RoleLine.isCertain(text))) {
                break;
            }
            end = at + 1;
        }
        return end;
    }

    /** Whether more of the head or a paragraph follows; a text may be no longer than its byline and a few words. */
    private static boolean isApart(List<Line> lines, int at) {
        return Line.visibleFrom(lines, at + 1) < lines.size();
    }

    static boolean isByline(String text) {
        return BylineLine.read(text).isPresent();
    }
}
