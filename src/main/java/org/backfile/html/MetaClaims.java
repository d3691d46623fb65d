package org.backfile.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.parse.Field;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the claims in a page's {@code <meta>} elements: first OpenGraph (ogp.me), which pages maintain for other sites
 * to read, then the names of HTML, Dublin Core and Parse.ly; then {@code <link rel=canonical>} and {@code <html lang>}.
 */
final class MetaClaims {

    /** A meta's name and the field that it sets. */
    private record Name(String name, Field field) {}

    /** In order of trust. */
    private static final List<Name> NAMES = names(
            "og:title",
            Field.HEADLINE,
            "article:published_time",
            Field.PUBLISHED,
            "article:modified_time",
            Field.UPDATED,
            "og:updated_time",
            Field.UPDATED,
            "article:author",
            Field.BYLINE,
            "article:section",
            Field.SECTION,
            "article:tag",
            Field.TOPICS,
            "og:site_name",
            Field.CREDIT,
            "og:url",
            Field.URL,
            "og:description",
            Field.STANDFIRST,
            "author",
            Field.BYLINE,
            "date",
            Field.PUBLISHED,
            "pubdate",
            Field.PUBLISHED,
            "publish-date",
            Field.PUBLISHED,
            "last-modified",
            Field.UPDATED,
            "description",
            Field.STANDFIRST,
            "section",
            Field.SECTION,
            "draft",
            Field.DRAFT,
            "status",
            Field.DRAFT,
            "news_keywords",
            Field.TOPICS,
            "keywords",
            Field.TOPICS,
            "publisher",
            Field.CREDIT,
            "dc.title",
            Field.HEADLINE,
            "dc.date",
            Field.PUBLISHED,
            "dc.date.issued",
            Field.PUBLISHED,
            "dc.date.created",
            Field.PUBLISHED,
            "dc.date.modified",
            Field.UPDATED,
            "dc.creator",
            Field.BYLINE,
            "dc.subject",
            Field.TOPICS,
            "dc.publisher",
            Field.CREDIT,
            "dc.description",
            Field.STANDFIRST,
            "dc.language",
            Field.LANGUAGE,
            "dcterms.title",
            Field.HEADLINE,
            "dcterms.date",
            Field.PUBLISHED,
            "dcterms.issued",
            Field.PUBLISHED,
            "dcterms.created",
            Field.PUBLISHED,
            "dcterms.modified",
            Field.UPDATED,
            "dcterms.creator",
            Field.BYLINE,
            "dcterms.subject",
            Field.TOPICS,
            "dcterms.publisher",
            Field.CREDIT,
            "dcterms.description",
            Field.STANDFIRST,
            "dcterms.language",
            Field.LANGUAGE,
            "parsely-title",
            Field.HEADLINE,
            "parsely-pub-date",
            Field.PUBLISHED,
            "parsely-author",
            Field.BYLINE,
            "parsely-section",
            Field.SECTION,
            "parsely-tags",
            Field.TOPICS,
            "parsely-link",
            Field.URL,
            "twitter:title",
            Field.HEADLINE,
            "twitter:description",
            Field.STANDFIRST);

    private MetaClaims() {}

    private static List<Name> names(Object... namesAndFields) {
        var names = new ArrayList<Name>();
        for (int i = 0; i < namesAndFields.length; i += 2) {
            names.add(new Name((String) namesAndFields[i], (Field) namesAndFields[i + 1]));
        }
        return List.copyOf(names);
    }

    static List<Claim> claimsIn(Document page) {
        Map<String, List<Element>> metas = byName(page);
        var claims = new ArrayList<Claim>();
        for (Name name : NAMES) {
            List<Element> found = metas.getOrDefault(name.name(), List.of());
            if (!found.isEmpty()) {
                claims.add(new Claim(
                        name.field(),
                        found.stream().map(meta -> meta.attr("content")).toList(),
                        found.stream().map(Extent::of).toList()));
            }
        }
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").equalsIgnoreCase("canonical")) {
                claims.add(new Claim(Field.URL, link.attr("href"), Extent.of(link)));
            }
        }
        for (Element html : page.getElementsByTag("html")) {
            claims.add(new Claim(Field.LANGUAGE, html.attr("lang"), Extent.of(html)));
            claims.add(new Claim(Field.LANGUAGE, html.attr("xml:lang"), Extent.of(html)));
        }
        metas.getOrDefault("og:locale", List.of())
                .forEach(locale -> claims.add(
                        new Claim(Field.LANGUAGE, locale.attr("content").replace('_', '-'), Extent.of(locale))));
        return claims;
    }

    private static Map<String, List<Element>> byName(Document page) {
        var metas = new LinkedHashMap<String, List<Element>>();
        for (Element meta : page.getElementsByTag("meta")) {
            String name = meta.hasAttr("property") ? meta.attr("property") : meta.attr("name");
            if (!meta.attr("content").isBlank()) {
                // "DC:date" and "dc.date" are one name in two spellings of its prefix.
                String key = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^(dc|dcterms):", "$1.");
                metas.computeIfAbsent(key, any -> new ArrayList<>()).add(meta);
            }
        }
        return metas;
    }
}
