package org.backfile.dates;

import java.util.List;

/**
 * Two days of one month with a word for "and" between them, which are days of one issue as in {@code 10-11 December}.
 *
 * <pre>
 * 10 & 11 December 1979      December 10 and 11, 1979      10. und 11. Mai 1993      3rd and 4th May 1994
 * Samedi 14 et dimanche 15 mai 1994
 * </pre>
 *
 * Not a pair: {@code 11 and 10 December} (the later day first), {@code 1979 and 12 May} (a year).
 */
final class DayPair {

    private DayPair() {}

    /** Removes what stands between the two days and joins them with a hyphen. */
    static void join(List<DateToken> tokens, DateWords words) {
        for (int at = 1; at + 1 < tokens.size(); at++) {
            int first = dayBefore(tokens, at);
            if (first < 0 || !isAnd(tokens.get(at), words)) {
                continue;
            }
            boolean hasWeekday = at + 2 < tokens.size() && isWeekday(tokens.get(at + 1), words);
            int second = hasWeekday ? at + 2 : at + 1;
            if (tokens.get(second).isShortNumber()
                    && tokens.get(second).value() > tokens.get(first).value()) {
                tokens.set(first, tokens.get(first).joinedBy('-'));
                tokens.subList(at, second).clear();
                return;
            }
        }
    }

    private static boolean isWeekday(DateToken token, DateWords words) {
        return token.isWord() && words.named(token.text()).is(DateWords.Kind.WEEKDAY);
    }

    /** The index of the number before the token, with or without an ending: {@code 3rd}; -1 if there is none. */
    private static int dayBefore(List<DateToken> tokens, int at) {
        DateToken before = tokens.get(at - 1);
        int day = before.isWord() && before.isGlued() && at > 1 ? at - 2 : at - 1;
        return tokens.get(day).isShortNumber() && !tokens.get(day).isJoined() ? day : -1;
    }

    private static boolean isAnd(DateToken token, DateWords words) {
        return token.isWord()
                ? words.named(token.text()).is(DateWords.Kind.AND)
                : token.kind() == DateToken.Kind.SIGN && token.text().equals("&");
    }
}
