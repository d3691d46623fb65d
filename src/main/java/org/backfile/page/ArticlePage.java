package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.text.Fingerprint;

/**
 * An article. Its body is not here: it is read again when the page is rendered.
 *
 * @param previous the story before it in time
 * @param related  what is about the same, the nearest first
 * @param sameDay  some others of its day
 */
public record ArticlePage(
        Story story,
        Optional<Subject> section,
        List<Subject> topics,
        List<Subject> places,
        List<Subject> authors,
        Optional<Story> previous,
        Optional<Story> next,
        List<Story> related,
        List<Story> sameDay)
        implements HtmlPage {
    @Override
    public SitePath path() {
        return story.path();
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ARTICLE;
    }

    @Override
    public Fingerprint shows() {
        return new Shown()
                .fingerprint(story.card().content())
                .fingerprint(story.entry())
                .names(section.stream().toList())
                .names(topics)
                .names(places)
                .names(authors)
                .mention(previous)
                .mention(next)
                .mentions(related)
                .mentions(sameDay)
                .build();
    }
}
