package org.backfile.parse;

import java.util.List;
import org.backfile.dates.DateLikeness;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.jspecify.annotations.Nullable;

/** Tells that an article has no date, and shows the line at its top or its end that looks most like one. */
record MissingDate(ParseState state) {

    private static final int LINES_AT_TOP = 40;
    private static final int LINES_AT_END = 10;

    void tell() {
        if (state.article().hasPublished()) {
            return;
        }
        @Nullable Line likely = likeliest(state.lines());
        Diagnostic.Builder missing = state.diagnostic(Code.DATE_MISSING);
        String found = "has no date at the top, in its name or in its folders";
        state.say((likely == null ? missing : missing.at(likely))
                .found(likely == null ? found : found + "; \"" + likely.stripped() + "\" was not understood as one")
                .expected("a line such as February 26, 1987, or a file name such as 1987-02-26-ferry.txt")
                .fix("put the date on the first line")
                .meanwhile("listed as undated"));
    }

    /** The first of the lines that look most like a date; null if none does. */
    private static @Nullable Line likeliest(List<Line> lines) {
        Line likeliest = null;
        int most = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (at == LINES_AT_TOP) {
                at = Math.max(at, lines.size() - LINES_AT_END);
            }
            int likeness = DateLikeness.of(lines.get(at).text());
            if (likeness > most) {
                most = likeness;
                likeliest = lines.get(at);
            }
        }
        return likeliest;
    }
}
