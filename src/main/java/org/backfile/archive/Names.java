package org.backfile.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of one kind that stories are filed under: each spelling once, and for each row the numbers of its
 * spellings.
 *
 * @param spellings some may be on no row any more
 * @param firsts    for each row where its numbers begin in {@code ids}, and after the last row the end
 */
record Names(List<String> spellings, int[] firsts, int[] ids) {

    static Names none() {
        return new Names(List.of(), new int[1], new int[0]);
    }

    /** The names on a row, in the order of its text. */
    List<String> on(int row) {
        int from = firsts[row];
        int to = firsts[row + 1];
        if (from == to) {
            return List.of();
        }
        if (to == from + 1) {
            return List.of(spellings.get(ids[from]));
        }
        var names = new ArrayList<String>(to - from);
        for (int i = from; i < to; i++) {
            names.add(spellings.get(ids[i]));
        }
        return List.copyOf(names);
    }

    /** Collects the names of rows in order. */
    static final class Builder {
        private final Names former;
        private final List<String> spellings;
        /** The number of each spelling; filled with the first name that is added. */
        private final Map<String, Integer> numbers = new HashMap<>();

        private final int[] firsts;
        private int[] ids;
        private int rows;
        private int size;

        /** @param former the numbers of its spellings stay */
        Builder(Names former, int rows) {
            this.former = former;
            spellings = new ArrayList<>(former.spellings);
            firsts = new int[rows + 1];
            ids = new int[former.ids.length + 16];
        }

        /** Adds a row of the former table. */
        void add(int row) {
            int from = former.firsts[row];
            int count = former.firsts[row + 1] - from;
            makeRoom(count);
            System.arraycopy(former.ids, from, ids, size, count);
            size += count;
            firsts[++rows] = size;
        }

        void add(List<String> names) {
            makeRoom(names.size());
            if (numbers.isEmpty() && !names.isEmpty()) {
                number();
            }
            for (String name : names) {
                ids[size++] = numbers.computeIfAbsent(name, this::next);
            }
            firsts[++rows] = size;
        }

        private void number() {
            for (int i = 0; i < spellings.size(); i++) {
                numbers.put(spellings.get(i), i);
            }
        }

        private int next(String name) {
            spellings.add(name);
            return spellings.size() - 1;
        }

        private void makeRoom(int more) {
            if (size + more > ids.length) {
                ids = Arrays.copyOf(ids, Math.max(size + more, ids.length * 2));
            }
        }

        Names build() {
            return new Names(List.copyOf(spellings), firsts, Arrays.copyOf(ids, size));
        }
    }
}
