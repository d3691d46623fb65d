package org.backfile.page;

import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/**
 * A run of stories in a file that lists many. The bytes of such a file are those of its pieces, one after the other, so
 * a piece that shows what it showed before can be copied from the file that is there.
 *
 * <p>A piece starts at the first story of the file, and at every story whose fingerprint ends in seven zero bits: one
 * in 128 (content-defined chunking). A story put in or taken out changes only the piece around it. With cuts by count
 * it would change every piece that follows; with cuts by date, a crowded day would be one piece.
 *
 * @param isFirst whether the file starts with it
 * @param isLast  whether the file ends with it
 * @param shows   fingerprint of all that it shows
 */
public record Piece(List<Story> stories, boolean isFirst, boolean isLast, Fingerprint shows) {

    private static final int LAST_BITS = 0x7f;

    /** Cuts a file with these stories into pieces; without stories, into one empty piece. */
    static List<Piece> of(List<Story> stories) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        var entries = Fingerprint.builder();
        for (int at = 0; at < stories.size(); at++) {
            Story story = stories.get(at);
            Fingerprint entry = story.entry();
            if (at > from && isStart(entry)) {
                pieces.add(of(stories, from, at, entries));
                from = at;
                entries = Fingerprint.builder();
            }
            entries.add(entry).add(story.words());
        }
        pieces.add(of(stories, from, stories.size(), entries));
        return pieces;
    }

    private static boolean isStart(Fingerprint entry) {
        return (entry.low() & LAST_BITS) == 0;
    }

    private static Piece of(List<Story> stories, int from, int to, Fingerprint.Builder entries) {
        boolean isFirst = from == 0;
        boolean isLast = to == stories.size();
        Fingerprint shows = entries.add(isFirst ? 1 : 0).add(isLast ? 1 : 0).build();
        return new Piece(stories.subList(from, to), isFirst, isLast, shows);
    }
}
