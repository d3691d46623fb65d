package org.backfile.cite;

import java.util.List;
import java.util.Optional;
import org.backfile.article.CalendarDate;
import org.backfile.article.InPrint;

/**
 * The facts that every citation format states about a newspaper article in its paper's archive.
 *
 * @param key      identifies it among all cited works: letters, digits and hyphens
 * @param authors  as printed, in order
 * @param date     of publication, as exact as it was printed; absent when the article is undated
 * @param paper    the name of the paper or its archive
 * @param address  the article's absolute address; absent when it is not yet known
 * @param language a tag such as {@code en}
 * @param inPrint  the page, the volume and the issue, where they are known
 */
public record CitedArticle(
        String key,
        String headline,
        List<String> authors,
        Optional<CalendarDate> date,
        String paper,
        Optional<String> address,
        Optional<String> language,
        InPrint inPrint) {

    public CitedArticle {
        authors = List.copyOf(authors);
    }

    /** An article whose place in print is unknown. */
    public CitedArticle(
            String key,
            String headline,
            List<String> authors,
            Optional<CalendarDate> date,
            String paper,
            Optional<String> address,
            Optional<String> language) {
        this(key, headline, authors, date, paper, address, language, InPrint.UNKNOWN);
    }

    List<PersonName> names() {
        return authors.stream()
                .map(author -> PersonName.of(author, paper, language))
                .toList();
    }
}
