package org.backfile.page;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
        return story.section().flatMap(name -> of(Subject.Kind.SECTION, name));
    }

    /** The subjects with these names or spellings, each once. */
    List<SubjectLink> of(Subject.Kind kind, List<String> names) {
        Stream<SubjectLink> all = names.stream().flatMap(name -> of(kind, name).stream());
        return (names.size() > 1 ? all.distinct() : all).toList();
    }

    private Optional<SubjectLink> of(Subject.Kind kind, String name) {
        return archive.subjects(kind).of(name).map(subject -> links.computeIfAbsent(subject, making));
    }
}
