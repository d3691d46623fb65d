package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/**
 * An article. It does not hold the body, which is read again when the page is rendered.
 *
 * @param previous the story before it in time
 * @param related  related stories, the most similar first
 * @param sameDay  some other stories of the same day
 */
public record ArticlePage(
        Story story,
        Optional<SubjectLink> section,
        List<SubjectLink> topics,
        List<SubjectLink> places,
        List<SubjectLink> authors,
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
}
