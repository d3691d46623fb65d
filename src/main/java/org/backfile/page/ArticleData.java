package org.backfile.page;

import java.util.List;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.text.Fingerprint;

/** The data of a year's articles, or of the undated ones, for programs; everything except their texts. */
public record ArticleData(SitePath path, List<Story> stories) implements Page {
    @Override
    public Fingerprint shows() {
        return Entries.withLength(new ArticleData(path, List.of()), stories);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.ARTICLE_DATA;
    }
}
