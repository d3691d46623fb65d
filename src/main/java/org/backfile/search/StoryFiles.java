package org.backfile.search;

import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** The files {@code d} of a segment: what a result shows of its story. */
final class StoryFiles {

    private static final int BLOCK = FileBudget.STORIES_IN_A_FILE;

    private final List<Story> stories;

    StoryFiles(List<Story> stories) {
        this.stories = stories;
    }

    int size() {
        return (stories.size() + BLOCK - 1) / BLOCK;
    }

    private List<Story> in(int file) {
        return stories.subList(file * BLOCK, Math.min(stories.size(), (file + 1) * BLOCK));
    }

    Fingerprint fingerprint(int file) {
        var print = Fingerprint.builder();
        in(file).forEach(story -> StoryLines.addTo(print, story));
        return print.build();
    }

    void write(int file, ShardText to) {
        StoryLines.addTo(to, in(file));
    }
}
