package org.backfile.dates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A small word behind a date that is a weekday only in languages that the date is not in.
 *
 * <pre>
 * 26 February 1987 or so         or is Friday in Basque, so Sunday in German
 * 26.2.1987 or so                the same, in an English text
 * </pre>
 *
 * None: {@code 26. februar 1987, so} (a language has both), {@code 26 février 1987 Thu} (a capital, as in the names
 * that programs print in English beside a month in another language), {@code to 26. februar 1987} (before the date,
 * where papers abbreviate as they like).
 */
final class StrayWeekday {

    /** In characters, of a weekday's name that may be another word. */
    private static final int LONGEST = 3;

    private StrayWeekday() {}

    /** @param month empty in a numeric date */
    static boolean isAt(
            int at,
            List<DateToken> tokens,
            DateWords.Word weekday,
            Optional<DateWords.Word> month,
            Supplier<Optional<String>> language) {
        String raw = tokens.get(at).raw();
        boolean isSmall = raw.length() <= LONGEST && Character.isLowerCase(raw.codePointAt(0));
        if (!isSmall || weekday.weekdays().containsKey("") || !isBehindNumbers(at, tokens)) {
            return false;
        }
        Set<String> ofMonth = month.map(word -> word.months().keySet()).orElse(Set.of());
        Optional<String> spoken = language.get();
        boolean isOfText = spoken.isPresent() && (ofMonth.isEmpty() || ofMonth.contains(spoken.get()));
        Set<String> possible = isOfText ? Set.of(spoken.get()) : ofMonth;
        return !possible.isEmpty() && !ofMonth.contains("") && possible.stream().noneMatch(weekday::isWeekdayIn);
    }

    private static boolean isBehindNumbers(int at, List<DateToken> tokens) {
        return tokens.subList(at, tokens.size()).stream().noneMatch(DateToken::isNumber);
    }
}
