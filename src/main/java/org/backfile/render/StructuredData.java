package org.backfile.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.article.Dateline;
import org.backfile.article.InPrint;
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
    private final Optional<String> url;
    private final Wording wording;
    private final DateFormats dates;
    private final Optional<String> picture;

    /** @param picture the picture that represents the site where a page is shared */
    StructuredData(SiteConfig.Site site, Wording wording, DateFormats dates, Optional<SitePath> picture) {
        this.site = site;
        this.wording = wording;
        this.dates = dates;
        url = site.url().map(Object::toString);
        this.picture = picture.flatMap(this::addressOf);
    }

    /**
     * The text of a {@code script} element of type {@code application/ld+json}; absent for pages without structured
     * data.
     */
    Optional<String> of(HtmlPage page, Optional<ArticleFields> article) {
        if (page instanceof ArticlePage story && article.isPresent()) {
            return Optional.of(ofArticle(story, article.get()));
        }
        return page instanceof HomePage ? Optional.of(ofHome()) : Optional.empty();
    }

    private String ofArticle(ArticlePage page, ArticleFields article) {
        var graph = new JsonLd();
        news(page, article, graph);
        // Breadcrumbs without addresses are an error to search engines.
        if (url.isPresent()) {
            breadcrumbs(wayTo(page.story()), graph);
        }
        return graph.written();
    }

    private String ofHome() {
        var web = new JsonLd();
        web.begin("WebSite");
        web.text("name", site.title());
        web.text("description", site.tagline());
        web.text("url", url);
        web.text("inLanguage", site.language().toLanguageTag());
        web.begin("publisher", "Organization");
        publisher(web);
        web.text("logo", picture);
        web.end();
        web.end();
        return web.written();
    }

    private void publisher(JsonLd organization) {
        organization.text("name", site.title());
        organization.text("url", url);
    }

    private void news(ArticlePage page, ArticleFields article, JsonLd news) {
        Story story = page.story();
        news.begin("NewsArticle");
        news.text("headline", story.title());
        news.text("datePublished", story.published().map(Published::iso));
        news.text("dateModified", story.updated().map(Published::iso));
        news.text("dateline", article.dateline().map(Dateline::text));
        authors(page.authors(), news);
        news.begin("publisher", "Organization");
        publisher(news);
        news.end();
        news.text("creditText", article.credit());
        inPrint(article.inPrint(), news);
        news.text("isBasedOn", article.url());
        news.text("articleSection", page.section().map(SubjectLink::name));
        news.texts("keywords", names(page.topics()));
        places(page.places(), news);
        news.number("wordCount", story.words());
        news.text(
                "inLanguage",
                article.language().isPresent()
                        ? article.language().get()
                        : site.language().toLanguageTag());
        news.text("image", picture);
        news.text("mainEntityOfPage", addressOf(story.path()));
        news.end();
    }

    private static void inPrint(InPrint print, JsonLd news) {
        news.text("printPage", print.page());
        news.text("printColumn", print.column());
        news.text("printEdition", print.edition());
        news.text("pageStart", print.firstPage());
        news.text("pageEnd", print.lastPage());
        news.text("copyrightNotice", print.rights());
        news.text("identifier", print.id());
        if (print.issue().isPresent() || print.volume().isPresent()) {
            news.begin("isPartOf", "PublicationIssue");
            news.text("issueNumber", print.issue());
            if (print.volume().isPresent()) {
                news.begin("isPartOf", "PublicationVolume");
                news.text("volumeNumber", print.volume());
                news.end();
            }
            news.end();
        }
    }

    private void authors(List<SubjectLink> authors, JsonLd news) {
        if (!authors.isEmpty()) {
            news.beginList("author");
            for (SubjectLink author : authors) {
                news.begin("Person");
                news.text("name", author.name());
                news.text("url", addressOf(author.path()));
                news.end();
            }
            news.endList();
        }
    }

    private static void places(List<SubjectLink> places, JsonLd news) {
        if (!places.isEmpty()) {
            news.beginList("contentLocation");
            for (SubjectLink place : places) {
                news.begin("Place");
                news.text("name", place.name());
                news.end();
            }
            news.endList();
        }
    }

    private static List<String> names(List<SubjectLink> subjects) {
        var names = new ArrayList<String>();
        for (SubjectLink subject : subjects) {
            names.add(subject.name());
        }
        return names;
    }

    /** One breadcrumb on the way from home to a page. */
    private record Step(String name, Optional<String> address) {}

    private static void breadcrumbs(List<Step> way, JsonLd graph) {
        graph.begin("BreadcrumbList");
        graph.beginList("itemListElement");
        int position = 0;
        for (Step step : way) {
            position++;
            graph.begin("ListItem");
            graph.number("position", position);
            graph.text("name", step.name);
            graph.text("item", step.address);
            graph.end();
        }
        graph.endList();
        graph.end();
    }

    private List<Step> wayTo(Story story) {
        var steps = new ArrayList<Step>();
        if (story.date().isPresent()) {
            CalendarDate date = story.date().get();
            steps.add(step(Integer.toString(date.year()), Permalinks.of(date.toYear())));
            if (date.precision() != CalendarDate.Precision.YEAR) {
                steps.add(step(dates.monthName(date), Permalinks.of(date.toMonth())));
            }
            if (date.precision() == CalendarDate.Precision.DAY) {
                steps.add(step(Integer.toString(date.day()), Permalinks.of(date)));
            }
        } else {
            steps.add(step(wording.say("frame.undated", List.of()), Permalinks.UNDATED));
        }
        // The last one is the page itself, whose address is known.
        steps.add(new Step(story.title(), Optional.empty()));
        return steps;
    }

    private Step step(String name, SitePath path) {
        return new Step(name, addressOf(path));
    }

    /** An absolute address, since search engines read no other; absent when the site's url is not configured. */
    private Optional<String> addressOf(SitePath path) {
        return url.isPresent() ? Optional.of(url.get() + path.link()) : Optional.empty();
    }
}
