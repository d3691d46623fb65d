package org.backfile.html;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.backfile.parse.Field;
import org.jsoup.nodes.Element;

/**
 * Recognises the field that an element in the body of a page declares by its name, microdata, {@code rel} or class.
 *
 * <pre>
 * &lt;time datetime="1987-02-26">       &lt;a rel="author">
 * &lt;p class="article-byline">             &lt;span itemprop="articleSection">
 * </pre>
 *
 * Not a mark: {@code class="authorship"}, {@code class="byline-share-tools"}: the last word of a class is the noun.
 */
final class FieldMark {

    private static final Map<String, Field> PROPERTIES = Map.of(
            "headline", Field.HEADLINE,
            "datepublished", Field.PUBLISHED,
            "datemodified", Field.UPDATED,
            "author", Field.BYLINE,
            "creator", Field.BYLINE,
            "articlesection", Field.SECTION,
            "keywords", Field.TOPICS,
            "description", Field.STANDFIRST,
            "alternativeheadline", Field.STANDFIRST);
    private static final Map<String, Field> CLASSES = Map.ofEntries(
            Map.entry("byline", Field.BYLINE),
            Map.entry("author", Field.BYLINE),
            Map.entry("date", Field.PUBLISHED),
            Map.entry("pubdate", Field.PUBLISHED),
            Map.entry("published", Field.PUBLISHED),
            Map.entry("timestamp", Field.PUBLISHED),
            Map.entry("updated", Field.UPDATED),
            Map.entry("modified", Field.UPDATED),
            Map.entry("standfirst", Field.STANDFIRST),
            Map.entry("dek", Field.STANDFIRST),
            Map.entry("deck", Field.STANDFIRST),
            Map.entry("subtitle", Field.STANDFIRST),
            Map.entry("subheadline", Field.STANDFIRST),
            Map.entry("strapline", Field.STANDFIRST),
            Map.entry("summary", Field.STANDFIRST));
    private static final Set<String> LATER = Set.of("updated", "modified");

    private FieldMark() {}

    /** The field that the element's text belongs to, if the element declares one. */
    static Optional<Field> fieldOf(Element element) {
        Optional<Field> property =
                element.hasAttr("itemprop") ? byProperty(element.attr("itemprop")) : Optional.empty();
        if (property.isPresent()) {
            return property;
        }
        if (element.normalName().equals("time")) {
            boolean isLater = element.classNames().stream().anyMatch(name -> LATER.contains(lastWordOf(name)));
            return Optional.of(isLater ? Field.UPDATED : Field.PUBLISHED);
        }
        if (element.hasAttr("rel")) {
            String rel = " " + element.attr("rel").toLowerCase(Locale.ROOT) + " ";
            if (rel.contains(" author ") || rel.contains(" tag ")) {
                return Optional.of(rel.contains(" author ") ? Field.BYLINE : Field.TOPICS);
            }
        }
        return element.hasAttr("class") ? byClass(element) : Optional.empty();
    }

    private static Optional<Field> byProperty(String itemprop) {
        for (String name : itemprop.toLowerCase(Locale.ROOT).split("\\s+")) {
            if (PROPERTIES.containsKey(name)) {
                return Optional.of(PROPERTIES.get(name));
            }
        }
        return Optional.empty();
    }

    private static Optional<Field> byClass(Element element) {
        for (String name : element.classNames()) {
            Field field = CLASSES.get(lastWordOf(name));
            if (field != null) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static String lastWordOf(String className) {
        int end = Math.max(className.lastIndexOf('-'), className.lastIndexOf('_'));
        return className.substring(end + 1).toLowerCase(Locale.ROOT);
    }
}
