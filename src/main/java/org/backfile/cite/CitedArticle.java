package org.backfile.cite;

import java.util.List;
import java.util.Optional;
import org.backfile.article.CalendarDate;

/**
 * What every form of citation says of a newspaper article in the archive of its paper.
 *
 * @param key      names it among all that someone cites: letters, digits and hyphens
 * @param authors  as printed, in order
 * @param date     of publication, as exact as it was printed; absent when the article is undated
 * @param paper    the name of the paper or its archive
 * @param address  where the article stands, absolute; absent when nobody knows yet
 * @param language its tag, {@code en}
 */
public record CitedArticle(
        String key,
        String headline,
        List<String> authors,
        Optional<CalendarDate> date,
        String paper,
        Optional<String> address,
        Optional<String> language) {

    public CitedArticle {
        authors = List.copyOf(authors);
    }

    List<PersonName> names() {
        return authors.stream()
                .map(author -> PersonName.of(author, paper, language))
                .toList();
    }
}
