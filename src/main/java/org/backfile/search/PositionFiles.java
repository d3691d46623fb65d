package org.backfile.search;

import java.util.Arrays;
import java.util.List;
import org.backfile.text.Fingerprint;

/** The files {@code p} of a segment: the positions of each term in each story. */
final class PositionFiles {

    /** In letters. */
    private static final int SMALLEST = 12_000;

    private final FormTable table;
    private final InvertedIndex index;
    private final List<ContentDefinedChunks.Cut> cuts;
    /** By place of a term in the order of terms. */
    private final int[] fileOf;

    /** @param files the maximum number of files */
    PositionFiles(FormTable table, InvertedIndex index, int files) {
        this.table = table;
        this.index = index;
        int[] terms = table.terms();
        var weights = new int[terms.length];
        Arrays.setAll(weights, this::weight);
        cuts = ContentDefinedChunks.atMost(
                files, weights, place -> table.isBorder(table.broughtBy(terms[place])), SMALLEST);
        fileOf = new int[terms.length];
        for (int file = 0; file < cuts.size(); file++) {
            Arrays.fill(fileOf, cuts.get(file).from(), cuts.get(file).to(), file);
        }
    }

    /** In letters, approximately: most distances take one or two. */
    private int weight(int place) {
        return index.occurrences()[table.terms()[place]] * 3 / 2;
    }

    int size() {
        return cuts.size();
    }

    /** The file that has the term at a place in the order of terms; the next one's after the last term. */
    int fileOf(int place) {
        return place < fileOf.length ? fileOf[place] : cuts.size();
    }

    /** Where in its file the term is. */
    int placeInFile(int place) {
        return place < fileOf.length ? place - cuts.get(fileOf[place]).from() : 0;
    }

    boolean begins(int place) {
        return placeInFile(place) == 0;
    }

    int[] terms(int file) {
        return Arrays.copyOfRange(
                table.terms(), cuts.get(file).from(), cuts.get(file).to());
    }

    Fingerprint fingerprint(int file) {
        var print = Fingerprint.builder();
        Arrays.stream(terms(file)).forEach(term -> index.addPositions(print, term));
        return print.build();
    }

    void write(int file, ShardText to) {
        var all = new Letters();
        for (int term : terms(file)) {
            all.record(index.positions(term));
        }
        to.text(all);
    }
}
