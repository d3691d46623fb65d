package org.backfile.parse;

import java.util.Optional;
import org.backfile.article.Dateline;
import org.backfile.article.Published;
import org.backfile.dates.DateReader;
import org.backfile.text.Code;
import org.backfile.text.Folding;

/**
 * Dates an article whose text and path have no date of publication by its last change, else by a whole date in its
 * dateline ({@code PORT ELLEN, 5 January 2019 (Isle News) -}), and tells.
 */
record InferredDate(ParseState state) {

    void take() {
        if (state.article().hasPublished()) {
            return;
        }
        Optional<Published> updated = state.article().updated();
        Optional<Published> found = updated.isPresent() ? updated : inDateline();
        found.ifPresent(date -> {
            state.article().published(date);
            state.say(state.diagnostic(Code.DATE_INFERRED)
                    .found("has no date of publication")
                    .expected("a line such as February 26, 1987")
                    .meanwhile("used the date " + (updated.isPresent() ? "of the last change: " : "in the dateline: ")
                            + date.date()));
        });
    }

    private Optional<Published> inDateline() {
        return state.article().dateline().map(Dateline::text).flatMap(this::wholeDateIn);
    }

    /** The date with a day and a year behind one of the commas. */
    private Optional<Published> wholeDateIn(String dateline) {
        int bracket = dateline.indexOf('(');
        String text = bracket > 0 ? dateline.substring(0, bracket) : dateline;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            String part = Folding.strip(text.substring(comma + 1));
            Optional<DateReader.Reading.Date> day = state.dates().readDay(part, state::language);
            if (day.filter(date -> date.assumptions().isEmpty()).isPresent()) {
                return Optional.of(day.get().published());
            }
        }
        return Optional.empty();
    }
}
