package org.backfile.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.text.Fingerprint;

/**
 * All settings of a site. {@link #defaults()} equals an empty {@code site-config.yaml}.
 *
 * @param navigation links of the main menu, in order; empty for the theme's own menu
 * @param footer     links at the foot of every page, in order
 */
public record SiteConfig(
        Site site,
        Folders folders,
        Text text,
        Dates dates,
        Listings listings,
        Look look,
        List<Link> navigation,
        List<Link> footer,
        Feeds feeds,
        Search search,
        Publish publish) {

    public SiteConfig {
        navigation = List.copyOf(navigation);
        footer = List.copyOf(footer);
    }

    public static SiteConfig defaults() {
        return new SiteConfig(
                new Site("The Archive", Optional.empty(), Locale.ENGLISH, ZoneId.of("UTC"), Optional.empty()),
                new Folders("articles", "public", "pages", "templates"),
                new Text(false),
                new Dates(Optional.empty()),
                new Listings(100),
                new Look(ThemeName.DEFAULT, Optional.empty()),
                List.of(),
                List.of(),
                new Feeds(true, true, 50, true, true, true, false),
                new Search(true),
                new Publish(Optional.empty(), false, Optional.empty()));
    }

    /**
     * Fingerprint of all settings that pages depend on: equal for equal settings, different for different ones. Where
     * the site goes is not one of them.
     */
    public Fingerprint fingerprint() {
        // Not based on toString(): a comma in a title could make two different sets of settings look equal.
        var print = Fingerprint.builder()
                .add(site.title)
                .addAll(site.tagline.stream().toList())
                .add(site.language.toLanguageTag())
                .add(site.timeZone.getId())
                .addAll(site.url.map(URI::toString).stream().toList())
                .add(folders.articles)
                .add(folders.output)
                .add(folders.pages)
                .add(folders.templates)
                .add(text.repairMojibake ? 1 : 0)
                .addAll(dates.order.map(DateOrder::name).stream().toList())
                .add(listings.pageSize)
                .add(look.theme.toString())
                .addAll(look.accent.map(Colour::toString).stream().toList());
        addLinks(print, navigation);
        addLinks(print, footer);
        return print.add(feeds.atom ? 1 : 0)
                .add(feeds.json ? 1 : 0)
                .add(feeds.items)
                .add(feeds.archives ? 1 : 0)
                .add(feeds.data ? 1 : 0)
                .add(feeds.sitemap ? 1 : 0)
                .add(feeds.newsSitemap ? 1 : 0)
                .add(search.isEnabled ? 1 : 0)
                .build();
    }

    private static void addLinks(Fingerprint.Builder print, List<Link> links) {
        print.addAll(
                links.stream().flatMap(link -> Stream.of(link.label, link.to)).toList());
    }

    /** The same settings without where the site goes, which no page may show: {@link #fingerprint} omits it. */
    public static SiteConfig withoutDestination(SiteConfig c) {
        return new SiteConfig(
                c.site,
                c.folders,
                c.text,
                c.dates,
                c.listings,
                c.look,
                c.navigation,
                c.footer,
                c.feeds,
                c.search,
                defaults().publish);
    }

    /** The same settings with another site address; for {@code --base-url}. */
    public SiteConfig withUrl(URI url) {
        var moved = new Site(site.title, site.tagline, site.language, site.timeZone, Optional.of(url));
        return new SiteConfig(moved, folders, text, dates, listings, look, navigation, footer, feeds, search, publish);
    }

    /**
     * @param language of the site's own words, and of articles that do not state theirs
     * @param timeZone used to turn a date without a time into midnight where a format requires an instant
     * @param url      address of the finished site, ending in {@code /}; without it, whatever needs absolute
     *     addresses is left out
     */
    public record Site(String title, Optional<String> tagline, Locale language, ZoneId timeZone, Optional<URI> url) {}

    /** Folders, relative to the one that holds {@code site-config.yaml}, with {@code /}. */
    public record Folders(String articles, String output, String pages, String templates) {}

    /**
     * @param repairMojibake whether to repair UTF-8 that was once read as Windows-1252 and saved again, or only to
     *     report it
     */
    public record Text(boolean repairMojibake) {}

    /** @param order absent when it is to be inferred from the texts */
    public record Dates(Optional<DateOrder> order) {}

    /** @param pageSize how many articles a listing shows before it is split by year, and a year by month */
    public record Listings(int pageSize) {}

    /** @param accent colour of kickers and of elements being pointed at; the theme's own when absent */
    public record Look(ThemeName theme, Optional<Colour> accent) {}

    /** @param to an absolute address, or a path in the site such as {@code about/} */
    public record Link(String label, String to) {}

    /**
     * @param atom        whether to write {@code feed.xml}, for the site and for each section
     * @param json        whether to write {@code feed.json} beside it
     * @param items       number of newest articles in each feed
     * @param archives    whether each month also has a feed, for readers who want all articles
     * @param data        whether to write {@code archive.csv} and {@code articles.json}
     * @param sitemap     whether to write {@code sitemap.xml}; it needs the site's url
     * @param newsSitemap whether to write {@code news-sitemap.xml}; it needs the site's url
     */
    public record Feeds(
            boolean atom,
            boolean json,
            int items,
            boolean archives,
            boolean data,
            boolean sitemap,
            boolean newsSitemap) {}

    /** @param isEnabled whether the site can be searched: whether to make the index and its pages */
    public record Search(boolean isEnabled) {}

    /**
     * @param to       where {@code publish} puts the site when the command line does not say
     * @param push     whether a branch is also pushed to its remote
     * @param endpoint address of an S3-compatible server other than Amazon's, ending in {@code /}
     */
    public record Publish(Optional<Destination> to, boolean push, Optional<URI> endpoint) {}
}
