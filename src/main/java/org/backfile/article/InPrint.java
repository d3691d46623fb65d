package org.backfile.article;

import java.util.Map;
import java.util.Optional;

/**
 * Where an article appeared in its newspaper, and what else the paper's archive says about that printing; each value
 * as printed.
 *
 * @param page  without the word: {@code A4}, {@code 3-4}
 * @param issue the number of the paper: {@code 7,239}
 * @param id    the article's number in the archive that the text comes from
 */
public record InPrint(
        Optional<String> page,
        Optional<String> column,
        Optional<String> edition,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> photographer,
        Optional<String> rights,
        Optional<String> id) {

    /** One of the facts, named like the record's component. */
    public enum Fact {
        PAGE,
        COLUMN,
        EDITION,
        VOLUME,
        ISSUE,
        PHOTOGRAPHER,
        RIGHTS,
        ID
    }

    /** For an article that says nothing about its printing, as is true of nearly all. */
    public static final InPrint UNKNOWN = of(Map.of());

    static InPrint of(Map<Fact, String> facts) {
        return new InPrint(
                Optional.ofNullable(facts.get(Fact.PAGE)),
                Optional.ofNullable(facts.get(Fact.COLUMN)),
                Optional.ofNullable(facts.get(Fact.EDITION)),
                Optional.ofNullable(facts.get(Fact.VOLUME)),
                Optional.ofNullable(facts.get(Fact.ISSUE)),
                Optional.ofNullable(facts.get(Fact.PHOTOGRAPHER)),
                Optional.ofNullable(facts.get(Fact.RIGHTS)),
                Optional.ofNullable(facts.get(Fact.ID)));
    }

    public boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** The first of several pages, or the only one: {@code 3} of {@code 3-4}. */
    public Optional<String> firstPage() {
        return page.map(all -> all.substring(0, dashIn(all).orElse(all.length())));
    }

    /** The last of several pages: {@code 4} of {@code 3-4}; {@code A-4} is one page. */
    public Optional<String> lastPage() {
        return page.flatMap(all -> dashIn(all).map(dash -> all.substring(dash + 1)));
    }

    /** The pages with a plain hyphen between the first and the last. */
    public Optional<String> pages() {
        return firstPage()
                .map(first -> first + lastPage().map(last -> "-" + last).orElse(""));
    }

    private static Optional<Integer> dashIn(String pages) {
        for (int at = 1; at + 1 < pages.length(); at++) {
            boolean isDash = pages.charAt(at) == '-' || pages.charAt(at) == '–';
            if (isDash && Character.isDigit(pages.charAt(at - 1)) && Character.isDigit(lastOf(pages))) {
                return pages.indexOf(' ') < 0 ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static char lastOf(String text) {
        return text.charAt(text.length() - 1);
    }
}
