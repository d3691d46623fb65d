package org.backfile.plain;

import java.util.List;
import org.backfile.dates.DateReader;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/** Reads the lines above the body, in any order: date, headline, byline, header lines. */
final class Head {

    /**
     * Tried in this order. A line of marks is no other kind of line. Header lines come first because they name their field; dates, bylines and agencies come
     * before the headline, which is any other line alone at the top; the repeated headline and the standfirst only make
     * sense once there is a headline.
     */
    private final List<HeadRule> rules;

    private final HeadRule headings;

    Head(DateReader dates) {
        var dateLines = new DateLineRule(dates);
        headings = new HeadingRule(dateLines);
        rules = List.of(
                new RuleLineRule(),
                new HeaderLinesRule(dates),
                dateLines,
                new BylineRule(),
                new CreditRule(),
                new HeadlineAgainRule(),
                new KickerRule(dateLines),
                new HeadlineRule(),
                new StandfirstRule(dateLines));
    }

    /** Reads the head; returns the index of the first line of the body. */
    int read(ParseState state, int from, boolean isMarkdown) {
        List<Line> lines = state.lines();
        int at = from;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            List<Line> rest = lines.subList(at, lines.size());
            int taken = isMarkdown && isBlockOfMarkdown(lines.get(at)) ? headings.take(rest, state) : take(rest, state);
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        return at;
    }

    /** A heading, or the fence of a block of code. */
    private static boolean isBlockOfMarkdown(Line line) {
        return line.text().startsWith("#") || line.text().startsWith("~~~");
    }

    private int take(List<Line> lines, ParseState state) {
        for (HeadRule rule : rules) {
            int taken = rule.take(lines, state);
            if (taken > 0) {
                return taken;
            }
        }
        return 0;
    }
}
