package org.backfile.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.backfile.archive.Story;
import org.backfile.article.Published;
import org.backfile.config.SiteConfig;
import org.backfile.page.AtomFeed;
import org.backfile.page.Permalinks;

/**
 * Writes a feed after RFC 4287.
 *
 * <p>Ids are made of the articles' permanent paths and not of the site's url, so they survive a move of the site
 * (section 4.2.6). {@code updated} is the newest change among the stories and never the clock. A date without a time has its
 * midnight in the site's time zone, since Atom knows no date without a time (section 3.3). Without a url the links
 * are relative to the feed, as section 4.2.7.1 allows.
 */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final SiteConfig.Site site;
    private final String base;

    AtomWriter(SiteConfig.Site site) {
        this.site = site;
        this.base = site.url().map(Object::toString).orElse("");
    }

    byte[] write(AtomFeed feed) {
        return XmlFile.document("feed", NAMESPACE, xml -> {
            xml.element("title", site.title());
            if (site.tagline().isPresent()) {
                xml.element("subtitle", site.tagline().get());
            }
            xml.element("id", id("feed " + site.title() + " " + feed.path()));
            xml.element("updated", time(feed.stories().stream().map(this::changed).max(Instant::compareTo).orElse(Instant.EPOCH)));
            xml.emptyElement("link", "rel", "self", "type", "application/atom+xml", "href", base + feed.path());
            xml.emptyElement("link", "rel", "alternate", "type", "text/html", "href", base.isEmpty() ? "./" : base + Permalinks.HOME.link());
            xml.element("author", author -> author.element("name", site.title()));
            for (Story story : feed.stories()) {
                xml.element("entry", entry -> write(story, entry));
            }
        });
    }

    private void write(Story story, XmlFile xml) throws XMLStreamException {
        xml.element("title", story.title());
        xml.element("id", id("article " + story.path()));
        xml.emptyElement("link", "rel", "alternate", "type", "text/html", "href", base + story.path().link());
        if (story.published().isPresent()) {
            xml.element("published", time(instant(story.published().get())));
        }
        xml.element("updated", time(changed(story)));
        for (String name : story.authors()) {
            xml.element("author", author -> author.element("name", name));
        }
        for (String topic : story.card().topics()) {
            xml.emptyElement("category", "term", topic);
        }
        xml.element("summary", story.standfirst().orElse(story.opening()));
    }

    private Instant changed(Story story) {
        return story.updated().or(story::published).map(this::instant).orElse(Instant.EPOCH);
    }

    private Instant instant(Published published) {
        LocalTime time = published.time().orElse(LocalTime.MIDNIGHT);
        return ZonedDateTime.of(published.date().firstDay(), time, site.timeZone()).toInstant();
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.ISO_INSTANT.format(instant);
    }

    private static String id(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("backfile " + name).getBytes(StandardCharsets.UTF_8));
    }
}
