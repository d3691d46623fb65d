package org.backfile.article;

import java.util.Map;
import java.util.Optional;

/**
 * Where an article stood in its newspaper, and what else the paper's archive says about that print; each as printed.
 *
 * @param page  without the word: {@code A4}, {@code 3-4}
 * @param issue the number of the paper: {@code 7,239}
 * @param id    by which the archive that the text is from knows it
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

    /** One of the facts, by the name that the record has for it. */
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

    /** Of an article that says nothing of it, as nearly all do. */
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

    /** Whether a fact is known that tells where in the paper it was. */
    public boolean isPlaced() {
        return page.isPresent() || column.isPresent() || edition.isPresent() || volume.isPresent() || issue.isPresent();
    }
}
