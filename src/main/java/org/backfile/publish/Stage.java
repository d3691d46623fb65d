package org.backfile.publish;

import java.util.regex.Pattern;

/**
 * The order in which files are published. Each stage ends before the next begins, and within a stage the order does not
 * matter: no page that a reader can reach by then links to a file still to come.
 *
 * <ul>
 * <li>Files that pages load come first.
 * <li>Then new pages, and new feeds and sitemaps: nothing links to them yet.
 * <li>Then pages that change, and the front page after the others.
 * <li>Then feeds and sitemaps that change.
 * <li>Files that are no longer wanted are removed last, when nothing links to them any more.
 * </ul>
 */
enum Stage {
    ASSETS,
    NEW_ARTICLES,
    NEW_LISTINGS,
    NEW_FOR_MACHINES,
    CHANGED_ARTICLES,
    CHANGED_LISTINGS,
    FRONT_PAGE,
    CHANGED_FOR_MACHINES;

    private static final String INDEX = "index.html";
    private static final Pattern MACHINES = Pattern.compile(
            "(.*/)?(feed|atom|rss|opensearch)\\.(xml|json)|feeds/.*\\.xml|(.*/)?articles\\.json|archive\\.csv"
                    + "|([^/]*sitemap[^/]*|sitemaps/.*)\\.xml|robots\\.txt|llms\\.txt");

    /** @param isNew whether the destination has no such file yet */
    static Stage of(String path, boolean isNew) {
        if (path.equals(INDEX)) {
            return FRONT_PAGE;
        }
        if (isForMachines(path)) {
            return isNew ? NEW_FOR_MACHINES : CHANGED_FOR_MACHINES;
        }
        if (!path.endsWith(".html")) {
            return ASSETS;
        }
        boolean isListing = path.endsWith("/" + INDEX);
        if (isNew) {
            return isListing ? NEW_LISTINGS : NEW_ARTICLES;
        }
        return isListing ? CHANGED_LISTINGS : CHANGED_ARTICLES;
    }

    /** Whether a file lists pages for machines, as feeds and sitemaps do. */
    static boolean isForMachines(String path) {
        return MACHINES.matcher(path).matches();
    }
}
