package org.backfile.page;

import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.archive.SitePath;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;
import org.backfile.text.RecordContents;

/**
 * The parts of the site that a menu links to. It is on every page and hardly ever changes.
 *
 * @param texts the owner's own pages, in order of title, without the one for the front page
 */
public record Outline(
        boolean hasSections,
        boolean hasTopics,
        boolean hasPlaces,
        boolean hasAuthors,
        boolean hasUndated,
        List<Text> texts) {

    /** One of the owner's own pages, as a menu names it. */
    public record Text(String title, SitePath path) {}

    public static Outline of(Archive archive, List<TextPage> texts) {
        return new Outline(
                !archive.subjects(Subject.Kind.SECTION).isEmpty(),
                !archive.subjects(Subject.Kind.TOPIC).isEmpty(),
                !archive.subjects(Subject.Kind.PLACE).isEmpty(),
                !archive.subjects(Subject.Kind.AUTHOR).isEmpty(),
                !archive.undated().isEmpty(),
                texts.stream()
                        .filter(text -> !text.path().equals(Permalinks.HOME))
                        .map(text -> new Text(text.title(), text.path()))
                        .toList());
    }

    public Fingerprint fingerprint() {
        return RecordContents.fingerprintOf(this);
    }
}
