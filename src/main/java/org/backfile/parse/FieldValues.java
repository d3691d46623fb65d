package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.dates.DateReader;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/** The values that a header line or front matter has under a name, with the field that they set in the article. */
public record FieldValues(Field field, List<String> values) {

    /**
     * The values, if a field has this name and can take them: the name alone does not tell what a status is the status
     * of.
     *
     * @param values one, or the members of a list
     */
    public static Optional<FieldValues> of(String name, List<String> values) {
        String value = String.join(" ", values);
        return Field.named(name)
                .filter(field -> field != Field.DRAFT || DraftMark.isClear(value))
                .map(field -> field == Field.PUBLISHED && DraftMark.isInsteadOfDate(value) ? Field.IS_PUBLISHED : field)
                .map(field -> new FieldValues(field, values));
    }

    /**
     * Sets the field.
     *
     * @param line the line of the values, for a message
     * @return whether the values have a meaning; a date that cannot be read has none
     */
    public boolean set(ParseState state, Line line, DateReader dates) {
        Article.Builder article = state.article();
        List<String> given = values.stream()
                .map(Folding::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (given.isEmpty()) {
            return true;
        }
        String first = given.get(0);
        switch (field) {
            case HEADLINE -> article.headline(first);
            case PUBLISHED, UPDATED -> {
                return new DateField(state, line, first).takeAs(field, dates.readValue(first, state::language));
            }
            case BYLINE -> article.byline(BylineNames.bylineOf(given));
            case KICKER -> article.kicker(first);
            case SECTION -> file(given, article);
            case TOPICS -> article.topics(split(given));
            case PLACES -> article.places(split(given));
            case CREDIT -> article.credit(first);
            case URL -> article.url(first);
            case LANGUAGE -> article.language(first);
            case STANDFIRST -> article.standfirst(String.join(" ", given));
            case DRAFT -> DraftMark.take(first, state, line);
            case IS_PUBLISHED -> DraftMark.takeInsteadOfDate(first, state, line);
        }
        return true;
    }

    /**
     * An article has one section, the first one named. Other site generators have lists of categories: the remaining
     * ones become topics.
     */
    private static void file(List<String> categories, Article.Builder article) {
        article.section(categories.get(0));
        article.topics(categories.stream()
                .distinct()
                .filter(category -> article.section().filter(category::equals).isEmpty())
                .toList());
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
}
