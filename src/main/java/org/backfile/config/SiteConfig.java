package org.backfile.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.text.Fingerprint;

/**
 * All settings of a site. {@link #defaults()} is what an empty {@code site-config.yaml} says.
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
     * Of all settings that pages depend on: equal for equal ones, different for different ones. Where the site goes is
     * none of them.
     */
    public Fingerprint fingerprint() {
        // Not of toString(): a comma in a title could make two settings look like two others.
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

    /** The same settings without where the site goes, which no page may show: {@link #fingerprint} does not have it. */
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

    /** The same settings with another address of the site; for {@code --base-url}. */
    public SiteConfig withUrl(URI url) {
        var moved = new Site(site.title, site.tagline, site.language, site.timeZone, Optional.of(url));
        return new SiteConfig(moved, folders, text, dates, listings, look, navigation, footer, feeds, search, publish);
    }

    /**
     * @param language of the site's own words, and of articles that do not say theirs
     * @param timeZone in which a date without a time has its midnight, where a format wants an instant
     * @param url      where the site will stand, ending in {@code /}; without it what needs absolute addresses is left
     *     out
     */
    public record Site(String title, Optional<String> tagline, Locale language, ZoneId timeZone, Optional<URI> url) {}

    /** Folders, relative to the one that holds {@code site-config.yaml}, with {@code /}. */
    public record Folders(String articles, String output, String pages, String templates) {}

    /**
     * @param repairMojibake whether UTF-8 that was once read as Windows-1252 and saved again is put right, or only
     *     reported
     */
    public record Text(boolean repairMojibake) {}

    /** @param order absent when it is to be found out from the texts */
    public record Dates(Optional<DateOrder> order) {}

    /** @param pageSize how many articles a listing shows before it is split by year, and a year by month */
    public record Listings(int pageSize) {}

    /** @param accent of kickers and of what is under the hand; the theme's own when absent */
    public record Look(ThemeName theme, Optional<Colour> accent) {}

    /** @param to an absolute address, or a path in the site such as {@code about/} */
    public record Link(String label, String to) {}

    /**
     * @param atom        whether {@code feed.xml} is made, for the site and for each section
     * @param json        whether {@code feed.json} is made beside it
     * @param items       how many of the newest articles each holds
     * @param archives    whether there is also a feed of every month, for those who want all articles
     * @param data        whether {@code archive.csv} and {@code articles.json} are made
     * @param sitemap     whether {@code sitemap.xml} is made; it needs the site's url
     * @param newsSitemap whether {@code news-sitemap.xml} is made; it needs the site's url
     */
    public record Feeds(
            boolean atom,
            boolean json,
            int items,
            boolean archives,
            boolean data,
            boolean sitemap,
            boolean newsSitemap) {}

    /** @param isEnabled whether the site can be searched: whether the index and the pages for it are made */
    public record Search(boolean isEnabled) {}

    /**
     * @param to       where {@code publish} puts the site when the command line does not say
     * @param push     whether a branch is also pushed to its remote
     * @param endpoint of another server than Amazon's that speaks S3, ending in {@code /}
     */
    public record Publish(Optional<Destination> to, boolean push, Optional<URI> endpoint) {}
}
