package org.backfile.search;

import java.util.Arrays;

/** Merges what a term's letters said of the stories that stayed with its postings in new ones. Not thread-safe. */
final class TermMerge {

    private final InvertedIndex before;
    private final int[] nowAt;
    private final Postings added;

    private int[] entries = new int[256];
    private byte[] impacts = new byte[256];
    private int size;
    private final Letters list = new Letters();
    private final Letters positions = new Letters();
    private final Letters addedPositions = new Letters();

    TermMerge(InvertedIndex before, StoryDelta delta, Postings added) {
        this.before = before;
        this.nowAt = delta.nowAt();
        this.added = added;
    }

    /** Makes the letters of a term as they are now. */
    TermMerge of(int term) {
        boolean isNew = term >= before.storyCounts().length || before.storyCounts()[term] == 0;
        PostingList old = isNew ? PostingList.EMPTY : PostingList.read(before.list(term), before.storyCounts()[term]);
        PostingList fresh = added.list(term);
        Letters oldPositions = isNew ? new Letters() : before.positions(term);
        added.writePositions(term, addedPositions.clear());
        merge(old, oldPositions.cursor(), fresh, addedPositions.cursor());
        return this;
    }

    /** Makes the letters of a term that is in no story which is new or gone. */
    TermMerge renumbered(int term) {
        PostingList old = PostingList.read(before.list(term), before.storyCounts()[term]);
        reserve(old.size());
        for (size = 0; size < old.size(); size++) {
            entries[size] = nowAt[old.story(size)] * 2 + (old.isInHeadline(size) ? 1 : 0);
            impacts[size] = (byte) old.impact(size);
        }
        new PostingList(entries, impacts, 0, size).write(list.clear());
        positions.clear().all(before.positions(term));
        return this;
    }

    private void merge(PostingList old, Letters.Cursor oldPositions, PostingList fresh, Letters.Cursor itsPositions) {
        reserve(old.size() + fresh.size());
        size = 0;
        positions.clear();
        int next = 0;
        for (int i = 0; i < old.size(); i++) {
            int story = nowAt[old.story(i)];
            while (story != StoryDelta.GONE && next < fresh.size() && fresh.story(next) < story) {
                take(fresh, next, fresh.story(next++), itsPositions);
            }
            if (story == StoryDelta.GONE) {
                oldPositions.passRun();
            } else {
                take(old, i, story, oldPositions);
            }
        }
        while (next < fresh.size()) {
            take(fresh, next, fresh.story(next++), itsPositions);
        }
        new PostingList(entries, impacts, 0, size).write(list.clear());
    }

    private void take(PostingList from, int at, int story, Letters.Cursor runs) {
        entries[size] = story * 2 + (from.isInHeadline(at) ? 1 : 0);
        impacts[size++] = (byte) from.impact(at);
        int start = runs.place();
        runs.passRun();
        runs.copy(start, positions);
    }

    private void reserve(int stories) {
        if (stories > entries.length) {
            entries = Arrays.copyOf(entries, stories * 2);
            impacts = Arrays.copyOf(impacts, stories * 2);
        }
    }

    /** Valid until the next term. */
    Letters list() {
        return list;
    }

    /** Valid until the next term. */
    Letters positions() {
        return positions;
    }
}
