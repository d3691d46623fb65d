package org.backfile.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.backfile.archive.SitePath;

/**
 * Collects pages for people, each to be made when it is asked for; of those that a change cannot touch, only the paths.
 */
final class PageList {

    private final Templates templates;
    private final Map<SitePath, Supplier<HtmlPage>> touched = new LinkedHashMap<>();
    private final Set<SitePath> untouched = new HashSet<>();
    private final List<SitePath> listed = new ArrayList<>();

    /** @param templates an optional page is left out if the theme has no template for it */
    PageList(Templates templates) {
        this.templates = templates;
    }

    void add(HtmlPage page) {
        add(true, page.pageKind(), page.path(), () -> page);
    }

    void add(boolean isTouched, PageKind kind, SitePath path, Supplier<HtmlPage> page) {
        if (!kind.isNeeded() && !templates.has(kind.template().orElseThrow())) {
            return;
        }
        if (isTouched) {
            touched.put(path, page);
        } else {
            untouched.add(path);
        }
        if (kind.isListed() && kind != PageKind.ARTICLE) {
            listed.add(path);
        }
    }

    /** Makes the pages that are touched. */
    List<Page> pages() {
        return touched.values().stream().<Page>map(Supplier::get).toList();
    }

    /** Makes the page with this path, if it is touched. */
    Optional<Page> page(SitePath path) {
        return Optional.ofNullable(touched.get(path)).map(Supplier::get);
    }

    boolean has(SitePath path) {
        return touched.containsKey(path) || untouched.contains(path);
    }

    /** The paths of pages that are not touched. */
    Set<SitePath> untouched() {
        return untouched;
    }

    /** The paths of all pages that search engines should list, articles aside, whether they are touched or not. */
    List<SitePath> listed() {
        return listed;
    }
}
