package org.backfile.archive;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

/**
 * The terms of an archive as they are kept between builds. Stories have numbers here that stay the same when others
 * come and go: the rows of the archive that the base was made of, then one number more for each story that came later.
 *
 * @param base    {@linkplain StoryTerms terms} of those stories, sorted; some are gone
 * @param added   terms of stories that came later, sorted; some are gone
 * @param numbers for each row of the archive the number of its story
 * @param next    the first number that no story has had
 */
record KnownTerms(LongBuffer base, long[] added, int[] numbers, int next) {

    /** The terms of an archive whose rows are the numbers of its stories. */
    static KnownTerms of(TermLists lists, int stories) {
        return new KnownTerms(
                LongBuffer.wrap(lists.row()),
                new long[0],
                IntStream.range(0, stories).toArray(),
                stories);
    }

    /** Whether so much was added that a new base is due. */
    boolean isOutgrown() {
        return added.length > Math.max(10_000, base.limit() / 8);
    }

    /** The terms after a change. */
    KnownTerms after(TableDelta delta, CardTable cards) {
        int number = next;
        var terms = new StoryTerms();
        var now = new int[cards.size()];
        var more = new LongList(added);
        for (int row = 0; row < now.length; row++) {
            int origin = delta.origins()[row];
            if (origin >= 0) {
                now[row] = numbers[origin];
            } else {
                now[row] = number;
                more.addAll(terms.of(cards.card(row), number));
                number++;
            }
        }
        return new KnownTerms(base, more.sorted(), now, number);
    }

    /** For each number the row of its story; -1 when it is gone. */
    int[] rowsByNumber() {
        var rows = new int[next];
        Arrays.fill(rows, -1);
        for (int row = 0; row < numbers.length; row++) {
            rows[numbers[row]] = row;
        }
        return rows;
    }

    /** Passes on every story that has the term, in no order, those that are gone among them. */
    void each(int term, LongConsumer to) {
        long first = (long) term << 32;
        for (int i = firstAtOrAfter(first); i < base.limit() && StoryTerms.termOf(base.get(i)) == term; i++) {
            to.accept(base.get(i));
        }
        int at = Arrays.binarySearch(added, first);
        for (int i = at < 0 ? ~at : at; i < added.length && StoryTerms.termOf(added[i]) == term; i++) {
            to.accept(added[i]);
        }
    }

    private int firstAtOrAfter(long entry) {
        int low = 0;
        int high = base.limit();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (base.get(middle) < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A growing array. */
    private static final class LongList {
        private long[] values;
        private int size;

        LongList(long[] values) {
            this.values = values;
            size = values.length;
        }

        void addAll(long[] more) {
            if (size + more.length > values.length) {
                values = Arrays.copyOf(values, size + Math.max(more.length, size / 2));
            }
            System.arraycopy(more, 0, values, size, more.length);
            size += more.length;
        }

        long[] sorted() {
            long[] sorted = Arrays.copyOf(values, size);
            Arrays.sort(sorted);
            return sorted;
        }
    }
}
