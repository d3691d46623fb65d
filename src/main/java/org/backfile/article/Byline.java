package org.backfile.article;

import java.util.List;

/**
 * The authors of the article.
 *
 * @param names   each author's name, in the order printed
 * @param printed the whole line: {@code By Jane Doe and John Roe, Staff Writers}
 */
public record Byline(List<String> names, String printed) {
    public Byline {
        names = List.copyOf(names);
    }
}
