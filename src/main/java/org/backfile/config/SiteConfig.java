package org.backfile.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
        var print = Fingerprint.builder();
        printsOf(this).values().forEach(print::add);
        return print.build();
    }

    /** The fingerprint of each setting that pages depend on, by its name in the file: {@code site.title}. */
    // Static, since templates see the methods of the configuration.
    public static SortedMap<String, Fingerprint> printsOf(SiteConfig config) {
        // Not based on toString(): a comma in a title could make two different sets of settings look equal.
        var prints = new TreeMap<String, Fingerprint>();
        prints.put("site.title", of(config.site.title));
        prints.put("site.tagline", of(config.site.tagline));
        prints.put("site.language", of(config.site.language.toLanguageTag()));
        prints.put("site.time-zone", of(config.site.timeZone.getId()));
        prints.put("site.url", of(config.site.url));
        prints.put("folders.articles", of(config.folders.articles));
        prints.put("folders.output", of(config.folders.output));
        prints.put("folders.pages", of(config.folders.pages));
        prints.put("folders.templates", of(config.folders.templates));
        prints.put("text.repair-mojibake", of(config.text.repairMojibake));
        prints.put("dates.order", of(config.dates.order));
        prints.put("listings.page-size", of(config.listings.pageSize));
        prints.put("look.theme", of(config.look.theme));
        prints.put("look.accent", of(config.look.accent));
        prints.put("navigation", of(config.navigation));
        prints.put("footer", of(config.footer));
        prints.put("feeds.atom", of(config.feeds.atom));
        prints.put("feeds.json", of(config.feeds.json));
        prints.put("feeds.items", of(config.feeds.items));
        prints.put("feeds.archives", of(config.feeds.archives));
        prints.put("feeds.data", of(config.feeds.data));
        prints.put("feeds.sitemap", of(config.feeds.sitemap));
        prints.put("feeds.news-sitemap", of(config.feeds.newsSitemap));
        prints.put("search.enabled", of(config.search.isEnabled));
        return Collections.unmodifiableSortedMap(prints);
    }

    private static Fingerprint of(Object value) {
        return Fingerprint.of(value.toString());
    }

    private static Fingerprint of(Optional<?> value) {
        return Fingerprint.builder()
                .addAll(value.map(Object::toString).stream().toList())
                .build();
    }

    private static Fingerprint of(List<Link> links) {
        return Fingerprint.builder()
                .addAll(links.stream()
                        .flatMap(link -> Stream.of(link.label, link.to))
                        .toList())
                .build();
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
