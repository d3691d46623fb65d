package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Subject;

/**
 * All subjects of one kind, from A to Z.
 *
 * @param letters in the order of the site's language
 */
public record SubjectIndexPage(Subject.Kind kind, List<Letter> letters) implements HtmlPage {

    /** Fewer names than this can be seen at a glance and need no headings. */
    private static final int WORTH_HEADINGS = 25;

    /** The subjects whose names begin with one letter. */
    public record Letter(String letter, List<SubjectLink> subjects) {}

    public int count() {
        return letters.stream().mapToInt(letter -> letter.subjects().size()).sum();
    }

    /** Whether there are enough names, under enough letters, for headings and links to them. */
    public boolean hasHeadings() {
        return letters.size() > 1 && count() >= WORTH_HEADINGS;
    }

    @Override
    public SitePath path() {
        return kind.index();
    }

    @Override
    public PageKind pageKind() {
        return PageKind.SUBJECT_INDEX;
    }
}
