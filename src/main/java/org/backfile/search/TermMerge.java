package org.backfile.search;

import java.util.Arrays;

/**
 * Makes the letters of a term from those that it had and its postings in new stories. What no change touches is copied
 * as it is: distances between the stories that stayed, until the last change has been passed, all impacts and all
 * positions. Not thread-safe.
 */
final class TermMerge {

    private static final int REMOVED = -1;

    private final InvertedIndex before;
    private final int[] nowAt;
    /** The number, then, from which on all stories only move together. */
    private final int steady;

    private final Postings added;

    private final Letters list = new Letters();
    private final Letters positions = new Letters();
    private final Letters addedPositions = new Letters();
    /** By edit: the place in the old list that it is at, and the place in the new postings, or {@link #REMOVED}. */
    private int[] editAt = new int[16];

    private int[] editOf = new int[16];
    private int edits;

    TermMerge(InvertedIndex before, StoryDelta delta, Postings added) {
        this.before = before;
        this.nowAt = delta.nowAt();
        this.steady = delta.steady();
        this.added = added;
    }

    /** Makes the letters of a term as they are now. */
    TermMerge of(int term) {
        int size = before.storyCount(term);
        Letters oldPositions = size == 0 ? new Letters() : before.positions(term);
        mergeList(term, added.list(term));
        added.writePositions(term, addedPositions.clear());
        mergePositions(oldPositions, addedPositions);
        return this;
    }

    /** Makes the list of a term that is in no story which is new or gone; its positions are as they were. */
    TermMerge renumbered(int term) {
        mergeList(term, PostingList.EMPTY);
        return this;
    }

    private void mergeList(int term, PostingList fresh) {
        int size = before.storyCount(term);
        Letters old = size == 0 ? new Letters() : before.list(term);
        edits = 0;
        list.clear();
        mergeEntries(old, size, fresh);
        mergeImpacts(old, old.size() - size, fresh);
    }

    private void mergeEntries(Letters old, int size, PostingList fresh) {
        Letters.Cursor entries = old.cursor();
        int copied = 0;
        int next = 0;
        int then = -1;
        int now = -1;
        int i = 0;
        for (; i < size && (then < steady || next < fresh.size()); i++) {
            int place = entries.place();
            int entry = entries.number();
            int story = then + (entry >>> 1) + 1;
            int itsNow = nowAt[story];
            boolean isAfterNew = itsNow != StoryDelta.GONE && next < fresh.size() && fresh.story(next) < itsNow;
            if (isAfterNew || itsNow - now != story - then) {
                list.all(old, copied, place);
                copied = entries.place();
                while (isAfterNew) {
                    now = put(fresh, next, now);
                    edit(i, next++);
                    isAfterNew = next < fresh.size() && fresh.story(next) < itsNow;
                }
                if (itsNow == StoryDelta.GONE) {
                    edit(i, REMOVED);
                } else {
                    list.number((itsNow - now - 1) * 2 + (entry & 1));
                    now = itsNow;
                }
            } else {
                now = itsNow;
            }
            then = story;
        }
        list.all(old, copied, i == size ? entries.place() : old.size() - size);
        while (next < fresh.size()) {
            now = put(fresh, next, now);
            edit(size, next++);
        }
    }

    private int put(PostingList fresh, int at, int before) {
        list.number((fresh.story(at) - before - 1) * 2 + (fresh.isInHeadline(at) ? 1 : 0));
        return fresh.story(at);
    }

    private void edit(int at, int of) {
        if (edits == editAt.length) {
            editAt = Arrays.copyOf(editAt, edits * 2);
            editOf = Arrays.copyOf(editOf, edits * 2);
        }
        editAt[edits] = at;
        editOf[edits++] = of;
    }

    /** @param start where in the old list the impacts begin */
    private void mergeImpacts(Letters old, int start, PostingList fresh) {
        int copied = start;
        for (int edit = 0; edit < edits; edit++) {
            int place = start + editAt[edit];
            list.all(old, copied, place);
            copied = place;
            if (editOf[edit] == REMOVED) {
                copied++;
            } else {
                list.letter(Impact.letterOf(fresh.impact(editOf[edit])));
            }
        }
        list.all(old, copied, old.size());
    }

    private void mergePositions(Letters old, Letters fresh) {
        Letters.Cursor runs = old.cursor();
        Letters.Cursor freshRuns = fresh.cursor();
        positions.clear();
        int run = 0;
        int copied = 0;
        for (int edit = 0; edit < edits; edit++) {
            for (; run < editAt[edit]; run++) {
                runs.passRun();
            }
            positions.all(old, copied, runs.place());
            if (editOf[edit] == REMOVED) {
                runs.passRun();
                run++;
            } else {
                int start = freshRuns.place();
                freshRuns.passRun();
                positions.all(fresh, start, freshRuns.place());
            }
            copied = runs.place();
        }
        positions.all(old, copied, old.size());
    }

    /** Valid until the next term. */
    Letters list() {
        return list;
    }

    /** Valid until the next term; of a term that was only renumbered, nothing. */
    Letters positions() {
        return positions;
    }
}
