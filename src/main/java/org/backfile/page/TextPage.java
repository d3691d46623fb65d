package org.backfile.page;

import java.util.List;
import java.util.NavigableSet;
import org.backfile.archive.SitePath;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;
import org.backfile.text.Fingerprinted;
import org.backfile.text.RecordContents;

/**
 * A page that the site's owner wrote: {@code pages/about.md} is {@code about/index.html}.
 *
 * @param source  the file's path in the folder of the owner's pages: {@code about.md}
 * @param files   paths in that folder, and so on the site, of the files that the page links to
 * @param content fingerprint of the file's bytes
 */
public record TextPage(
        SitePath path,
        String title,
        Article text,
        String source,
        NavigableSet<String> files,
        Fingerprint content,
        Others others)
        implements HtmlPage {

    /** Another of the owner's pages, as the target of a link to its file. */
    public record Other(String source, SitePath path, Article text) {}

    /** All of the owner's pages. Each may link to any other, and to a heading on it. */
    public record Others(List<Other> all, Fingerprint print) implements Fingerprinted {

        public static final Others NONE = new Others(List.of(), Fingerprint.UNKNOWN);

        public static Others of(List<TextPage> pages) {
            List<Other> all = pages.stream()
                    .map(page -> new Other(page.source, page.path, page.text))
                    .toList();
            return new Others(all, RecordContents.fingerprintOf(new Others(all, Fingerprint.UNKNOWN)));
        }
    }

    /** The same page among all others. */
    public TextPage among(Others others) {
        return new TextPage(path, title, text, source, files, content, others);
    }

    @Override
    public PageKind pageKind() {
        return PageKind.TEXT;
    }
}
