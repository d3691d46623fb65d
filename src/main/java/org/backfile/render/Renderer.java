package org.backfile.render;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.article.InPrint;
import org.backfile.body.BodyHtml;
import org.backfile.body.Crosshead;
import org.backfile.body.ParagraphStarts;
import org.backfile.body.ShownArticle;
import org.backfile.cite.Citation;
import org.backfile.cite.CitedArticle;
import org.backfile.config.SiteConfig;
import org.backfile.page.ArticlePage;
import org.backfile.page.HomePage;
import org.backfile.page.HtmlPage;
import org.backfile.page.NotFoundPage;
import org.backfile.page.Outline;
import org.backfile.page.TextPage;
import org.backfile.template.CompiledTemplates;
import org.backfile.text.Failure;
import org.jspecify.annotations.Nullable;

/**
 * Fills templates. Every template is given:
 *
 * <pre>
 * page     the page: a record of {@code org.backfile.page}
 * site     title, tagline, language, time zone and url
 * language  the tag of the site's language: en-GB
 * direction which way it is written: ltr or rtl
 * story    the card at its place, on articles
 * config   all settings but where the site goes
 * outline  which parts the site has, for menus
 * root     what leads from this page to the site's root: ../../
 * body     the HTML of the article's text, on articles and on the owner's own pages
 * article  the fields of the article, on articles
 * contents the crossheads of a long article with their anchors; empty for others
 * citation the article in the forms in which it is cited
 * about    what search engines are told of the page, as JSON-LD; empty where there is nothing to say
 * picture  the address of the picture that stands for the site, absolute; null without a url
 * </pre>
 *
 * Thread-safe.
 */
public final class Renderer {

    private static final String ENDING = ".peb";
    private static final String PICTURE = "share.png";

    private final SiteConfig config;
    private final CompiledTemplates templates;
    private final TemplateMistakes mistakes;
    private final StructuredData structuredData;
    private final Theme theme;
    private final Map<String, @Nullable Object> shared;
    private final ParagraphStarts paragraphStarts;
    private final Map<String, Boolean> printsBody = new ConcurrentHashMap<>();

    public Renderer(Theme theme, SiteConfig config, Outline outline) {
        this.theme = theme;
        this.config = config;
        var wording = Wording.of(theme, config.site().language());
        var dates = new DateFormats(config.site().language());
        paragraphStarts = new ParagraphStarts(number -> wording.say("article.paragraph", List.of(number)));
        structuredData = new StructuredData(config.site(), wording, dates, theme.asset(PICTURE));
        var words = new TemplateWords(new Links(theme), wording, dates);
        mistakes = new TemplateMistakes(theme, TemplateVocabulary.with(words));
        shared = shared(theme, config, outline);
        templates = new CompiledTemplates(
                new ThemeLoader(theme), words, config.site().language(), shared, "root");
    }

    private static Map<String, @Nullable Object> shared(Theme theme, SiteConfig config, Outline outline) {
        var shared = new HashMap<String, @Nullable Object>();
        shared.put("site", config.site());
        shared.put("language", config.site().language().toLanguageTag());
        shared.put("direction", Direction.of(config.site().language()));
        shared.put("config", SiteConfig.withoutDestination(config));
        shared.put("outline", outline);
        shared.put(
                "picture",
                theme.asset(PICTURE)
                        .flatMap(path -> config.site().url().map(url -> url + path.value()))
                        .orElse(null));
        return shared;
    }

    /**
     * @param article the article of an {@link org.backfile.page.ArticlePage}
     * @throws Failure when the template, or one that it uses, cannot be read or filled
     */
    public byte[] render(HtmlPage page, Optional<ShownArticle> article) {
        String name = page.template() + ENDING;
        Map<String, @Nullable Object> context = context(page, article);
        try {
            return templates.fill(name, context);
        } catch (RuntimeException mistake) {
            var given = new HashSet<>(shared.keySet());
            given.addAll(context.keySet());
            throw mistakes.problem(name, given, mistake);
        }
    }

    /** What a template is given for one page alone. */
    private Map<String, @Nullable Object> context(HtmlPage page, Optional<ShownArticle> article) {
        var context = new HashMap<String, @Nullable Object>();
        context.put("page", page);
        context.put("root", rootFor(page));
        context.put(
                "about",
                structuredData.of(page, article.map(ShownArticle::fields)).orElse(""));
        if (page instanceof ArticlePage story && article.isPresent()) {
            context.put("story", story.story());
            context.put("article", article.get().fields());
            context.put("body", shown(article.get().body(), page));
            context.put(
                    "contents",
                    Crosshead.contents(
                            article.get().fields().crossheads(), story.story().words()));
            context.put(
                    "citation", citationOf(story.story(), article.get().fields().inPrint()));
        }
        if (page instanceof TextPage text) {
            context.put("body", shown(bodyOf(text), page));
        }
        if (page instanceof HomePage home && home.intro().isPresent()) {
            context.put("body", shown(bodyOf(home.intro().get()), page));
        }
        return context;
    }

    private static BodyHtml bodyOf(TextPage page) {
        return ShownArticle.of(page.text(), new PageLinks(page)).body();
    }

    /** A text, so that a template may do with it whatever it does with texts; as bytes where it only prints it. */
    private Object shown(BodyHtml body, HtmlPage page) {
        var printed = new PrintedBody(body, paragraphStarts);
        boolean isPrinted = printsBody.computeIfAbsent(page.template(), name -> theme.onlyPrints(name, "body"));
        return isPrinted ? printed : printed.toString();
    }

    private Citation citationOf(Story story, InPrint inPrint) {
        var site = config.site();
        String path = story.path().value();
        String key = path.substring(0, path.length() - ".html".length()).replace('/', '-');
        return new Citation(new CitedArticle(
                key,
                story.title(),
                story.authors(),
                story.date(),
                site.title(),
                site.url().map(url -> url + story.path().link()),
                story.card().language().or(() -> Optional.of(site.language().toLanguageTag())),
                inPrint));
    }

    private String rootFor(HtmlPage page) {
        if (page instanceof NotFoundPage) {
            // The page is shown at any depth, so only an address from the host's root works.
            return config.site()
                    .url()
                    .map(url -> url.getRawPath())
                    .filter(path -> !path.isEmpty())
                    .orElse("/");
        }
        SitePath path = page.path();
        return path.toRoot();
    }
}
