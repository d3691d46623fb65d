package org.backfile.page;

import java.util.List;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;
import org.backfile.text.RecordContents;

/** Fingerprints of files that show no more of a story than a listing does: a longer text does not change them. */
final class Entries {

    private Entries() {}

    /** @param frame what the file shows besides the stories */
    static Fingerprint of(Record frame, List<Story> stories) {
        var parts = Fingerprint.builder().add(RecordContents.fingerprintOf(frame));
        stories.forEach(story -> parts.add(story.entry()));
        return parts.build();
    }
}
