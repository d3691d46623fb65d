package org.backfile.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.body.ArticleFields;
import org.backfile.config.SiteConfig;
import org.backfile.page.ArticlePage;
import org.backfile.page.HomePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.Permalinks;
import org.backfile.page.SubjectLink;

/**
 * Describes a page to search engines in the vocabulary of schema.org: an article as a {@code NewsArticle} with its
 * breadcrumbs, the home page as the {@code WebSite} and the {@code Organization} behind it. Adds nothing to the text: a
 * date without a time stays a date. Every article carries it, so it leaves out what the page's metas say as well and no
 * search engine asks for here: the description, a second property for the address, the publisher's logo.
 *
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/article">Google's guidance on
 *     articles</a>
 */
final class StructuredData {

    private final SiteConfig.Site site;
    private final Wording wording;
    private final DateFormats dates;
    private final Optional<SitePath> picture;

    /** @param picture the picture that represents the site where a page is shared */
    StructuredData(SiteConfig.Site site, Wording wording, DateFormats dates, Optional<SitePath> picture) {
        this.site = site;
        this.wording = wording;
        this.dates = dates;
        this.picture = picture;
    }

    /**
     * The text of a {@code script} element of type {@code application/ld+json}; absent for pages without structured
     * data.
     */
    Optional<String> of(HtmlPage page, Optional<ArticleFields> article) {
        if (page instanceof ArticlePage story && article.isPresent()) {
            return Optional.of(JsonLd.graph(graph -> {
                graph.object("NewsArticle", news -> news(story, article.get(), news));
                // Breadcrumbs without addresses are an error to search engines.
                if (site.url().isPresent()) {
                    graph.object(
                            "BreadcrumbList",
                            way -> way.objects("itemListElement", "ListItem", wayTo(story), StructuredData::step));
                }
            }));
        }
        return page instanceof HomePage ? Optional.of(JsonLd.graph(this::home)) : Optional.empty();
    }

    private void home(JsonLd graph) {
        graph.object("WebSite", web -> {
            web.text("name", site.title());
            web.text("description", site.tagline());
            web.text("url", site.url().map(Object::toString));
            web.text("inLanguage", site.language().toLanguageTag());
            web.object("publisher", "Organization", organization -> {
                publisher(organization);
                organization.text("logo", picture());
            });
        });
    }

    private void publisher(JsonLd organization) {
        organization.text("name", site.title());
        organization.text("url", site.url().map(Object::toString));
    }

    private void news(ArticlePage page, ArticleFields article, JsonLd news) {
        Story story = page.story();
        news.text("headline", story.title());
        news.text("datePublished", story.published().map(Published::iso));
        news.text("dateModified", story.updated().map(Published::iso));
        news.text("dateline", article.dateline().map(dateline -> dateline.text()));
        news.objects("author", "Person", page.authors(), (author, person) -> {
            person.text("name", author.name());
            person.text("url", addressOf(author.path()));
        });
        news.object("publisher", "Organization", this::publisher);
        news.text("creditText", article.credit());
        news.text("isBasedOn", article.url());
        news.text("articleSection", page.section().map(SubjectLink::name));
        news.texts("keywords", names(page.topics()));
        news.objects(
                "contentLocation", "Place", names(page.places()), (place, location) -> location.text("name", place));
        news.number("wordCount", story.words());
        news.text("inLanguage", article.language().orElse(site.language().toLanguageTag()));
        news.text("image", picture());
        news.text("mainEntityOfPage", addressOf(story.path()));
    }

    private static List<String> names(List<SubjectLink> subjects) {
        return subjects.stream().map(SubjectLink::name).toList();
    }

    /** One breadcrumb on the way from home to a page. */
    private record Step(int position, String name, Optional<String> address) {}

    private static void step(Step step, JsonLd item) {
        item.number("position", step.position);
        item.text("name", step.name);
        item.text("item", step.address);
    }

    private List<Step> wayTo(ArticlePage page) {
        var steps = new ArrayList<Step>();
        page.story()
                .date()
                .ifPresentOrElse(
                        date -> {
                            steps.add(step(steps, Integer.toString(date.year()), Permalinks.of(date.toYear())));
                            if (date.precision() != CalendarDate.Precision.YEAR) {
                                steps.add(step(steps, dates.monthName(date), Permalinks.of(date.toMonth())));
                            }
                            if (date.precision() == CalendarDate.Precision.DAY) {
                                steps.add(step(steps, Integer.toString(date.day()), Permalinks.of(date)));
                            }
                        },
                        () -> steps.add(step(steps, wording.say("frame.undated", List.of()), Permalinks.UNDATED)));
        // The last one is the page itself, whose address is known.
        steps.add(new Step(steps.size() + 1, page.story().title(), Optional.empty()));
        return steps;
    }

    private Step step(List<Step> before, String name, SitePath path) {
        return new Step(before.size() + 1, name, addressOf(path));
    }

    /** An absolute address, since search engines read no other; absent when the site's url is not configured. */
    private Optional<String> addressOf(SitePath path) {
        return site.url().map(url -> url + path.link());
    }

    private Optional<String> picture() {
        return picture.flatMap(this::addressOf);
    }
}
