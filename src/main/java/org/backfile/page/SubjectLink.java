package org.backfile.page;

import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Subject;
import org.backfile.text.Slug;

/**
 * A section, topic, place or author as a page names it. It does not hold the stories filed under it, so a page that
 * names a subject does not change when one of its stories does.
 *
 * @param path  its own page
 * @param count number of stories, on pages that show it
 */
public record SubjectLink(Subject.Kind kind, String name, Slug slug, SitePath path, Optional<Integer> count) {

    static SubjectLink named(Subject subject) {
        return new SubjectLink(subject.kind(), subject.name(), subject.slug(), subject.path(), Optional.empty());
    }

    static SubjectLink counted(Subject subject) {
        return new SubjectLink(
                subject.kind(), subject.name(), subject.slug(), subject.path(), Optional.of(subject.count()));
    }
}
