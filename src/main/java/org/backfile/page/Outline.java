package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/**
 * What parts the site has: what a menu needs to know. It is on every page and hardly ever changes.
 *
 * @param texts the owner's own pages, in order of their titles, without that for the front page
 * @param intro the owner's own words on the front page
 */
public record Outline(
        boolean hasSections,
        boolean hasTopics,
        boolean hasPlaces,
        boolean hasAuthors,
        boolean hasUndated,
        List<TextPage> texts,
        Optional<TextPage> intro) {

    static Outline of(Archive archive, List<TextPage> texts) {
        return new Outline(
                !archive.subjects(Subject.Kind.SECTION).isEmpty(),
                !archive.subjects(Subject.Kind.TOPIC).isEmpty(),
                !archive.subjects(Subject.Kind.PLACE).isEmpty(),
                !archive.subjects(Subject.Kind.AUTHOR).isEmpty(),
                !archive.undated().isEmpty(),
                texts.stream()
                        .filter(text -> !text.path().equals(Permalinks.HOME))
                        .toList(),
                texts.stream()
                        .filter(text -> text.path().equals(Permalinks.HOME))
                        .findFirst());
    }

    public Fingerprint fingerprint() {
        var shown = new Shown();
        for (boolean part : new boolean[] {hasSections, hasTopics, hasPlaces, hasAuthors, hasUndated}) {
            shown.number(part ? 1 : 0);
        }
        texts.forEach(text -> shown.text(text.title()).text(text.path().value()));
        intro.ifPresent(text -> shown.text(text.source()));
        return shown.build();
    }
}
