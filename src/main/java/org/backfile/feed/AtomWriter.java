package org.backfile.feed;

import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.config.SiteConfig;
import org.backfile.page.AtomArchive;
import org.backfile.page.AtomFeed;
import org.backfile.page.Permalinks;
import org.backfile.page.SubjectLink;

/** Writes feeds as specified by RFC 4287, and their archived parts by RFC 5005, section 4. */
final class AtomWriter {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String HISTORY = "http://purl.org/syndication/history/1.0";
    private static final String TYPE = "application/atom+xml";

    private final SiteConfig.Site site;
    private final FeedWords words;

    AtomWriter(SiteConfig.Site site) {
        this.site = site;
        this.words = new FeedWords(site);
    }

    byte[] write(AtomFeed feed) {
        return XmlDocument.document("feed", NAMESPACE, xml -> {
            SitePath page = feed.section().map(SubjectLink::path).orElse(Permalinks.HOME);
            head(feed.path(), feed.path(), page, feed.section(), feed.stories(), xml);
            link("prev-archive", feed.path(), feed.older(), xml);
            entries(feed.path(), feed.stories(), xml);
        });
    }

    byte[] write(AtomArchive part) {
        return XmlDocument.document("feed", NAMESPACE, xml -> {
            head(part.path(), Permalinks.FEED, Permalinks.of(part.period()), Optional.empty(), part.stories(), xml);
            xml.emptyElement("archive", "xmlns", HISTORY);
            link("current", part.path(), Optional.of(Permalinks.FEED), xml);
            link("prev-archive", part.path(), part.older(), xml);
            entries(part.path(), part.stories(), xml);
        });
    }

    private void head(
            SitePath file,
            SitePath feed,
            SitePath page,
            Optional<SubjectLink> section,
            List<Story> stories,
            XmlDocument xml)
            throws XMLStreamException {
        xml.element("title", words.titleOf(section));
        if (site.tagline().isPresent()) {
            xml.element("subtitle", site.tagline().get());
        }
        xml.element("id", words.idOfFeed(feed));
        xml.element("updated", words.changed(stories));
        link("self", file, Optional.of(file), xml);
        xml.emptyElement("link", "rel", "alternate", "type", "text/html", "href", words.address(file, page));
        xml.element("author", author -> author.element("name", site.title()));
    }

    private void link(String relation, SitePath from, Optional<SitePath> to, XmlDocument xml)
            throws XMLStreamException {
        if (to.isPresent()) {
            xml.emptyElement("link", "rel", relation, "type", TYPE, "href", words.address(from, to.get()));
        }
    }

    private void entries(SitePath file, List<Story> stories, XmlDocument xml) throws XMLStreamException {
        for (Story story : stories) {
            xml.element("entry", entry -> write(file, story, entry));
        }
    }

    private void write(SitePath file, Story story, XmlDocument xml) throws XMLStreamException {
        xml.element("title", story.title());
        xml.element("id", words.idOf(story));
        xml.emptyElement("link", "rel", "alternate", "type", "text/html", "href", words.address(file, story.path()));
        if (story.published().isPresent()) {
            xml.element("published", words.published(story).orElseThrow());
        }
        xml.element("updated", words.changed(story));
        for (String name : story.authors()) {
            xml.element("author", author -> author.element("name", name));
        }
        for (String topic : story.topics()) {
            xml.emptyElement("category", "term", topic);
        }
        xml.element("summary", FeedWords.summaryOf(story));
    }
}
