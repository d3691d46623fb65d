package org.backfile.page;

import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Slug;
import org.backfile.archive.Subject;

/**
 * A section, topic, place or author as a page names it. The stories filed under it are not here: a page that names a
 * subject does not change because a story of it does.
 *
 * @param path  its own page
 * @param count how many stories it has, on pages that count them
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
