package org.backfile.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * For each row of a table the rows of its related stories, nearest first: {@value #MOST} numbers, the last of them -1
 * where there are fewer.
 */
record RelatedRows(int[] rows) {

    static final int MOST = 5;

    static RelatedRows ofNone(int stories) {
        var rows = new int[stories * MOST];
        Arrays.fill(rows, -1);
        return new RelatedRows(rows);
    }

    /** The same stories at the rows that they have after a change. Those of new rows are not known yet. */
    RelatedRows moved(TableDelta delta) {
        RelatedRows moved = ofNone(delta.origins().length);
        for (int row = 0; row < delta.origins().length; row++) {
            int origin = delta.origins()[row];
            for (int place = 0; origin >= 0 && place < MOST; place++) {
                int related = row(origin, place);
                moved.rows[row * MOST + place] = related < 0 ? -1 : delta.successors()[related];
            }
        }
        return moved;
    }

    /** Notes what is related to a row; different rows may be set by different threads. */
    void set(int row, List<Story> related) {
        for (int i = 0; i < MOST; i++) {
            rows[row * MOST + i] = i < related.size() ? related.get(i).row() : -1;
        }
    }

    /** The related story at that place, from 0; -1 when there are fewer. */
    int row(int row, int place) {
        return rows[row * MOST + place];
    }

    IntStream of(int row) {
        return Arrays.stream(rows, row * MOST, row * MOST + MOST).filter(related -> related >= 0);
    }
}
