package org.backfile.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.backfile.archive.Archive;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.archive.Subject;
import org.backfile.archive.Touched;
import org.backfile.article.CalendarDate;
import org.backfile.config.SiteConfig;

/** The files of a site that are not for people: feeds, sitemaps, data, and settings for hosts. */
final class MachinePlan {

    private final Archive archive;
    private final Touched touched;
    private final SiteConfig.Feeds feeds;
    private final List<Page> pages = new ArrayList<>();

    private MachinePlan(Archive archive, Touched touched, SiteConfig.Feeds feeds) {
        this.archive = archive;
        this.touched = touched;
        this.feeds = feeds;
    }

    /** @param listings the pages for people but those of articles, for the sitemaps */
    static List<Page> of(Archive archive, Touched touched, SiteConfig config, PageList listings) {
        var plan = new MachinePlan(archive, touched, config.feeds());
        plan.feeds();
        if (config.feeds().data()) {
            plan.data();
        }
        // Sitemaps and OpenSearch require absolute addresses (sitemaps.org, "loc").
        boolean hasAddresses = config.site().url().isPresent();
        if (config.feeds().sitemap() && hasAddresses) {
            plan.sitemaps(listings.listed());
        }
        if (config.feeds().newsSitemap() && hasAddresses) {
            plan.pages.add(new NewsSitemap(plan.newest()));
        }
        if (hasAddresses && listings.has(Permalinks.SEARCH)) {
            plan.pages.add(new OpenSearch());
        }
        plan.pages.add(new Robots(config.feeds().sitemap() && hasAddresses));
        plan.pages.add(new HostHeaders());
        // GitHub Pages omits files that start with an underscore unless this file exists.
        plan.pages.add(new Asset(Permalinks.NO_JEKYLL, new byte[0]));
        return plan.pages;
    }

    private void feeds() {
        Optional<SitePath> older = feeds.atom() && feeds.archives() ? archivedFeeds() : Optional.empty();
        feed(Permalinks.HOME, Optional.empty(), archive.dated(), older);
        for (Subject section : archive.subjects(Subject.Kind.SECTION).all()) {
            if (!touched.has(section)) {
                continue;
            }
            List<Story> dated = section.stories().stream()
                    .filter(story -> story.date().isPresent())
                    .toList();
            feed(section.path(), Optional.of(SubjectLink.named(section)), dated, Optional.empty());
        }
    }

    private void feed(SitePath page, Optional<SubjectLink> section, List<Story> dated, Optional<SitePath> older) {
        List<Story> latest = Story.latest(dated, feeds.items());
        if (feeds.atom()) {
            pages.add(new AtomFeed(Permalinks.beside(page, "feed.xml"), section, latest, older));
        }
        if (feeds.json()) {
            pages.add(new JsonFeed(Permalinks.beside(page, "feed.json"), section, latest));
        }
    }

    /** Plans a part for each month that has stories; returns the newest. */
    private Optional<SitePath> archivedFeeds() {
        Optional<SitePath> older = Optional.empty();
        // A part leads to the one before it, which may be new or gone.
        boolean isOlderTouched = false;
        for (Period year : archive.years()) {
            List<Story> ofYear = year.withPrecision(CalendarDate.Precision.YEAR);
            isOlderTouched |= touched.has(year.date());
            if (!ofYear.isEmpty()) {
                older = Optional.of(archivedFeed(year.date(), ofYear, older, isOlderTouched));
            }
            for (Period month : year.parts()) {
                boolean isTouched = touched.has(month.date());
                older = Optional.of(archivedFeed(month.date(), month.stories(), older, isTouched || isOlderTouched));
                isOlderTouched = isTouched;
            }
        }
        return older;
    }

    private SitePath archivedFeed(
            CalendarDate period, List<Story> stories, Optional<SitePath> older, boolean isTouched) {
        if (isTouched) {
            pages.add(new AtomArchive(period, Story.latest(stories, stories.size()), older));
        }
        return Permalinks.archivedFeed(period);
    }

    private void data() {
        for (Period year : archive.years()) {
            if (touched.has(year.date())) {
                pages.add(new ArticleData(Permalinks.beside(Permalinks.of(year), "articles.json"), year.stories()));
            }
        }
        if (!archive.undated().isEmpty() && touched.hasUndated()) {
            pages.add(new ArticleData(Permalinks.beside(Permalinks.UNDATED, "articles.json"), archive.undated()));
        }
        pages.add(new ArchiveTable(archive.stories()));
    }

    private void sitemaps(List<SitePath> listings) {
        var sitemaps = new ArrayList<Sitemap>();
        split(listings, (part, name) -> sitemaps.add(new Sitemap(sitemapPath("pages" + name), List.of(), part)));
        for (Period year : archive.years()) {
            split(
                    year.stories(),
                    (part, name) -> sitemaps.add(new Sitemap(sitemapPath(year.date() + name), part, List.of())));
        }
        split(
                archive.undated(),
                (part, name) -> sitemaps.add(new Sitemap(sitemapPath("undated" + name), part, List.of())));
        pages.addAll(sitemaps);
        pages.add(new SitemapIndex(sitemaps.stream().map(Sitemap::path).toList()));
    }

    private static SitePath sitemapPath(String name) {
        return new SitePath(Permalinks.SITEMAPS + "/" + name + ".xml");
    }

    private static <T> void split(List<T> all, BiConsumer<List<T>, String> part) {
        for (int from = 0; from < all.size(); from += Sitemap.LIMIT) {
            String name = from == 0 ? "" : "-" + (from / Sitemap.LIMIT + 1);
            part.accept(all.subList(from, Math.min(all.size(), from + Sitemap.LIMIT)), name);
        }
    }

    /**
     * The stories of the newest story's day and of the day before, by printed date rather than the clock; latest first.
     */
    private List<Story> newest() {
        List<Story> byDay = archive.dated().stream()
                .filter(story -> story.date().orElseThrow().precision() == CalendarDate.Precision.DAY)
                .toList();
        if (byDay.isEmpty()) {
            return List.of();
        }
        LocalDate dayBefore =
                byDay.get(byDay.size() - 1).date().orElseThrow().firstDay().minusDays(1);
        return Story.latest(byDay, NewsSitemap.LIMIT).stream()
                .filter(story -> !story.date().orElseThrow().firstDay().isBefore(dayBefore))
                .toList();
    }
}
