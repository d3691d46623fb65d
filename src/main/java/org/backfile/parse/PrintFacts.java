package org.backfile.parse;

import java.util.Optional;
import org.backfile.article.InPrint;
import org.backfile.text.Line;

/**
 * Which fields say where an article was printed, and which values they can have: {@code Page: A4} is one, {@code Issue:
 * Who owns the harbour?} is a headline.
 */
public final class PrintFacts {

    /** {@code VII-23, continued on 24}. */
    private static final int LONGEST_NUMBER = 24;

    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS_OF_EDITION = 6;
    private static final int LONGEST_RIGHTS = 400;

    private PrintFacts() {}

    static Optional<InPrint.Fact> of(Field field) {
        return switch (field) {
            case PAGE -> Optional.of(InPrint.Fact.PAGE);
            case COLUMN -> Optional.of(InPrint.Fact.COLUMN);
            case EDITION -> Optional.of(InPrint.Fact.EDITION);
            case VOLUME -> Optional.of(InPrint.Fact.VOLUME);
            case ISSUE -> Optional.of(InPrint.Fact.ISSUE);
            case PHOTOGRAPHER -> Optional.of(InPrint.Fact.PHOTOGRAPHER);
            case RIGHTS -> Optional.of(InPrint.Fact.RIGHTS);
            case ID -> Optional.of(InPrint.Fact.ID);
            case HEADLINE,
                    PUBLISHED,
                    UPDATED,
                    BYLINE,
                    KICKER,
                    SECTION,
                    TOPICS,
                    PLACES,
                    CREDIT,
                    URL,
                    LANGUAGE,
                    STANDFIRST,
                    DRAFT,
                    IS_PUBLISHED -> Optional.empty();
        };
    }

    /** @param value without spaces around it; an empty value fits every field */
    static boolean isValue(InPrint.Fact fact, String value) {
        if (value.isEmpty()) {
            return true;
        }
        boolean isOneWord = value.indexOf(' ') < 0;
        return switch (fact) {
            case PAGE, COLUMN, VOLUME, ISSUE -> value.length() <= LONGEST_NUMBER && (isOneWord || hasDigit(value));
            case EDITION ->
                value.length() <= LONGEST_NAME
                        && value.split(" ").length <= MOST_WORDS_OF_EDITION
                        && !Punctuation.endsSentence(value);
            case PHOTOGRAPHER -> value.length() <= LONGEST_NAME && !Punctuation.isQuestion(value);
            case RIGHTS -> value.length() <= LONGEST_RIGHTS;
            case ID -> value.length() <= LONGEST_NAME && (isOneWord || hasDigit(value));
        };
    }

    /**
     * Sets the fact, or sets the words aside that say it if there already is one.
     *
     * @param printed the words, as they stand in the line: {@code Pg. 4}
     */
    public static void set(InPrint.Fact fact, String value, String printed, Line line, ParseState state) {
        if (state.article().has(fact)) {
            state.setAside(line, printed, "a field that the article has already");
        } else {
            state.article().inPrint(fact, value);
        }
    }

    private static boolean hasDigit(String value) {
        return value.chars().anyMatch(Character::isDigit);
    }
}
