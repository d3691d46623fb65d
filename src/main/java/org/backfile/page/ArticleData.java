package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;

/** The data of a year's articles, or of the undated ones, for programs; everything except their texts. */
public record ArticleData(SitePath path, List<Story> stories) implements PiecedPage {
    @Override
    public PageKind pageKind() {
        return PageKind.ARTICLE_DATA;
    }
}
