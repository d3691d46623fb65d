package org.backfile.page;

import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.article.CalendarDate;

/** The addresses of the listings. Each story carries the address of its article. */
public final class Permalinks {

    public static final SitePath HOME = new SitePath("index.html");
    public static final SitePath ARCHIVE = SitePath.indexOf("archive");
    public static final SitePath COVERAGE = SitePath.indexOf("coverage");
    public static final SitePath UNDATED = SitePath.indexOf("undated");
    public static final SitePath SEARCH = SitePath.indexOf("search");
    public static final SitePath TRENDS = SitePath.indexOf("search/trends");
    public static final SitePath NOT_FOUND = new SitePath("404.html");
    public static final SitePath FEED = new SitePath("feed.xml");
    public static final SitePath JSON_FEED = new SitePath("feed.json");
    public static final SitePath SITEMAP = new SitePath("sitemap.xml");
    public static final SitePath NEWS_SITEMAP = new SitePath("news-sitemap.xml");
    public static final SitePath TABLE = new SitePath("archive.csv");
    public static final SitePath HOST_HEADERS = new SitePath("_headers");
    public static final SitePath ROBOTS = new SitePath("robots.txt");
    public static final SitePath OPEN_SEARCH = new SitePath("opensearch.xml");
    public static final SitePath NO_JEKYLL = new SitePath(".nojekyll");

    static final String ON_THIS_DAY = "on-this-day";
    static final String FEEDS = "feeds";
    static final String SITEMAPS = "sitemaps";

    private Permalinks() {}

    /** {@code a/w0} is {@code search/a/w0.js}. */
    public static SitePath ofSearchFile(String name) {
        return new SitePath(SEARCH.folder() + "/" + name + ".js");
    }

    /** Whether a path is that of a file of the search index, of this archive or of another. */
    public static boolean isOfSearch(SitePath path) {
        return path.value().startsWith(SEARCH.folder() + "/") && path.value().endsWith(".js");
    }

    /** The page of a year, month or day: {@code 1987/02/26/index.html}. */
    public static SitePath of(CalendarDate date) {
        return SitePath.indexOf(folder(date));
    }

    public static SitePath of(Period period) {
        return of(period.date());
    }

    /** The page of a subject's stories in one year or month: {@code topics/cocoa/1987/index.html}. */
    public static SitePath of(SitePath subject, CalendarDate period) {
        return SitePath.indexOf(subject.folder() + "/" + folder(period));
    }

    /** The page of one day in all years: {@code on-this-day/02-26/index.html}. */
    public static SitePath onThisDay(CalendarDate date) {
        return SitePath.indexOf(ON_THIS_DAY + "/" + date.toString().substring("1987-".length()));
    }

    /** A month's part of the site's feed: {@code feeds/1987-02.xml}. */
    public static SitePath archivedFeed(CalendarDate period) {
        return new SitePath(FEEDS + "/" + period + ".xml");
    }

    /** A file next to a page: {@code sections/world/feed.xml}. */
    public static SitePath beside(SitePath page, String name) {
        return new SitePath(page.folder().isEmpty() ? name : page.folder() + "/" + name);
    }

    private static String folder(CalendarDate date) {
        return date.toString().replace('-', '/');
    }
}
