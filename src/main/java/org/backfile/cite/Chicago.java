package org.backfile.cite;

import java.util.ArrayList;
import java.util.List;

/**
 * The Chicago Manual of Style, 17th edition, bibliography, 14.191:
 * {@code Doe, Jane. “Ferry to Sail.” The Harbour Post, February 26, 1987. https://...}
 *
 * <p>For an unsigned article the paper takes the author's place (14.199). Of more than ten authors, seven are named
 * (14.76).
 */
final class Chicago {

    private static final int MOST_AUTHORS = 10;
    private static final int NAMED_OF_MORE = 7;

    private Chicago() {}

    static Reference of(CitedArticle article) {
        List<PersonName> names = article.names();
        String headline = EnglishText.quoted(article.headline());
        String date = EnglishText.sentence(EnglishText.monthFirst(article.date()))
                + article.address()
                        .map(address -> " " + EnglishText.sentence(address))
                        .orElse("");
        return names.isEmpty()
                ? new Reference("", article.paper(), ". " + headline + " " + date)
                : new Reference(
                        EnglishText.sentence(authors(names)) + " " + headline + " ", article.paper(), ", " + date);
    }

    private static String authors(List<PersonName> names) {
        var written = new ArrayList<String>();
        written.add(names.get(0).inverted());
        names.stream().skip(1).map(PersonName::inOrder).forEach(written::add);
        if (written.size() > MOST_AUTHORS) {
            return String.join(", ", written.subList(0, NAMED_OF_MORE)) + ", et al.";
        }
        String last = written.remove(written.size() - 1);
        return written.isEmpty() ? last : String.join(", ", written) + ", and " + last;
    }
}
