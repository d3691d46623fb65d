package org.backfile.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.backfile.archive.Archive;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;

/**
 * The subjects of stories as links, with one instance per subject shared by all pages that name it. Not thread-safe.
 */
final class SubjectLinks {

    private final Archive archive;
    private final Function<Subject, SubjectLink> making;
    // By identity: hashing a subject hashes all its stories.
    private final IdentityHashMap<Subject, SubjectLink> links = new IdentityHashMap<>();

    SubjectLinks(Archive archive, Function<Subject, SubjectLink> making) {
        this.archive = archive;
        this.making = making;
    }

    Optional<SubjectLink> sectionOf(Story story) {
        return of(Subject.Kind.SECTION, story).stream().findFirst();
    }

    /** The subjects that the story is filed under, each once. */
    List<SubjectLink> of(Subject.Kind kind, Story story) {
        return archive.subjects(kind).on(story).stream()
                .map(subject -> links.computeIfAbsent(subject, making))
                .toList();
    }
}
