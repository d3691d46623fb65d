package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** What is known of the articles of a year, or of the undated ones, for programs; all but their texts. */
public record ArticleData(SitePath path, List<Story> stories) implements Page {
    @Override
    public PageKind pageKind() {
        return PageKind.ARTICLE_DATA;
    }
}
