package org.backfile.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Byline;
import org.backfile.text.Code;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/** The fields that a header line or front matter can set, with the names that people give them. */
enum Field {
    HEADLINE("headline", "title", "headline"),
    PUBLISHED("published", "date", "published", "pubdate", "posted"),
    UPDATED("updated", "updated", "lastmod", "modified"),
    BYLINE("byline", "author", "authors", "by", "byline"),
    SECTION("section", "section", "category", "categories"),
    TOPICS("topics", "topics", "topic", "tags", "keywords"),
    PLACES("places", "places", "place", "location"),
    CREDIT("credit", "source", "credit"),
    URL("url", "url", "link"),
    LANGUAGE("language", "language", "lang"),
    STANDFIRST("standfirst", "summary", "description", "standfirst");

    private static final Map<String, Field> BY_NAME = byName();

    private final String shownAs;
    private final List<String> names;

    Field(String shownAs, String... names) {
        this.shownAs = shownAs;
        this.names = List.of(names);
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        for (Field field : values()) {
            field.names.forEach(name -> fields.put(name, field));
        }
        return fields;
    }

    /** The field that people call so, in any case. */
    static Optional<Field> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** As the ledger and {@code parse} call it. */
    String shownAs() {
        return shownAs;
    }

    /**
     * Sets the field.
     *
     * @param values one, or the members of a list
     * @param line   where they stand, for a message
     * @return whether the values mean something; a date that cannot be read does not
     */
    boolean set(List<String> values, Draft draft, Line line, DateReader dates) {
        Article.Builder article = draft.article();
        List<String> given = values.stream().map(Folding::strip).filter(value -> !value.isEmpty()).toList();
        if (given.isEmpty()) {
            return true;
        }
        String first = given.get(0);
        switch (this) {
            case HEADLINE -> article.headline(first);
            case PUBLISHED, UPDATED -> {
                return new DateField(dates).set(this, first, draft, line);
            }
            case BYLINE -> article.byline(new Byline(given.stream().flatMap(names -> BylineRule.namesIn(names).stream()).toList(),
                    String.join(", ", given)));
            case SECTION -> article.section(first);
            case TOPICS -> article.topics(split(given));
            case PLACES -> article.places(split(given));
            case CREDIT -> article.credit(first);
            case URL -> article.url(first);
            case LANGUAGE -> article.language(first);
            case STANDFIRST -> article.standfirst(String.join(" ", given));
        }
        return true;
    }

    private static List<String> split(List<String> values) {
        var names = new ArrayList<String>();
        for (String value : values) {
            for (String name : value.split("[,;]")) {
                String stripped = Folding.strip(name);
                if (!stripped.isEmpty()) {
                    names.add(stripped);
                }
            }
        }
        return names;
    }

    /** A field whose value is a date. */
    private record DateField(DateReader dates) {
        boolean set(Field field, String text, Draft draft, Line line) {
            DateReader.Reading reading = dates.readValue(text);
            if (reading instanceof DateReader.Reading.Date date) {
                DateLineRule.noteDoubt(date, text, draft, line);
                if (field == UPDATED) {
                    draft.article().updated(date.published());
                } else {
                    draft.article().published(date.published());
                }
                return true;
            }
            if (reading instanceof DateReader.Reading.Impossible) {
                draft.say(DateLineRule.impossible(text, draft).at(line).meanwhile("set the line aside"));
            } else {
                draft.say(draft.diagnostic(Code.DATE_IMPOSSIBLE).at(line)
                        .found("\"" + text + "\" cannot be read as a date")
                        .expected("a date such as 26 February 1987 or 1987-02-26")
                        .meanwhile("set the line aside"));
            }
            return false;
        }
    }
}
