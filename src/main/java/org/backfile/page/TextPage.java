package org.backfile.page;

import org.backfile.archive.SitePath;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;

/**
 * A page that the site's owner wrote: {@code pages/about.md} is {@code about/index.html}.
 *
 * @param content of the file's bytes
 */
public record TextPage(SitePath path, String title, Article text, Fingerprint content) implements HtmlPage {
    @Override
    public String template() {
        return "text";
    }

    @Override
    public Fingerprint shows() {
        return new Shown().text(title).fingerprint(content).build();
    }
}
