package org.backfile.search;

import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** The files {@code d} of a segment: what a result shows of its story. */
final class StoryFiles {

    private static final int BLOCK = FileBudget.STORIES_IN_A_FILE;

    private final List<Story> stories;
    private final long[] digests;

    /** @param digests as in {@link StoryLines#digests} */
    StoryFiles(List<Story> stories, long[] digests) {
        this.stories = stories;
        this.digests = digests;
    }

    int size() {
        return (stories.size() + BLOCK - 1) / BLOCK;
    }

    private List<Story> in(int file) {
        return stories.subList(file * BLOCK, Math.min(stories.size(), (file + 1) * BLOCK));
    }

    Fingerprint fingerprint(int file) {
        var print = Fingerprint.builder();
        for (int story = file * BLOCK; story < Math.min(stories.size(), (file + 1) * BLOCK); story++) {
            print.add(digests[story]);
        }
        return print.build();
    }

    void write(int file, ShardText to) {
        StoryLines.addTo(to, in(file));
    }
}
