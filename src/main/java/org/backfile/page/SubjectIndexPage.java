package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/** All subjects of one kind, in the order of the alphabet. */
public record SubjectIndexPage(Subject.Kind kind, List<Subject> subjects) implements HtmlPage {
    @Override
    public SitePath path() {
        return kind.index();
    }

    @Override
    public String template() {
        return "subjects";
    }

    @Override
    public Fingerprint shows() {
        return new Shown().text(kind.name()).subjects(subjects).build();
    }
}
