package org.backfile.search;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Fingerprint;

/**
 * What became of the stories of a segment since their index was made: where each is now, and which are new. Those that
 * stayed kept their order.
 *
 * @param nowAt   by number then: the number now, or {@link #GONE}
 * @param added   the numbers of new stories, in order
 * @param removed the numbers that stories had which are gone, in order
 */
record StoryDelta(int[] nowAt, int[] added, int[] removed) {

    static final int GONE = -1;

    /** With more stories gone and new than this, an index is made anew: one in so many of all, and a few. */
    private static final int MOST_OF = 16;

    private static final int FEW = 64;

    /**
     * @param before two numbers a story, as in {@link StoryColumns}
     * @return nothing when so much has changed that it is not worth while
     */
    static Optional<StoryDelta> between(long[] before, long[] now) {
        int[] nowAt = matched(before, now);
        int[] removed = placesOf(nowAt);
        int[] added = placesOf(thenAt(nowAt, now.length / 2));
        return added.length + removed.length > FEW + now.length / 2 / MOST_OF
                ? Optional.empty()
                : Optional.of(new StoryDelta(nowAt, added, removed));
    }

    /** By number now: the number that the story had, or {@link #GONE} for a new one. */
    int[] thenAt(int stories) {
        return thenAt(nowAt, stories);
    }

    private static int[] thenAt(int[] nowAt, int stories) {
        var thenAt = new int[stories];
        Arrays.fill(thenAt, GONE);
        for (int story = 0; story < nowAt.length; story++) {
            if (nowAt[story] != GONE) {
                thenAt[nowAt[story]] = story;
            }
        }
        return thenAt;
    }

    private static int[] placesOf(int[] at) {
        var places = new int[at.length];
        int size = 0;
        for (int place = 0; place < at.length; place++) {
            if (at[place] == GONE) {
                places[size++] = place;
            }
        }
        return Arrays.copyOf(places, size);
    }

    /** The number then from which on all stories stayed, with none between them that is new. */
    int steady() {
        int steady = nowAt.length;
        while (steady > 0
                && nowAt[steady - 1] != GONE
                && (steady == nowAt.length || nowAt[steady] == nowAt[steady - 1] + 1)) {
            steady--;
        }
        return steady;
    }

    /** Whether a story that stayed has another number. */
    boolean isMoved() {
        for (int story = 0; story < nowAt.length; story++) {
            if (nowAt[story] != GONE && nowAt[story] != story) {
                return true;
            }
        }
        return false;
    }

    private static int[] matched(long[] before, long[] now) {
        int[] inPlace = matchedInPlace(before, now);
        boolean isWorthLooking = placesOf(inPlace).length > FEW;
        return before.length == now.length && !isWorthLooking ? inPlace : matchedInOrder(before, now);
    }

    private static int[] matchedInPlace(long[] before, long[] now) {
        var nowAt = new int[before.length / 2];
        for (int story = 0; story < nowAt.length; story++) {
            nowAt[story] = story * 2 < now.length && isSame(before, story, now, story) ? story : GONE;
        }
        return nowAt;
    }

    private static boolean isSame(long[] before, int story, long[] now, int other) {
        return before[2 * story] == now[2 * other] && before[2 * story + 1] == now[2 * other + 1];
    }

    /** Passes over what is equal at both ends, and finds the longest common sequence in between. */
    private static int[] matchedInOrder(long[] before, long[] now) {
        int sizeBefore = before.length / 2;
        int sizeNow = now.length / 2;
        var nowAt = new int[sizeBefore];
        Arrays.fill(nowAt, GONE);
        int start = 0;
        while (start < Math.min(sizeBefore, sizeNow) && isSame(before, start, now, start)) {
            nowAt[start] = start++;
        }
        int equal = 0;
        while (equal < Math.min(sizeBefore, sizeNow) - start
                && isSame(before, sizeBefore - 1 - equal, now, sizeNow - 1 - equal)) {
            nowAt[sizeBefore - 1 - equal] = sizeNow - 1 - equal;
            equal++;
        }
        Map<Fingerprint, ArrayDeque<Integer>> places = new HashMap<>();
        for (int story = start; story < sizeBefore - equal; story++) {
            places.computeIfAbsent(print(before, story), text -> new ArrayDeque<>())
                    .add(story);
        }
        var common = new CommonSequence(sizeNow - equal - start);
        for (int story = start; story < sizeNow - equal; story++) {
            ArrayDeque<Integer> at = places.get(print(now, story));
            if (at != null && !at.isEmpty()) {
                common.add(at.remove(), story);
            }
        }
        common.forEach((then, story) -> nowAt[then] = story);
        return nowAt;
    }

    private static Fingerprint print(long[] texts, int story) {
        return new Fingerprint(texts[2 * story], texts[2 * story + 1]);
    }
}
