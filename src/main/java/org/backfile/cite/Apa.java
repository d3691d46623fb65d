package org.backfile.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backfile.article.CalendarDate;

/**
 * Publication Manual of the APA, 7th edition, 10.1:
 * {@code Doe, J., & Roe, J. (1987, February 26). Ferry to sail. The Harbour Post. https://...}
 *
 * <p>Without an author the headline comes first (9.12). With more than twenty authors, the first nineteen and the
 * last are named (9.8). The page follows the paper (9.25). No full stop after an address (9.35).
 */
final class Apa {

    private static final int MOST_AUTHORS = 20;

    private Apa() {}

    static Reference of(CitedArticle article) {
        String date = "(" + date(article.date()) + "). ";
        String headline = EnglishText.sentence(article.headline()) + " ";
        List<PersonName> names = article.names();
        String before =
                names.isEmpty() ? headline + date : EnglishText.sentence(authors(names)) + " " + date + headline;
        return new Reference(
                before,
                article.paper(),
                EnglishText.sentence(article.inPrint()
                                .pages()
                                .map(pages -> ", " + pages)
                                .orElse(""))
                        + article.address().map(address -> " " + address).orElse(""));
    }

    private static String authors(List<PersonName> names) {
        var written =
                new ArrayList<>(names.stream().map(PersonName::withInitials).toList());
        String last = written.remove(written.size() - 1);
        if (written.isEmpty()) {
            return last;
        }
        return names.size() > MOST_AUTHORS
                ? written.stream().limit(MOST_AUTHORS - 1).collect(Collectors.joining(", ")) + ", . . . " + last
                : String.join(", ", written) + ", & " + last;
    }

    private static String date(Optional<CalendarDate> date) {
        return date.map(known -> known.year()
                        + switch (known.precision()) {
                            case DAY -> ", " + EnglishText.month(known) + " " + known.day();
                            case MONTH -> ", " + EnglishText.month(known);
                            case YEAR -> "";
                        })
                .orElse("n.d.");
    }
}
