package org.backfile.dates;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The month's name among the words of a date. Short words are months in one language and weekdays in another; one that
 * goes with the weekday beside it, both in one language, is the month.
 *
 * <pre>
 * Sat 14 Mar 2015            sat is September in Balochi, mar is Tuesday in Spanish, but Sat and Mar are English
 * mar 10 mar 2015            Spanish: the second, as the word at the later place
 * Paz, 8.3.2015              none: the numbers are the whole date
 * Sun 6 2015                 none: only in Tongan is it a month
 * </pre>
 *
 * @param at    index of its first token, or -1
 * @param size  number of its tokens
 * @param month 1 to 12
 */
record MonthName(int at, int size, int month, boolean isThai) {

    private static final MonthName NONE = new MonthName(-1, 0, 0, false);
    /** In words: some languages name their months and days in whole phrases. */
    private static final int LONGEST = 6;

    private static final int DOUBT_OF_OTHER_LANGUAGE = 1;
    /** Larger: beside a word that is only a month, a word that may be a weekday is one, whatever the language. */
    private static final int DOUBT_OF_WEEKDAY = 2;

    private static final int DOUBT_FAR_FROM_NUMBER = 3;
    private static final int DOUBT_OF_SMALL_WORD = 10;
    private static final int DOUBT_OF_MIXED_LANGUAGES = 20;

    /**
     * A word that may also be a weekday is taken for one if there is another month, and a word that may be a small word
     * between the parts is taken for that first of all; among equals the longer wins, then the later.
     */
    static MonthName in(List<DateToken> tokens, DateWords words, Supplier<Optional<String>> language) {
        int roman = RomanMonth.in(tokens);
        if (roman > 0) {
            return new MonthName(roman, 1, RomanMonth.numberOf(tokens.get(roman)), false);
        }
        MonthName found = NONE;
        int least = Integer.MAX_VALUE;
        int[] sizes = monthSizes(tokens, words);
        boolean isAmongOthers = Arrays.stream(sizes).filter(size -> size > 0).count() > 1;
        boolean isInNumbers = hasNumericDate(tokens);
        for (int at = 0; at < tokens.size(); at++) {
            int size = sizes[at];
            DateWords.Word word = size == 0 ? null : words.named(joined(tokens, at, size));
            if (word == null || word.is(DateWords.Kind.WEEKDAY) && (isInNumbers || isWeekdayIn(word, language))) {
                continue;
            }
            String spoken =
                    word.isDisputed() || isAmongOthers ? languageOf(word, tokens, at, size, words, language) : "";
            int doubt = doubtOf(tokens, at, size, words)
                    + (spoken == null ? DOUBT_OF_MIXED_LANGUAGES : 0)
                    + (isAmongOthers && isOther(word, language) ? DOUBT_OF_OTHER_LANGUAGE : 0);
            int rank = doubt * LONGEST - size;
            if (rank <= least) {
                int month = word.month(Optional.ofNullable(spoken));
                found = new MonthName(at, size, month, word.months().containsKey("th"));
                least = rank;
            }
        }
        return found;
    }

    /** Whether the word is a weekday in more texts than those in which it is a month, of which this is none. */
    private static boolean isWeekdayIn(DateWords.Word word, Supplier<Optional<String>> language) {
        return word.is(DateWords.Kind.WEEKDAY_FIRST) && isOther(word, language);
    }

    private static boolean isOther(DateWords.Word word, Supplier<Optional<String>> language) {
        Optional<String> ofText = language.get();
        return ofText.isEmpty() || !word.months().containsKey(ofText.get());
    }

    /** For each token the number of words from there that form a month's name; 0 where none does. */
    private static int[] monthSizes(List<DateToken> tokens, DateWords words) {
        int[] sizes = new int[tokens.size()];
        for (int at = 0; at < sizes.length; at++) {
            sizes[at] = monthSize(tokens, at, words);
        }
        return sizes;
    }

    private static boolean hasNumericDate(List<DateToken> tokens) {
        for (int at = 0; at + 2 < tokens.size(); at++) {
            boolean isTriple = tokens.get(at).isNumber()
                    && tokens.get(at).isJoined()
                    && tokens.get(at + 1).isNumber()
                    && tokens.get(at + 1).isJoined()
                    && tokens.get(at + 2).isNumber();
            if (isTriple) {
                return true;
            }
        }
        return false;
    }

    private static int doubtOf(List<DateToken> tokens, int at, int size, DateWords words) {
        boolean isByNumber = at > 0 && tokens.get(at - 1).isNumber()
                || at + size < tokens.size() && tokens.get(at + size).isNumber();
        boolean isOneWord = size == 1 || tokens.get(at).raw().length() == 1;
        return (isOneWord ? doubtOf(words.named(tokens.get(at).text())) : 0) + (isByNumber ? 0 : DOUBT_FAR_FROM_NUMBER);
    }

    private static int doubtOf(DateWords.Word word) {
        return word.is(DateWords.Kind.WORD)
                ? DOUBT_OF_SMALL_WORD
                : word.is(DateWords.Kind.WEEKDAY) ? DOUBT_OF_WEEKDAY : 0;
    }

    /**
     * The language in which this word is a month and each weekday beside it a weekday: the text's own if that is one,
     * else the most widely read; null if there is none.
     */
    private static @Nullable String languageOf(
            DateWords.Word month,
            List<DateToken> tokens,
            int at,
            int size,
            DateWords words,
            Supplier<Optional<String>> language) {
        String first = null;
        for (String one : month.months().keySet()) {
            boolean isSpoken = hasWeekdaysOf(one, tokens, at, size, words);
            if (isSpoken && language.get().equals(Optional.of(one))) {
                return one;
            }
            first = first == null && isSpoken ? one : first;
        }
        return first;
    }

    private static boolean hasWeekdaysOf(
            String language, List<DateToken> tokens, int monthAt, int monthSize, DateWords words) {
        int at = 0;
        while (at < tokens.size()) {
            if (at == monthAt) {
                at += monthSize;
                continue;
            }
            int size = weekdaySize(tokens, at, monthAt, words);
            DateWords.Word word = size == 0 ? null : words.named(joined(tokens, at, size));
            if (word != null && !word.is(DateWords.Kind.WORD) && !word.isWeekdayIn(language)) {
                return false;
            }
            at += Math.max(1, size);
        }
        return true;
    }

    /** Number of words from here that form a month's name: two in {@code كانون الثاني}. */
    private static int monthSize(List<DateToken> tokens, int at, DateWords words) {
        int size = sizeAt(tokens, at, tokens.size(), words, DateWords.Word::isMonth);
        // "So Mär" is a Sunday in March, not one word of a third language.
        boolean isWeekdayAndMonth = size > 1
                && words.named(tokens.get(at).text()).is(DateWords.Kind.WEEKDAY)
                && monthSize(tokens, at + 1, words) == size - 1;
        return isWeekdayAndMonth ? 0 : size;
    }

    /** Number of words from here, before the month, that form a weekday's name. */
    private static int weekdaySize(List<DateToken> tokens, int at, int monthAt, DateWords words) {
        return sizeAt(
                tokens, at, at < monthAt ? monthAt : tokens.size(), words, name -> name.is(DateWords.Kind.WEEKDAY));
    }

    /** Number of words from here, at another place than the month, that form a weekday's name. */
    int weekdaySize(List<DateToken> tokens, int from, DateWords words) {
        return weekdaySize(tokens, from, at, words);
    }

    /** Number of words from here, beside the month, that name it again: {@code شباط/فبراير}; 0 if they do not. */
    int againSize(List<DateToken> tokens, int from, DateWords words) {
        int size = sizeAt(
                tokens,
                from,
                from < at ? at : tokens.size(),
                words,
                name -> name.months().containsValue(month));
        return from == at + this.size || from + size == at ? size : 0;
    }

    /** Length in words of the longest name that starts here and ends before {@code end}; 0 if none does. */
    private static int sizeAt(
            List<DateToken> tokens, int at, int end, DateWords words, Predicate<DateWords.Word> isName) {
        if (!words.canBegin(tokens.get(at).text())) {
            return 0;
        }
        int most = 0;
        while (most < LONGEST && at + most < end && tokens.get(at + most).isWord()) {
            most++;
        }
        for (int size = most; size >= 1; size--) {
            if (isName.test(words.named(joined(tokens, at, size)))) {
                return size;
            }
        }
        return 0;
    }

    /** The month as a word; empty when there is none, or its number is Roman. */
    Optional<DateWords.Word> wordIn(List<DateToken> tokens, DateWords words) {
        return at < 0
                ? Optional.empty()
                : Optional.of(words.named(joined(tokens, at, size))).filter(DateWords.Word::isMonth);
    }

    static String joined(List<DateToken> tokens, int at, int size) {
        if (size == 1) {
            return tokens.get(at).text();
        }
        var name = new StringBuilder();
        for (DateToken token : tokens.subList(at, at + size)) {
            name.append(token.text());
        }
        return name.toString();
    }
}
