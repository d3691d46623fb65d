package org.backfile.feed;

import java.io.IOException;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.config.SiteConfig;
import org.backfile.page.JsonFeed;
import org.backfile.page.Permalinks;
import org.backfile.page.SubjectLink;

/**
 * Writes feeds as specified by JSON Feed 1.1.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed Version 1.1</a>
 */
final class JsonFeedWriter {

    private final SiteConfig.Site site;
    private final FeedWords words;

    JsonFeedWriter(SiteConfig.Site site) {
        this.site = site;
        this.words = new FeedWords(site);
    }

    byte[] write(JsonFeed feed) {
        SitePath page = feed.section().map(SubjectLink::path).orElse(Permalinks.HOME);
        return JsonDocument.document(json -> {
            json.text("version", "https://jsonfeed.org/version/1.1");
            json.text("title", words.titleOf(feed.section()));
            json.text("description", site.tagline());
            // The standard requires absolute addresses here and allows a feed without them.
            json.text("home_page_url", absolute(page));
            json.text("feed_url", absolute(feed.path()));
            json.text("language", site.language().toLanguageTag());
            json.objects("items", feed.stories(), (story, item) -> write(feed.path(), story, item));
        });
    }

    private Optional<String> absolute(SitePath path) {
        return site.url().map(url -> url + path.link());
    }

    private void write(SitePath file, Story story, JsonDocument item) throws IOException {
        item.text("id", words.idOf(story));
        item.text("url", words.address(file, story.path()));
        item.text("title", story.title());
        item.text("content_text", FeedWords.summaryOf(story));
        item.text("date_published", words.published(story));
        item.text("date_modified", words.changed(story));
        if (!story.authors().isEmpty()) {
            item.objects("authors", story.authors(), (name, author) -> author.text("name", name));
        }
        item.texts("tags", story.topics());
        item.text("language", story.card().language());
    }
}
