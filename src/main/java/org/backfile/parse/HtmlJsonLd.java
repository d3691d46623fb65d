package org.backfile.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself as linked data (JSON-LD 1.1) in the words of schema.org.
 *
 * <pre>
 * {"@type": "NewsArticle", "headline": "Ferry to sail again", "datePublished": "1987-02-26",
 *  "author": {"@type": "Person", "name": "Jane Doe"}, "publisher": {"@id": "#isle-news"}}
 * </pre>
 *
 * The article is the first thing of a type that ends in {@code Article} or {@code BlogPosting}, at the top, in a list,
 * in a {@code @graph}, or the main entity of a page. A thing that is only an {@code @id} is looked up.
 */
final class HtmlJsonLd {

    private static final Map<Field, List<String>> NAMES = Map.of(
            Field.HEADLINE, List.of("headline", "name"),
            Field.PUBLISHED, List.of("datePublished", "dateCreated"),
            Field.UPDATED, List.of("dateModified"),
            Field.BYLINE, List.of("author", "creator"),
            Field.SECTION, List.of("articleSection"),
            Field.TOPICS, List.of("keywords"),
            Field.CREDIT, List.of("creditText", "publisher", "sourceOrganization"),
            Field.LANGUAGE, List.of("inLanguage"),
            Field.URL, List.of("url", "mainEntityOfPage"),
            Field.STANDFIRST, List.of("description"));

    private final Map<String, HtmlJson.Thing> byId = new HashMap<>();
    private final List<Found> articles = new ArrayList<>();

    /** @param scriptAt where the text of its script begins in the source */
    private record Found(HtmlJson.Thing thing, int scriptAt) {}

    private HtmlJsonLd() {}

    static List<HtmlClaim> claimsIn(Document page) {
        var data = new HtmlJsonLd();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                for (DataNode text : script.dataNodes()) {
                    data.look(
                            HtmlJson.read(text.getWholeData()),
                            HtmlPlace.of(text).from());
                }
            }
        }
        return data.articles.stream().findFirst().map(data::claims).orElse(List.of());
    }

    private void look(HtmlJson root, int scriptAt) {
        Deque<HtmlJson> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            HtmlJson value = waiting.poll();
            if (value instanceof HtmlJson.Many many) {
                waiting.addAll(many.members());
            } else if (value instanceof HtmlJson.Thing thing) {
                idOf(thing)
                        .ifPresent(id -> byId.merge(
                                id,
                                thing,
                                (one, other) ->
                                        one.members().size() >= other.members().size() ? one : other));
                if (isArticle(thing)) {
                    articles.add(new Found(thing, scriptAt));
                }
                thing.get("@graph").ifPresent(waiting::add);
                thing.get("mainEntity").ifPresent(waiting::add);
            }
        }
    }

    private static Optional<String> idOf(HtmlJson.Thing thing) {
        return thing.get("@id").filter(HtmlJson.Text.class::isInstance).map(id -> ((HtmlJson.Text) id).value());
    }

    private static boolean isArticle(HtmlJson.Thing thing) {
        HtmlJson type = thing.get("@type").orElse(new HtmlJson.Many(List.of()));
        List<HtmlJson> types = type instanceof HtmlJson.Many many ? many.members() : List.of(type);
        return types.stream()
                .anyMatch(name -> name instanceof HtmlJson.Text text
                        && (text.value().endsWith("Article") || text.value().endsWith("BlogPosting")));
    }

    private List<HtmlClaim> claims(Found article) {
        var claims = new ArrayList<HtmlClaim>();
        for (Field field : Field.values()) {
            for (String name : NAMES.getOrDefault(field, List.of())) {
                article.thing()
                        .get(name)
                        .map(value -> claim(field, value, article.scriptAt()))
                        .filter(claim -> !claim.values().isEmpty())
                        .ifPresent(claims::add);
            }
        }
        return claims;
    }

    private HtmlClaim claim(Field field, HtmlJson value, int scriptAt) {
        var values = new ArrayList<String>();
        var places = new ArrayList<HtmlPlace>();
        for (HtmlJson member : value instanceof HtmlJson.Many many ? many.members() : List.of(value)) {
            textOf(field, member).ifPresent(text -> {
                values.add(seen(text.value()));
                places.add(new HtmlPlace(
                        scriptAt + text.offset(),
                        scriptAt + text.offset() + text.value().length() + 2));
            });
        }
        return new HtmlClaim(field, values, places);
    }

    /** A text as it is; of a thing its name, or its address. */
    private Optional<HtmlJson.Text> textOf(Field field, HtmlJson value) {
        if (value instanceof HtmlJson.Thing thing) {
            HtmlJson.Thing whole = thing.get("name").isPresent()
                    ? thing
                    : idOf(thing).map(byId::get).orElse(thing);
            return (field == Field.URL ? thing.get("@id").or(() -> thing.get("url")) : whole.get("name"))
                    .filter(HtmlJson.Text.class::isInstance)
                    .map(HtmlJson.Text.class::cast);
        }
        return value instanceof HtmlJson.Text text ? Optional.of(text) : Optional.empty();
    }

    /** Many pages write HTML into their JSON: {@code Tom &amp; Jerry}. */
    private static String seen(String value) {
        return value.indexOf('&') < 0 && value.indexOf('<') < 0
                ? value
                : Jsoup.parseBodyFragment(value).text();
    }
}
