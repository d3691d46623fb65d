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

    /** The date with a day and a year behind one of the commas, else from the first number on. */
    private Optional<Published> wholeDateIn(String dateline) {
        int agency = DatelineRule.agencyIn(dateline);
        String text = agency > 0 ? dateline.substring(0, agency) : dateline;
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            Optional<Published> day = clearDay(text.substring(comma + 1));
            if (day.isPresent()) {
                return day;
            }
        }
        int number = 0;
        while (number < text.length() && !Character.isDigit(text.charAt(number))) {
            number++;
        }
        return clearDay(text.substring(number));
    }

    private Optional<Published> clearDay(String text) {
        return state.dates()
                .readDay(Folding.strip(text), state::language)
                .filter(date -> date.assumptions().isEmpty())
                .map(DateReader.Reading.Date::published);
    }
}
