package org.backfile.config;

import java.util.Optional;

/** The block {@code dates}: how to read ambiguous dates. */
final class DatesReader {

    private DatesReader() {}

    static SiteConfig.Dates read(ConfigBlock block) {
        return new SiteConfig.Dates(
                block.text("order", SiteConfig.defaults().dates().order(), DatesReader::orderOf));
    }

    private static Meaning<Optional<DateOrder>> orderOf(String word) {
        return switch (word) {
            case "auto" -> Meaning.of(Optional.empty());
            case "day-month" -> Meaning.of(Optional.of(DateOrder.DAY_MONTH));
            case "month-day" -> Meaning.of(Optional.of(DateOrder.MONTH_DAY));
            default ->
                Meaning.none(
                        "auto, day-month or month-day",
                        "day-month reads 02/03/1987 as 2 March, month-day as February 3");
        };
    }
}
