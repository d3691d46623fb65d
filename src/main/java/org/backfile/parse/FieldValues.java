package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.InPrint;
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
        Optional<Field> named = Field.named(name);
        if (named.isEmpty()) {
            return Optional.empty();
        }
        Field field = named.get();
        if (field == Field.DRAFT && !DraftMark.isClear(String.join(" ", values))) {
            return Optional.empty();
        }
        Optional<InPrint.Fact> fact = PrintFacts.of(field);
        if (fact.isPresent() && !PrintFacts.isValue(fact.get(), Folding.strip(String.join(", ", values)))) {
            return Optional.empty();
        }
        boolean isMark = field == Field.PUBLISHED && DraftMark.isInsteadOfDate(String.join(" ", values));
        return Optional.of(new FieldValues(isMark ? Field.IS_PUBLISHED : field, values));
    }

    /**
     * Sets the field. A second headline, date, kicker, credit or standfirst is set aside; a second byline adds authors,
     * a second section topics.
     *
     * @param line the line of the values
     * @return whether the values have a meaning; a date that cannot be read has none
     */
    public boolean set(ParseState state, Line line, DateReader dates) {
        Article.Builder article = state.article();
        List<String> given = stripped(values);
        if (given.isEmpty()) {
            return true;
        }
        String first = given.get(0);
        if (isTaken(article)) {
            state.setAside(line, first, "a second " + field.shownAs());
            return true;
        }
        switch (field) {
            case HEADLINE -> article.headline(first);
            case PUBLISHED, UPDATED -> {
                return new DateField(state, line, first).takeAs(field, dates.readValue(first, state::language));
            }
            case BYLINE -> new BylineField(state, line).takeValues(given);
            case KICKER -> article.kicker(first);
            case SECTION -> file(given, article);
            case TOPICS -> article.topics(split(given));
            case PLACES -> article.places(split(given));
            case CREDIT -> article.credit(first);
            case URL -> article.url(first);
            case LANGUAGE -> article.language(first);
            case STANDFIRST -> article.standfirst(String.join(" ", given));
            case PAGE, COLUMN, EDITION, VOLUME, ISSUE, PHOTOGRAPHER, RIGHTS, ID -> {
                String value = String.join(", ", given);
                PrintFacts.set(PrintFacts.of(field).orElseThrow(), value, value, line, state);
            }
            case DRAFT -> DraftMark.take(first, state, line);
            case IS_PUBLISHED -> DraftMark.takeInsteadOfDate(first, state, line);
        }
        return true;
    }

    /** Whether the article already has a value, and can have only one. */
    private boolean isTaken(Article.Builder article) {
        return switch (field) {
            case HEADLINE -> article.hasHeadline();
            case PUBLISHED -> article.hasPublished();
            case UPDATED -> article.updated().isPresent();
            case KICKER -> article.hasKicker();
            case CREDIT -> article.hasCredit();
            case STANDFIRST -> article.hasStandfirst();
            default -> false;
        };
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
            // A split at one character needs no pattern.
            names.addAll(stripped(List.of(value.replace(';', ',').split(","))));
        }
        return names;
    }

    /** The values without the spaces around them; those that are nothing but spaces are left out. */
    private static List<String> stripped(List<String> values) {
        var given = new ArrayList<String>(values.size());
        for (String value : values) {
            String stripped = Folding.strip(value);
            if (!stripped.isEmpty()) {
                given.add(stripped);
            }
        }
        return given;
    }
}
