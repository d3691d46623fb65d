package org.backfile.dates;

/**
 * A number in Chinese numerals before a mark that says what it counts.
 *
 * <pre>
 * 二〇二三年三月十二日      民國七十六年      昭和六十二年四月五日      廿三日
 * </pre>
 *
 * Not a number of a date: {@code 第一章} (no mark behind it), {@code 星期一} (a weekday).
 */
final class HanNumber {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String MARKS = "年月日号號時时";
    private static final char ZERO = '零';
    private static final char TEN = '十';
    private static final char TWENTY = '廿';
    private static final char THIRTY = '卅';

    private HanNumber() {}

    static boolean isNumeral(int c) {
        return c >= '〇' && (DIGITS.indexOf(c) >= 0 || c == ZERO || c == TEN || c == TWENTY || c == THIRTY);
    }

    /** Where the number ends that begins there and has a mark behind it; {@code at} if none begins. */
    static int endAt(String line, int at) {
        int end = at;
        while (end < line.length() && isNumeral(line.charAt(end))) {
            end++;
        }
        boolean isCounted = end > at && end < line.length() && MARKS.indexOf(line.charAt(end)) >= 0;
        return isCounted ? end : at;
    }

    /** Whether the line has a year in such numerals, and a month. */
    static boolean hasDate(String line) {
        int year = line.indexOf('年');
        return year > 0
                && (isNumeral(line.charAt(year - 1)) || line.charAt(year - 1) == DateToken.FIRST_YEAR)
                && line.indexOf('月', year) > 0;
    }

    /** The number in our digits: {@code 2023} for {@code 二〇二三}, {@code 76} for {@code 七十六}. */
    static String digits(String numerals) {
        var digits = new StringBuilder();
        for (int at = 0; at < numerals.length(); at++) {
            char c = numerals.charAt(at);
            int tens = c == TEN ? 1 : c == TWENTY ? 2 : c == THIRTY ? 3 : 0;
            if (tens == 0) {
                digits.append(c == ZERO ? 0 : DIGITS.indexOf(c));
                continue;
            }
            // "七十" is 70: the digit before it counts the tens.
            if (digits.length() == 0 || tens > 1) {
                digits.append(tens);
            }
            boolean isLast = at + 1 == numerals.length();
            if (isLast) {
                digits.append(0);
            }
        }
        return digits.toString();
    }
}
