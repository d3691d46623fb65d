package org.backfile.article;

import java.util.ArrayList;
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

    /** The authors of both; names that differ only in case are one author. */
    public Byline and(Byline more) {
        var all = new ArrayList<>(names);
        for (String name : more.names) {
            if (all.stream().noneMatch(name::equalsIgnoreCase)) {
                all.add(name);
            }
        }
        return all.size() == names.size() ? this : new Byline(all, printed + ", " + more.printed);
    }
}
