package org.backfile.cite;

import org.backfile.article.CalendarDate;

/**
 * RIS, as exchanged by reference managers. One line per field: two letters, two spaces, a hyphen, a space, the value.
 * A date is {@code year/month/day/}, with nothing between the slashes for an unknown part.
 *
 * <pre>
 * TY  - NEWS
 * AU  - Doe, Jane
 * TI  - Ferry to sail again
 * T2  - The Harbour Post
 * PY  - 1987
 * DA  - 1987/02/26/
 * ER  -
 * </pre>
 */
final class Ris {

    private final StringBuilder record = new StringBuilder(300);

    private Ris() {}

    static String of(CitedArticle article) {
        var ris = new Ris();
        ris.line("TY", "NEWS");
        article.names().forEach(name -> ris.line("AU", name.inverted()));
        ris.line("TI", article.headline());
        ris.line("T2", article.paper());
        article.date().ifPresent(date -> {
            ris.line("PY", date.toYear().toString());
            ris.line("DA", written(date));
        });
        article.inPrint().volume().ifPresent(volume -> ris.line("VL", volume));
        article.inPrint().issue().ifPresent(issue -> ris.line("IS", issue));
        article.inPrint().firstPage().ifPresent(page -> ris.line("SP", page));
        article.inPrint().lastPage().ifPresent(page -> ris.line("EP", page));
        article.language().ifPresent(language -> ris.line("LA", language));
        article.address().ifPresent(address -> ris.line("UR", address));
        return ris.record.append("ER  - ").toString();
    }

    private static String written(CalendarDate date) {
        // Three slashes in all.
        return date.toString().replace('-', '/')
                + switch (date.precision()) {
                    case DAY -> "/";
                    case MONTH -> "//";
                    case YEAR -> "///";
                };
    }

    /** A line break in a value would start another field. */
    private void line(String tag, String value) {
        record.append(tag)
                .append("  - ")
                .append(value.replace('\n', ' ').replace('\r', ' '))
                .append('\n');
    }
}
