package org.backfile.parse;

import org.backfile.text.Folding;

/**
 * The time that opens an entry of a live report.
 *
 * <pre>
 * 14:05      14.05 Uhr      14h05      2.15pm      3 p.m. ET      kl. 14.05      14:05 GMT
 * [14:05]    (14:05)        14時05分
 * </pre>
 *
 * Not a time stamp: {@code 14:75} (no minute), {@code 14} (no unit), {@code 1:05:1987}, {@code 2:1} (a result).
 */
public final class TimeStamp {

    private static final int LONGEST = 24;
    private static final String OPENING = "[(";
    private static final String CLOSING = "])";
    private static final String SEPARATORS = ":.：";
    private static final String WIDE_HOURS = "時时点點시";
    private static final String WIDE_MINUTES = "分분";
    private static final String[] BEFORE = {"kl. ", "kl ", "klo ", "kell ", "h. "};
    private static final String[] AFTER = {"a.m.", "p.m.", "am", "pm", "uhr", "hrs", "h"};

    private TimeStamp() {}

    /**
     * The length of the stamp with which a text begins, including its brackets but not the space or mark after it; 0 if
     * there is none.
     */
    public static int lengthIn(String text) {
        // Nearly all texts passed in begin with a letter.
        if (text.isEmpty() || text.charAt(0) > '9' && "[kKhH".indexOf(text.charAt(0)) < 0) {
            return 0;
        }
        int bracket = OPENING.indexOf(text.charAt(0));
        int end = endOfTime(text, afterWord(text, bracket < 0 ? 0 : 1));
        if (end > 0 && bracket >= 0) {
            end = end < text.length() && text.charAt(end) == CLOSING.charAt(bracket) ? end + 1 : 0;
        }
        boolean isEnd = end == text.length()
                || end > 0 && !Character.isLetterOrDigit(text.charAt(end)) && !goesOn(text, end)
                || end > 0 && WIDE_MINUTES.indexOf(text.charAt(end - 1)) >= 0;
        return isEnd ? end : 0;
    }

    /** Whether a text is only a time stamp, apart from a mark at its end. */
    public static boolean isAlone(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        int end = lengthIn(text);
        return end > 0 && (end == text.length() || end + 1 == text.length() && ":-–—.".indexOf(text.charAt(end)) >= 0);
    }

    /** A mark followed by a figure (a date, seconds, a span of time, a result), or a unit of something else. */
    private static boolean goesOn(String text, int end) {
        if ("%‰°€$£".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        return end + 1 < text.length()
                && ".:,-–/".indexOf(text.charAt(end)) >= 0
                && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private static int afterWord(String text, int from) {
        for (String word : BEFORE) {
            if (text.regionMatches(true, from, word, 0, word.length())) {
                return from + word.length();
            }
        }
        return from;
    }

    /** The end of hour, minute and whatever marks them as a time; 0 if they are not one. */
    private static int endOfTime(String text, int from) {
        int hourEnd = digitsFrom(text, from);
        if (hourEnd == from || hourEnd > from + 2 || Integer.parseInt(text.substring(from, hourEnd)) > 24) {
            return 0;
        }
        char mark = hourEnd < text.length() ? text.charAt(hourEnd) : ' ';
        int minuteEnd = digitsFrom(text, hourEnd + 1);
        boolean isMinute = minuteEnd == hourEnd + 3 && text.charAt(hourEnd + 1) < '6';
        if (WIDE_HOURS.indexOf(mark) >= 0) {
            boolean hasMinute =
                    isMinute && minuteEnd < text.length() && WIDE_MINUTES.indexOf(text.charAt(minuteEnd)) >= 0;
            return hasMinute ? minuteEnd + 1 : 0;
        }
        boolean isFrench = (mark == 'h' || mark == 'H') && isMinute;
        if (isFrench) {
            return minuteEnd;
        }
        boolean hasMinute = SEPARATORS.indexOf(mark) >= 0 && isMinute;
        int end = hasMinute ? minuteEnd : hourEnd;
        int unitEnd = unitFrom(text, end);
        return unitEnd > end || hasMinute ? zoneFrom(text, unitEnd) : 0;
    }

    private static int digitsFrom(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int unitFrom(String text, int end) {
        int from = end < text.length() && Folding.isSpace(text.charAt(end)) ? end + 1 : end;
        for (String unit : AFTER) {
            int to = from + unit.length();
            if (text.regionMatches(true, from, unit, 0, unit.length())
                    && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)))) {
                return to;
            }
        }
        return end;
    }

    /** The time zone in {@code 14:05 GMT}, {@code 2 p.m. ET}: a word in capitals, of two to four letters. */
    private static int zoneFrom(String text, int end) {
        int to = end + 1;
        while (to < text.length() && text.charAt(to) >= 'A' && text.charAt(to) <= 'Z') {
            to++;
        }
        int length = to - end - 1;
        boolean isZone = length >= 2
                && length <= 4
                && text.charAt(end) == ' '
                && (text.charAt(to - 1) == 'T' || text.startsWith("UTC", end + 1) || text.startsWith("GMT", end + 1))
                && (to == text.length() || !Character.isLetterOrDigit(text.charAt(to)));
        return isZone ? to : end;
    }
}
