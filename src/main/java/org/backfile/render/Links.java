package org.backfile.render;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.article.CalendarDate;
import org.backfile.body.Html;
import org.backfile.page.Outline;
import org.backfile.page.Page;
import org.backfile.page.PeriodCount;
import org.backfile.page.PeriodLink;
import org.backfile.page.Permalinks;
import org.backfile.page.SubjectLink;
import org.backfile.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Addresses of pages, stories and other targets, relative to the page that links to them, so the site works wherever it
 * is hosted.
 */
final class Links {

    private final Theme theme;

    /** Addresses of years, months and days, since every article links to its own and its neighbours'. */
    private final Map<CalendarDate, String> dates = new ConcurrentHashMap<>();

    Links(Theme theme) {
        this.theme = theme;
    }

    /** @param toRoot the path from the page to the site's root: {@code ../../} */
    String to(String toRoot, @Nullable Object target) {
        if (target instanceof String text) {
            return toText(toRoot, text);
        }
        if (target instanceof CalendarDate date) {
            return toRoot + linkTo(date);
        }
        if (target instanceof Period period) {
            return toRoot + linkTo(period.date());
        }
        if (target instanceof PeriodCount period) {
            return toRoot + linkTo(period.date());
        }
        if (target instanceof PeriodLink period) {
            return toRoot + linkTo(period.date());
        }
        return toRoot + pathOf(target).link();
    }

    private String linkTo(CalendarDate date) {
        String known = dates.get(date);
        return known == null
                ? dates.computeIfAbsent(date, day -> Permalinks.of(day).link())
                : known;
    }

    String toAsset(String toRoot, @Nullable Object name) {
        return toRoot + theme.asset(String.valueOf(name)).orElseThrow(() -> noAsset(String.valueOf(name)));
    }

    private static String toText(String toRoot, String text) {
        // An address of another site, as in the configuration's navigation, is left as it is.
        boolean isAbsolute = text.startsWith("/") || text.startsWith("#") || text.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
        return isAbsolute ? Html.escape(text) : toRoot + Html.escape(text);
    }

    private static SitePath pathOf(@Nullable Object target) {
        if (target instanceof SitePath path) {
            return path;
        }
        if (target instanceof Story story) {
            return story.path();
        }
        if (target instanceof SubjectLink subject) {
            return subject.path();
        }
        if (target instanceof Subject.Kind kind) {
            return kind.index();
        }
        if (target instanceof Outline.Text text) {
            return text.path();
        }
        if (target instanceof Page page) {
            return page.path();
        }
        throw new IllegalArgumentException("link() takes a story, period, date, subject, page or path, not "
                + (target == null ? "nothing" : target.getClass().getSimpleName()));
    }

    private IllegalArgumentException noAsset(String name) {
        var names = theme.assetNames();
        return new IllegalArgumentException("there is no asset \"" + name + "\""
                + Suggestion.nearest(name, names)
                        .map(near -> "; did you mean \"" + near + "\"?")
                        .orElse(""));
    }
}
