package org.backfile.archive;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/** Some stories of a list, by their rows: four bytes each. Grows while it is collected, not once it is handed out. */
final class RowList extends AbstractList<Story> implements RandomAccess {

    private final List<Story> all;
    private int[] rows = new int[4];
    private int size;

    RowList(List<Story> all) {
        this.all = all;
    }

    /** Appends a row, unless it is the last one already. */
    void append(int row) {
        if (size > 0 && rows[size - 1] == row) {
            return;
        }
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
        }
        rows[size++] = row;
    }

    @Override
    public Story get(int index) {
        return all.get(rows[index]);
    }

    @Override
    public int size() {
        return size;
    }
}
