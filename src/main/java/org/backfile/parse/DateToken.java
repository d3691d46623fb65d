package org.backfile.parse;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a date line: a number (with its ordinal, as in {@code 10th}), a word, a time ({@code 10:15}), or a zone's offset
 * ({@code +03:00}).
 *
 * @param text  without an ordinal's letters and a word's final full stop
 * @param joint the character that stands between this part and the next: {@code /}, {@code -} or {@code .} when the two are
 *              joined by it, else a space
 */
record DateToken(Kind kind, String text, char joint) {

    /** What a part is made of. */
    enum Kind { NUMBER, WORD, TIME, OFFSET }

    static List<DateToken> tokensOf(String line) {
        var tokens = new ArrayList<DateToken>();
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                end = endOfNumber(line, at);
                tokens.add(number(line, at, end));
                end = afterOrdinal(line, end);
            } else if (Character.isLetter(c)) {
                while (end < line.length() && isInWord(line, end)) {
                    end++;
                }
                addWord(tokens, line, at, end);
            } else if ((c == '+' || c == '-') && isOffset(line, at, tokens)) {
                end = endOfNumber(line, at + 1);
                tokens.add(new DateToken(Kind.OFFSET, line.substring(at, end), ' '));
            } else if (!isBetween(c)) {
                // A character that no date has: one part that nothing understands.
                tokens.add(new DateToken(Kind.WORD, String.valueOf(c), ' '));
            }
            at = end;
        }
        return tokens;
    }

    private static DateToken number(String line, int from, int to) {
        String text = line.substring(from, to);
        char joint = to + 1 < line.length() && "/-.".indexOf(line.charAt(to)) >= 0 && isDigit(line.charAt(to + 1)) ? line.charAt(to) : ' ';
        return new DateToken(text.indexOf(':') > 0 ? Kind.TIME : Kind.NUMBER, text, joint);
    }

    /** Digits, and for a time also the colons between them and a fraction of a second. */
    private static int endOfNumber(String line, int from) {
        int end = from;
        boolean isTime = false;
        while (end < line.length() && (isDigit(line.charAt(end)) || isWithin(line, end, isTime))) {
            isTime |= line.charAt(end) == ':';
            end++;
        }
        return end;
    }

    private static boolean isWithin(String line, int at, boolean isTime) {
        boolean isInside = at + 1 < line.length() && isDigit(line.charAt(at + 1));
        return isInside && (line.charAt(at) == ':' || isTime && line.charAt(at) == '.');
    }

    private static int afterOrdinal(String line, int at) {
        if (at + 2 > line.length()) {
            return at;
        }
        String letters = line.substring(at, at + 2).toLowerCase(Locale.ROOT);
        boolean isOrdinal = List.of("st", "nd", "rd", "th").contains(letters)
                && (at + 2 == line.length() || !Character.isLetter(line.charAt(at + 2)));
        return isOrdinal ? at + 2 : at;
    }

    /** Letters, and the full stops of {@code a.m.}. */
    private static boolean isInWord(String line, int at) {
        return Character.isLetter(line.charAt(at)) || line.charAt(at) == '.' && at + 1 < line.length() && Character.isLetter(line.charAt(at + 1));
    }

    private static void addWord(List<DateToken> tokens, String line, int from, int to) {
        String word = line.substring(from, to);
        boolean isTimeMark = word.equals("T") && !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.NUMBER;
        if (!isTimeMark) {
            tokens.add(new DateToken(Kind.WORD, word, ' '));
        }
    }

    /** After a time, a sign and digits are an offset; elsewhere a hyphen only joins. */
    private static boolean isOffset(String line, int at, List<DateToken> tokens) {
        return !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() == Kind.TIME && at + 1 < line.length() && isDigit(line.charAt(at + 1));
    }

    private static boolean isBetween(char c) {
        return " \t\u00a0\u202f,./-|()".indexOf(c) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber(int digits) {
        return kind == Kind.NUMBER && text.length() == digits;
    }

    /** Whether it can be the number of a day or month. */
    boolean isDay() {
        return kind == Kind.NUMBER && text.length() <= 2;
    }

    boolean isJoinedTo(DateToken next) {
        return joint != ' ' && next.kind == Kind.NUMBER;
    }

    boolean isHalfOfDay() {
        return isWord() && List.of("am", "pm", "a.m", "p.m").contains(text.toLowerCase(Locale.ROOT));
    }

    /** {@code GMT}, {@code ET}, {@code Z}, {@code +03:00}. */
    boolean isZone() {
        return kind == Kind.OFFSET || isWord() && text.length() <= 5 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    /** To the minute. */
    Optional<LocalTime> asTime() {
        if (kind != Kind.TIME) {
            return Optional.empty();
        }
        String[] parts = text.split(":");
        if (parts[0].length() > 2 || parts[1].length() != 2) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts[0]);
        int minute = Integer.parseInt(parts[1]);
        return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
