package org.backfile.plain;

import java.util.List;
import org.backfile.dates.DateReader;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/** What stands above the body, in any order: date, headline, byline, header lines. */
final class Head {

    /**
     * Asked in this order. Header lines come first because they name what they are; dates, bylines and agencies before
     * the headline, which is whatever else stands alone at the top; the headline again, and the standfirst, only mean
     * something once there is one.
     */
    private final List<HeadRule> rules;

    Head(DateReader dates) {
        var dateLines = new DateLineRule(dates);
        rules = List.of(
                new HeaderLinesRule(dates),
                dateLines,
                new BylineRule(),
                new CreditRule(),
                new HeadlineAgainRule(),
                new KickerRule(dateLines),
                new HeadlineRule(),
                new StandfirstRule(dateLines));
    }

    /** The index of the first line of the body. */
    int read(ParseState state, int from, boolean isMarkdown) {
        List<Line> lines = state.lines();
        int at = from;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            // A Markdown heading is the body's business: the first of them is the headline there.
            int taken = isMarkdown && lines.get(at).text().startsWith("#")
                    ? 0
                    : take(lines.subList(at, lines.size()), state);
            if (taken == 0) {
                break;
            }
            at += taken;
        }
        return at;
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
