package org.backfile.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.backfile.archive.SitePath;

/** Collects pages for people; of those that a change cannot touch, only the paths. */
final class PageList {

    private final Templates templates;
    private final List<Page> pages = new ArrayList<>();
    private final Set<SitePath> untouched = new HashSet<>();
    private final List<SitePath> listed = new ArrayList<>();

    /** @param templates an optional page is left out if the theme has no template for it */
    PageList(Templates templates) {
        this.templates = templates;
    }

    void add(HtmlPage page) {
        add(true, page.pageKind(), page.path(), () -> page);
    }

    /** @param page made only if it is touched */
    void add(boolean isTouched, PageKind kind, SitePath path, Supplier<HtmlPage> page) {
        if (!kind.isNeeded() && !templates.has(kind.template().orElseThrow())) {
            return;
        }
        if (isTouched) {
            pages.add(page.get());
        } else {
            untouched.add(path);
        }
        if (kind.isListed() && kind != PageKind.ARTICLE) {
            listed.add(path);
        }
    }

    /** The pages that are touched. */
    List<Page> pages() {
        return pages;
    }

    /** The paths of the others. */
    Set<SitePath> untouched() {
        return untouched;
    }

    /** The paths of all pages that search engines should list, articles aside, whether they are touched or not. */
    List<SitePath> listed() {
        return listed;
    }
}
