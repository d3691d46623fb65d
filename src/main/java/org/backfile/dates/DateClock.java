package org.backfile.dates;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * The time of day in a date line, and the zone as written.
 *
 * <pre>
 * 10:15    10:15:01.79    10:15 a.m. ET    10am    20h36    kl. 10.15    10.15 Uhr    下午3:15    15時30分
 * </pre>
 */
record DateClock(Optional<LocalTime> time, Optional<String> zone) {

    private static final DateClock NONE = new DateClock(Optional.empty(), Optional.empty());

    /** Finds the time and removes its parts from the tokens. */
    static DateClock takenFrom(List<DateToken> tokens, DateWords words) {
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Found> found = timeAt(tokens, at, words);
            if (found.isPresent()) {
                tokens.subList(at, at + found.get().size()).clear();
                return withHalfAndZone(found.get().time(), tokens, at, words);
            }
        }
        return NONE;
    }

    /** @param size number of tokens that it takes up */
    private record Found(LocalTime time, int size) {
        static Optional<Found> of(int hour, int minute, int size) {
            return hour < 24 && minute < 60 && hour >= 0 && minute >= 0
                    ? Optional.of(new Found(LocalTime.of(hour, minute), size))
                    : Optional.empty();
        }
    }

    private static Optional<Found> timeAt(List<DateToken> tokens, int at, DateWords words) {
        DateToken token = tokens.get(at);
        if (token.kind() == DateToken.Kind.TIME) {
            String[] parts = token.text().split(":");
            return parts[0].length() > 2 || parts[1].length() != 2
                    ? Optional.empty()
                    : Found.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1);
        }
        if (!token.isShortNumber() || at > 0 && tokens.get(at - 1).isJoined()) {
            return Optional.empty();
        }
        boolean hasNext = at + 1 < tokens.size();
        if (hasNext
                && !token.isJoined()
                && words.named(tokens.get(at + 1).text()).is(DateWords.Kind.HOUR_AFTER)) {
            return hours(tokens, at, words);
        }
        // Short words for it in other languages have too many other meanings: "1er" is French for the first
        // of a month.
        boolean isHalf = hasNext
                && !token.isJoined()
                && (tokens.get(at + 1).text().equals("am")
                        || tokens.get(at + 1).text().equals("pm"));
        if (isHalf && token.value() <= 12) {
            return Found.of(token.value(), 0, 1);
        }
        return token.joint() == '.' && hasNext ? withFullStop(tokens, at) : Optional.empty();
    }

    /** {@code 20h36}, {@code 15時30分}, {@code 15 Uhr}. */
    private static Optional<Found> hours(List<DateToken> tokens, int at, DateWords words) {
        boolean hasMinutes = at + 2 < tokens.size() && tokens.get(at + 2).isNumber(2);
        int size = hasMinutes ? 3 : 2;
        boolean isMarked = hasMinutes
                && at + 3 < tokens.size()
                && words.named(tokens.get(at + 3).text()).is(DateWords.Kind.MINUTE_AFTER);
        return Found.of(
                tokens.get(at).value(), hasMinutes ? tokens.get(at + 2).value() : 0, isMarked ? size + 1 : size);
    }

    /** {@code 10.15}, where the rest of the line is already a complete date. */
    private static Optional<Found> withFullStop(List<DateToken> tokens, int at) {
        DateToken minutes = tokens.get(at + 1);
        boolean isPair = minutes.isNumber(2)
                && (!minutes.isJoined()
                        || at + 3 < tokens.size() && tokens.get(at + 2).isNumber(4));
        return isPair && !minutes.isJoined() && tokens.size() >= 5
                ? Found.of(tokens.get(at).value(), minutes.value(), 2)
                : Optional.empty();
    }

    private static DateClock withHalfAndZone(LocalTime time, List<DateToken> tokens, int at, DateWords words) {
        LocalTime printed = time;
        // Before the time in Chinese, Japanese and Korean; after it elsewhere.
        if (at > 0
                && at <= tokens.size()
                && isHalf(tokens.get(at - 1), words)
                && !words.named(tokens.get(at - 1).text()).is(DateWords.Kind.WORD)) {
            printed = in(tokens.remove(at - 1), time, words);
            return new DateClock(Optional.of(printed), zoneAt(tokens, at - 1));
        }
        if (at < tokens.size() && isHalf(tokens.get(at), words)) {
            printed = in(tokens.remove(at), time, words);
        }
        return new DateClock(Optional.of(printed), zoneAt(tokens, at));
    }

    private static boolean isHalf(DateToken token, DateWords words) {
        DateWords.Word word = words.named(token.text());
        boolean isEnglish = token.text().equals("am") || token.text().equals("pm");
        return token.isWord()
                && (isEnglish || (word.is(DateWords.Kind.AM) || word.is(DateWords.Kind.PM)) && !word.isMonth());
    }

    private static LocalTime in(DateToken half, LocalTime time, DateWords words) {
        DateWords.Word word = words.named(half.text());
        // Some languages' data has one word for both halves, and some has that of another language.
        boolean isKnown = half.text().equals("am")
                || half.text().equals("pm")
                || word.is(DateWords.Kind.AM) != word.is(DateWords.Kind.PM);
        if (time.getHour() > 12 || !isKnown) {
            return time;
        }
        boolean isAfternoon = half.text().equals("pm") || !half.text().equals("am") && word.is(DateWords.Kind.PM);
        return time.withHour(time.getHour() % 12 + (isAfternoon ? 12 : 0));
    }

    private static Optional<String> zoneAt(List<DateToken> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        for (int size = 3; size >= 2; size--) {
            // "Eastern Daylight Time"
            boolean isName = at + size <= tokens.size()
                    && tokens.get(at + size - 1).text().equals("time")
                    && tokens.subList(at, at + size).stream().allMatch(DateToken::isWord);
            if (isName) {
                return Optional.of(taken(tokens, at, size, " "));
            }
        }
        if (!tokens.get(at).isZone()) {
            return Optional.empty();
        }
        boolean hasOffset = at + 1 < tokens.size()
                && tokens.get(at).isWord()
                && tokens.get(at + 1).kind() == DateToken.Kind.OFFSET;
        return Optional.of(taken(tokens, at, hasOffset ? 2 : 1, ""));
    }

    private static String taken(List<DateToken> tokens, int at, int size, String between) {
        List<DateToken> zone = tokens.subList(at, at + size);
        String text = String.join(
                between,
                zone.stream()
                        .map(token -> token.isWord() ? token.raw() : token.text())
                        .toList());
        zone.clear();
        return text;
    }
}
