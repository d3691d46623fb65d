package org.backfile.dates;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Folding;

/**
 * A part of a date line.
 *
 * @param text  a number's or time's digits as ASCII, whatever their script; a word folded; an offset or sign as
 *     written
 * @param raw   a word as written
 * @param joint the sign that joins a number to the next: {@code /}, {@code -} or {@code .}; else a space
 * @param isGlued whether it follows a number without a space: the {@code th} of {@code 10th}, the {@code h} of
 *     {@code 20h36}
 */
record DateToken(Kind kind, String text, String raw, char joint, boolean isGlued) {

    /** The kind of token. */
    enum Kind {
        NUMBER,
        WORD,
        TIME,
        OFFSET,
        COLON,
        SIGN
    }

    private static final String BETWEEN = " \t,./-()[]|•،，、（）・‐‑–—\u200e\u200f\u00b7۔।'’´`\u02bb";
    /** Han characters that follow a number and begin no other word of a date: {@code 10日星期日} is two words. */
    private static final String MARKS = "年月日号號時时點点分년월일시분";

    /** The first year of an emperor's reign has this for its number. */
    static final char FIRST_YEAR = '元';

    static List<DateToken> tokensOf(String line) {
        var tokens = new ArrayList<DateToken>();
        int at = 0;
        while (at < line.length()) {
            int c = line.codePointAt(at);
            int end = at + Character.charCount(c);
            if (Character.isDigit(c)) {
                end = endOfNumber(line, at);
                tokens.add(number(line, at, end));
            } else if (HanNumber.isNumeral(c) && HanNumber.endAt(line, at) > at) {
                end = HanNumber.endAt(line, at);
                String digits = HanNumber.digits(line.substring(at, end));
                tokens.add(new DateToken(Kind.NUMBER, digits, "", ' ', false));
            } else if (c == FIRST_YEAR && line.startsWith("年", end)) {
                tokens.add(new DateToken(Kind.NUMBER, "1", "", ' ', false));
            } else if (isInWord(c)) {
                end = endOfWord(line, at, isGlued(line, at, tokens));
                addWord(tokens, line, at, end);
            } else if ((c == '+' || c == '-' || c == '\u2212') && isOffset(line, at, tokens)) {
                end = endOfNumber(line, at + 1);
                tokens.add(
                        new DateToken(Kind.OFFSET, (c == '+' ? "+" : "-") + digits(line, at + 1, end), "", ' ', false));
            } else if (c == ':' || c == '：') {
                tokens.add(new DateToken(Kind.COLON, ":", "", ' ', false));
            } else if (!isBetween(c)) {
                tokens.add(new DateToken(Kind.SIGN, line.substring(at, end), "", ' ', false));
            }
            at = end;
        }
        return tokens;
    }

    private static DateToken number(String line, int from, int to) {
        String text = digits(line, from, to);
        return new DateToken(text.indexOf(':') > 0 ? Kind.TIME : Kind.NUMBER, text, "", jointAt(line, to), false);
    }

    /**
     * The sign after a number when another number follows it, with or without spaces between. It is the dash of {@code
     * 3.-9. May}; an en dash counts as a hyphen.
     */
    private static char jointAt(String line, int at) {
        int next = visibleFrom(line, at);
        char joint = signAt(line, next);
        if (joint == ' ') {
            return ' ';
        }
        next = visibleFrom(line, next + 1);
        if (joint == '.' && signAt(line, next) == '-') {
            joint = '-';
            next = visibleFrom(line, next + 1);
        }
        return next < line.length() && Character.isDigit(line.charAt(next)) ? joint : ' ';
    }

    private static int visibleFrom(String line, int at) {
        int next = at;
        while (next < line.length()
                && (line.charAt(next) == ' ' || Character.getType(line.charAt(next)) == Character.FORMAT)) {
            next++;
        }
        return next;
    }

    /** A sign that joins numbers, or a space where there is none. */
    private static char signAt(String line, int at) {
        char sign = at < line.length() ? line.charAt(at) : ' ';
        return sign == '\u2013' ? '-' : "/-.".indexOf(sign) >= 0 ? sign : ' ';
    }

    private static String digits(String line, int from, int to) {
        var text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            int value = Character.digit(line.charAt(i), 10);
            text.append(value < 0 ? line.charAt(i) == '：' ? ':' : line.charAt(i) : (char) ('0' + value));
        }
        return text.toString();
    }

    /** Digits, and for a time also the colons between them and a fraction of a second. */
    private static int endOfNumber(String line, int from) {
        int end = from;
        boolean isTime = false;
        while (end < line.length() && (Character.isDigit(line.charAt(end)) || isWithin(line, end, isTime))) {
            isTime |= line.charAt(end) == ':' || line.charAt(end) == '：';
            end++;
        }
        return end;
    }

    private static boolean isWithin(String line, int at, boolean isTime) {
        boolean isInside = at + 1 < line.length() && Character.isDigit(line.charAt(at + 1));
        char c = line.charAt(at);
        return isInside && (c == ':' || c == '：' || isTime && (c == '.' || c == ','));
    }

    private static boolean isGlued(String line, int at, List<DateToken> tokens) {
        return !tokens.isEmpty()
                && at > 0
                && (Character.isDigit(line.charAt(at - 1)) || HanNumber.isNumeral(line.charAt(at - 1)));
    }

    /** Letters and the marks on them, and the full stops of {@code a.m.} and {@code ธ.ค.}. */
    private static int endOfWord(String line, int from, boolean isGlued) {
        if (isGlued && MARKS.indexOf(line.charAt(from)) >= 0) {
            return from + 1;
        }
        int end = from;
        while (end < line.length()) {
            int c = line.codePointAt(end);
            boolean isStop = (c == '.' || c == '\'' || c == '’' || c == '\u200c' || c == '·')
                    && end + 1 < line.length()
                    && Character.isLetter(line.charAt(end + 1));
            boolean isFirstYear = c == FIRST_YEAR && line.startsWith("年", end + 1);
            boolean isNumber = end > from && HanNumber.isNumeral(c) && HanNumber.endAt(line, end) > end;
            if (!isInWord(c) && !isStop || isFirstYear || isNumber) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    /** Spaces, the separators of dates, and signs of other scripts that are not on our keyboards. */
    private static boolean isBetween(int c) {
        int type = Character.getType(c);
        return BETWEEN.indexOf(c) >= 0
                || Character.isSpaceChar(c)
                || type == Character.FORMAT
                || c > 0xff && type == Character.OTHER_PUNCTUATION && "‰‽…⁂†‡？！。".indexOf(c) < 0;
    }

    private static boolean isInWord(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == 'º'
                || c == 'ª'
                || c == '°';
    }

    private static void addWord(List<DateToken> tokens, String line, int from, int to) {
        String raw = line.substring(from, to);
        boolean isGlued = isGlued(line, from, tokens);
        boolean isTimeMark = isGlued && raw.equals("T");
        if (!isTimeMark) {
            tokens.add(new DateToken(Kind.WORD, Folding.words(raw), raw, ' ', isGlued));
        }
    }

    /** After a time or the name of a zone, a sign and digits are an offset; elsewhere a hyphen only joins. */
    private static boolean isOffset(String line, int at, List<DateToken> tokens) {
        if (tokens.isEmpty() || at + 1 >= line.length() || !Character.isDigit(line.charAt(at + 1))) {
            return false;
        }
        DateToken last = tokens.get(tokens.size() - 1);
        return last.kind == Kind.TIME || last.kind == Kind.WORD && (last.text.equals("gmt") || last.text.equals("utc"));
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isNumber(int digits) {
        return kind == Kind.NUMBER && text.length() == digits;
    }

    /** Whether it can be the number of a day, a month, an hour, or a year of two digits. */
    boolean isShortNumber() {
        return kind == Kind.NUMBER && text.length() <= 2;
    }

    /** The value of the number, or -1 if it has more digits than any part of a date. */
    int value() {
        return kind == Kind.NUMBER && text.length() <= 8 ? Integer.parseInt(text) : -1;
    }

    DateToken joinedBy(char sign) {
        return new DateToken(kind, text, raw, sign, isGlued);
    }

    boolean isJoined() {
        return joint != ' ';
    }

    /** {@code GMT}, {@code ET}, {@code Z}, {@code +03:00}. */
    boolean isZone() {
        return kind == Kind.OFFSET
                || isWord() && raw.length() <= 5 && raw.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
