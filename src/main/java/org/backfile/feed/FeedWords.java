package org.backfile.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.Published;
import org.backfile.config.SiteConfig;
import org.backfile.page.SubjectLink;

/**
 * The texts and values that both feed formats share.
 *
 * <p>Ids are derived from permanent paths and not from the site's url, so they survive a move of the site (RFC 4287,
 * section 4.2.6). A date without a time becomes midnight in the site's time zone, since feeds require a time (section
 * 3.3). Without a url the addresses are relative to the feed.
 */
final class FeedWords {

    private final SiteConfig.Site site;

    FeedWords(SiteConfig.Site site) {
        this.site = site;
    }

    String titleOf(Optional<SubjectLink> section) {
        return section.map(subject -> site.title() + ": " + subject.name()).orElse(site.title());
    }

    /** The address of one file of the site as written in another. */
    String address(SitePath from, SitePath to) {
        return site.url().map(url -> url + to.link()).orElseGet(() -> from.toRoot() + to.link());
    }

    String idOf(Story story) {
        return id("article " + story.path());
    }

    /** The id shared by a feed and all its archived parts. */
    String idOfFeed(SitePath feed) {
        return id("feed " + site.title() + " " + feed);
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("backfile " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The most recent change of the stories, never the current time; the Unix epoch if there are none. */
    String changed(List<Story> stories) {
        return time(stories.stream()
                .map(this::instantOfChange)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH));
    }

    String changed(Story story) {
        return time(instantOfChange(story));
    }

    Optional<String> published(Story story) {
        return story.published().map(this::instant).map(FeedWords::time);
    }

    private Instant instantOfChange(Story story) {
        return story.updated().or(story::published).map(this::instant).orElse(Instant.EPOCH);
    }

    private Instant instant(Published published) {
        LocalTime time = published.time().orElse(LocalTime.MIDNIGHT);
        return ZonedDateTime.of(published.date().firstDay(), time, site.timeZone())
                .toInstant();
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }

    static String summaryOf(Story story) {
        return story.standfirst().orElse(story.opening());
    }
}
