package org.backfile.page;

import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Subject;
import org.backfile.article.CalendarDate;

/** The addresses of the listings. Those of the articles come with the stories. */
public final class Permalinks {

    public static final SitePath HOME = new SitePath("index.html");
    public static final SitePath ARCHIVE = SitePath.indexOf("archive");
    public static final SitePath COVERAGE = SitePath.indexOf("coverage");
    public static final SitePath UNDATED = SitePath.indexOf("undated");
    public static final SitePath NOT_FOUND = new SitePath("404.html");
    public static final SitePath FEED = new SitePath("feed.xml");
    public static final SitePath SITEMAP = new SitePath("sitemap.xml");
    public static final SitePath ROBOTS = new SitePath("robots.txt");
    public static final SitePath NO_JEKYLL = new SitePath(".nojekyll");

    private Permalinks() {
    }

    /** The page of a year, month or day: {@code 1987/02/26/index.html}. */
    public static SitePath of(CalendarDate date) {
        return SitePath.indexOf(folder(date));
    }

    public static SitePath of(Period period) {
        return of(period.date());
    }

    /** The page of a subject's stories of one year or month: {@code topics/cocoa/1987/index.html}. */
    public static SitePath of(Subject subject, Period period) {
        return SitePath.indexOf(subject.path().folder() + "/" + folder(period.date()));
    }

    /** The page of a day of all years: {@code on-this-day/02-26/index.html}. */
    static SitePath onThisDay(CalendarDate date) {
        return SitePath.indexOf("on-this-day/" + date.toString().substring("1987-".length()));
    }

    private static String folder(CalendarDate date) {
        return date.toString().replace('-', '/');
    }
}
