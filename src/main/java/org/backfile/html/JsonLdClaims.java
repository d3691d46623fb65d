package org.backfile.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.parse.Field;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page's claims about itself from linked data (JSON-LD 1.1) in the schema.org vocabulary.
 *
 * <pre>
 * {"@type": "NewsArticle", "headline": "Ferry to sail again", "datePublished": "1987-02-26",
 *  "author": {"@type": "Person", "name": "Jane Doe"}, "publisher": {"@id": "#isle-news"}}
 * </pre>
 *
 * The article is the first object whose type ends in {@code Article} or {@code BlogPosting}: at the top level, in a
 * list, in a {@code @graph}, or as the main entity of a page. An object that is only an {@code @id} is looked up.
 */
final class JsonLdClaims {

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

    private final Map<String, JsonValue.Thing> byId = new HashMap<>();
    private final List<Found> articles = new ArrayList<>();

    /** @param scriptAt index in the source at which the text of its script begins */
    private record Found(JsonValue.Thing thing, int scriptAt) {}

    private JsonLdClaims() {}

    static List<Claim> claimsIn(Document page) {
        var data = of(page);
        return data.articles.stream().findFirst().map(data::claims).orElse(List.of());
    }

    private static JsonLdClaims of(Document page) {
        var data = new JsonLdClaims();
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                for (DataNode text : script.dataNodes()) {
                    data.look(
                            JsonValue.read(text.getWholeData()), Extent.of(text).from());
                }
            }
        }
        return data;
    }

    /** The paragraphs of an article that a page has only in machine-readable form, each with its place. */
    static Optional<Body> bodyIn(Document page) {
        return of(page).articles.stream()
                .findFirst()
                .flatMap(article -> article.thing()
                        .get("articleBody")
                        .filter(JsonValue.Text.class::isInstance)
                        .map(JsonValue.Text.class::cast)
                        .map(text -> bodyOf(text, article.scriptAt() + text.offset())));
    }

    /** @param place of all paragraphs */
    record Body(List<String> paragraphs, Extent place) {}

    private static Body bodyOf(JsonValue.Text text, int from) {
        // Some pages put HTML into it, others plain lines.
        String html = text.value().replace("\n", text.value().contains("<p") ? " " : "<p>");
        List<String> paragraphs = InlineRuns.of(Jsoup.parseBodyFragment(html).body(), ElementKind::isBlock).stream()
                .map(InlineRun::text)
                .toList();
        return new Body(paragraphs, new Extent(from, from + text.value().length() + 2));
    }

    private void look(JsonValue root, int scriptAt) {
        Deque<JsonValue> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty()) {
            JsonValue value = waiting.poll();
            if (value instanceof JsonValue.Many many) {
                waiting.addAll(many.members());
            } else if (value instanceof JsonValue.Thing thing) {
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

    private static Optional<String> idOf(JsonValue.Thing thing) {
        return thing.get("@id").filter(JsonValue.Text.class::isInstance).map(id -> ((JsonValue.Text) id).value());
    }

    private static boolean isArticle(JsonValue.Thing thing) {
        JsonValue type = thing.get("@type").orElse(new JsonValue.Many(List.of()));
        List<JsonValue> types = type instanceof JsonValue.Many many ? many.members() : List.of(type);
        return types.stream()
                .anyMatch(name -> name instanceof JsonValue.Text text
                        && (text.value().endsWith("Article") || text.value().endsWith("BlogPosting")));
    }

    private List<Claim> claims(Found article) {
        var claims = new ArrayList<Claim>();
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

    private Claim claim(Field field, JsonValue value, int scriptAt) {
        var values = new ArrayList<String>();
        var places = new ArrayList<Extent>();
        for (JsonValue member : value instanceof JsonValue.Many many ? many.members() : List.of(value)) {
            textOf(field, member).ifPresent(text -> {
                values.add(seen(text.value()));
                places.add(new Extent(
                        scriptAt + text.offset(),
                        scriptAt + text.offset() + text.value().length() + 2));
            });
        }
        return new Claim(field, values, places);
    }

    /** A text unchanged; for an object, its name or its address. */
    private Optional<JsonValue.Text> textOf(Field field, JsonValue value) {
        if (value instanceof JsonValue.Thing thing) {
            JsonValue.Thing whole = thing.get("name").isPresent()
                    ? thing
                    : idOf(thing).map(byId::get).orElse(thing);
            return (field == Field.URL ? thing.get("@id").or(() -> thing.get("url")) : whole.get("name"))
                    .filter(JsonValue.Text.class::isInstance)
                    .map(JsonValue.Text.class::cast);
        }
        return value instanceof JsonValue.Text text ? Optional.of(text) : Optional.empty();
    }

    /** Many pages write HTML into their JSON: {@code Tom &amp; Jerry}. */
    private static String seen(String value) {
        return value.indexOf('&') < 0 && value.indexOf('<') < 0
                ? value
                : Jsoup.parseBodyFragment(value).text();
    }
}
