package org.backfile.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** One page of each kind of a site in a browser: on a phone, a tablet and a desk, by day and by night. */
final class PageWalk {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final int PHONE = 360;
    private static final int TABLET = 768;
    private static final int DESK = 1280;

    private static final String WIDEST = """
            const wide = document.documentElement.clientWidth;
            return [...document.querySelectorAll("body *")]
                .filter(e => { const box = e.getBoundingClientRect(); return box.right > wide + 1 || box.left < -1; })
                .slice(0, 3).map(e => e.tagName + "." + e.className).join(", ");
            """;

    private static final String LAYOUT_SHIFTS = """
            const done = arguments[0], shifts = [], box = at => [at.x, at.y, at.width, at.height].join(" ");
            const moved = source =>
                (source.node?.nodeName ?? "") + " from " + box(source.previousRect) + " to " + box(source.currentRect);
            new PerformanceObserver(list => list.getEntries()
                .forEach(shift => shifts.push(shift.value + " " + shift.sources.map(moved).join(", "))))
                .observe({type: "layout-shift", buffered: true});
            requestAnimationFrame(() => setTimeout(() => done(shifts), 0));
            """;

    private final Browser browser;
    private final String address;
    private final String name;
    private final List<String> findings = new ArrayList<>();

    private PageWalk(Browser browser, String address, String name) {
        this.browser = browser;
        this.address = address;
        this.name = name;
    }

    /**
     * What is wrong, a line for each finding. A look at a page with a finding is photographed, with
     * {@code -Dscreenshots=true} every look.
     *
     * @param below the path under which the site is served
     * @param name  what the screenshots' names begin with
     */
    static List<String> findings(Browser browser, Path site, String below, String name) throws IOException {
        browser.complaints("");
        try (var server = SiteServer.of(site, below)) {
            var walk = new PageWalk(browser, server.address(), name);
            for (Path page : oneOfEachKind(site)) {
                walk.visit(site.relativize(page).toString(), ValidityTest.kindOf(page));
            }
            return walk.findings;
        }
    }

    /** The longest page of each kind, since most things can go wrong on it; but not the one with 900 paragraphs. */
    private static List<Path> oneOfEachKind(Path site) throws IOException {
        var chosen = new TreeMap<String, Path>();
        for (Path page : ValidityTest.pagesOf(site)) {
            if (page.toFile().length() < 60_000) {
                chosen.merge(
                        ValidityTest.kindOf(page),
                        page,
                        (one, other) -> one.toFile().length() >= other.toFile().length() ? one : other);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** Opens the page at each width, and darkens it there, since only its style knows of the dark. */
    private void visit(String path, String kind) throws IOException {
        for (int width : new int[] {PHONE, TABLET, DESK}) {
            open(width, path);
            for (boolean isDark : new boolean[] {false, true}) {
                browser.dim(isDark);
                List<String> seen = findingsOfALook();
                // Contrast depends on the look, the size of targets on the width: two of the six show both.
                if (width == (isDark ? DESK : PHONE)) {
                    seen.addAll(browser.accessibilityFindings());
                }
                String at = width + (isDark ? "-dark" : "-light");
                seen.forEach(finding -> findings.add(name + " " + path + " at " + at + ": " + finding));
                if (!seen.isEmpty() || Boolean.getBoolean("screenshots")) {
                    browser.photograph(SCREENSHOTS.resolve(name + "-" + kind + "-" + at + ".png"));
                }
            }
        }
    }

    /** Once more if something moved: a busy browser may paint a menu that it has half read. A fault moves again. */
    private void open(int width, String path) {
        browser.look(width, false).go(address + path);
        if (!shifts().isEmpty()) {
            browser.go(address + path);
        }
    }

    private List<?> shifts() {
        return (List<?>) browser.driver().executeAsyncScript(LAYOUT_SHIFTS);
    }

    private List<String> findingsOfALook() {
        List<String> seen = browser.complaints(address);
        if ((boolean)
                browser.run("return document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            seen.add("scrolls sideways, because of " + browser.run(WIDEST));
        }
        List<?> shifts = shifts();
        if (!shifts.isEmpty()) {
            seen.add("the layout shifts: " + shifts);
        }
        return seen;
    }
}
