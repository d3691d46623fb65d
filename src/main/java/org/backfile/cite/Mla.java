package org.backfile.cite;

import java.util.List;
import java.util.Optional;
import org.backfile.article.CalendarDate;

/**
 * MLA Handbook, 9th edition, "Works Cited":
 * {@code Doe, Jane, and John Roe. “Ferry to Sail.” The Harbour Post, 26 Feb. 1987, https://...}
 *
 * <p>With three or more authors, the first stands for all (5.8). May, June and July are not abbreviated (appendix 1).
 */
final class Mla {

    private static final List<String> MONTHS =
            List.of("Jan.", "Feb.", "Mar.", "Apr.", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.");

    private Mla() {}

    static Reference of(CitedArticle article) {
        String after = ", " + date(article.date())
                + article.inPrint()
                        .pages()
                        .map(pages -> ", " + pages(article, pages))
                        .orElse("")
                + article.address().map(address -> ", " + address).orElse("");
        return new Reference(
                authors(article.names()) + EnglishText.quoted(article.headline()) + " ",
                article.paper(),
                EnglishText.sentence(after));
    }

    /** With a label, as of any container (appendix of abbreviations): {@code p. A4}, {@code pp. 3-4}. */
    private static String pages(CitedArticle article, String pages) {
        return (article.inPrint().lastPage().isPresent() ? "pp. " : "p. ") + pages;
    }

    private static String authors(List<PersonName> names) {
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> EnglishText.sentence(names.get(0).inverted()) + " ";
            case 2 ->
                EnglishText.sentence(names.get(0).inverted() + ", and "
                                + names.get(1).inOrder()) + " ";
            default -> names.get(0).inverted() + ", et al. ";
        };
    }

    private static String date(Optional<CalendarDate> date) {
        return date.map(known -> switch (known.precision()) {
                    case DAY -> known.day() + " " + MONTHS.get(known.month() - 1) + " " + known.year();
                    case MONTH -> MONTHS.get(known.month() - 1) + " " + known.year();
                    case YEAR -> Integer.toString(known.year());
                })
                .orElse("n.d.");
    }
}
