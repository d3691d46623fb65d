package org.backfile.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backfile.text.Fingerprint;

/** The files {@code t} of a segment: for very common terms, the postings with the least impact. */
final class RestFiles {

    /** In letters. */
    private static final int SMALLEST = 12_000;

    private final InvertedIndex index;
    private final int[] terms;
    private final List<ContentDefinedChunks.Cut> cuts;
    private final Map<Integer, Place> places = new HashMap<>();

    /** Where the rest of a term's list is. */
    record Place(int file, int inFile) {}

    /** @param files the maximum number of files */
    RestFiles(FormTable table, InvertedIndex index, int files) {
        this.index = index;
        terms = Arrays.stream(table.terms())
                .filter(term -> index.storyCounts()[term] > SplitList.LONGEST)
                .toArray();
        var weights = new int[terms.length];
        Arrays.setAll(weights, this::weight);
        cuts = ContentDefinedChunks.atMost(files, weights, i -> table.isBorder(table.broughtBy(terms[i])), SMALLEST);
        for (int file = 0; file < cuts.size(); file++) {
            for (int i = cuts.get(file).from(); i < cuts.get(file).to(); i++) {
                places.put(terms[i], new Place(file, i - cuts.get(file).from()));
            }
        }
    }

    private int weight(int i) {
        return (index.storyCounts()[terms[i]] - SplitList.LONGEST) * 3 / 2;
    }

    int size() {
        return cuts.size();
    }

    Place placeOf(int term) {
        return Objects.requireNonNull(places.get(term));
    }

    int[] terms(int file) {
        return Arrays.copyOfRange(terms, cuts.get(file).from(), cuts.get(file).to());
    }

    Fingerprint fingerprint(int file) {
        var print = Fingerprint.builder();
        Arrays.stream(terms(file)).forEach(term -> index.addList(print, term));
        return print.build();
    }

    void write(int file, ShardText to) {
        var all = new Letters();
        for (int term : terms(file)) {
            all.record(SplitList.of(PostingList.read(index.list(term), index.storyCounts()[term]))
                    .rest());
        }
        to.text(all);
    }
}
