package org.backfile.page;

import java.util.Set;
import org.backfile.archive.SitePath;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;

/**
 * A page that the site's owner wrote: {@code pages/about.md} is {@code about/index.html}.
 *
 * @param source  the file's path in the folder of such pages: {@code about.md}
 * @param files   paths in that folder, and so in the site, of files that the page links to
 * @param content of the file's bytes
 */
public record TextPage(SitePath path, String title, Article text, String source, Set<String> files, Fingerprint content)
        implements HtmlPage {
    public TextPage {
        files = Set.copyOf(files);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.TEXT;
    }

    @Override
    public Fingerprint shows() {
        var shown = new Shown().text(title).text(source).fingerprint(content);
        files.stream().sorted().forEach(shown::text);
        return shown.build();
    }
}
