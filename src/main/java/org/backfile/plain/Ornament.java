package org.backfile.plain;

import org.backfile.text.Folding;

/**
 * The marks around a heading that are not part of its words.
 *
 * <pre>
 * **What it costs**      __What it costs__      emphasis, as in Markdown; no part of the heading
 * *What it costs*        _What it costs_
 * — What it costs —      - What it costs -      as printed, part of the heading
 * ■ What it costs        【費用】
 * </pre>
 *
 * @param words    the text without the marks
 * @param emphasis whether the marks only say that the words are emphasised
 * @param isBold   whether the emphasis is strong, as in nearly every emphasised heading
 */
record Ornament(String words, boolean emphasis, boolean isBold) {

    private static final String BULLETS = "■◆●▼►▶▪◼○□◇▲△▽◎★☆♦➤";
    private static final String AROUND = "-–—~*";
    private static final String OPENING = "【〔＜";
    private static final String CLOSING = "】〕＞";
    private static final String EMPHASIS = "*_";

    /** @param line not empty, without spaces around it */
    static Ornament of(String line) {
        String text = withoutDirections(line);
        char first = text.charAt(0);
        int last = text.length() - 1;
        // Nearly all texts begin with a letter.
        if (Character.isLetterOrDigit(first) || last < 2) {
            return new Ornament(text, false, false);
        }
        if (EMPHASIS.indexOf(first) >= 0 && text.charAt(last) == first && !Folding.isSpace(text.charAt(1))) {
            return emphasised(text, first);
        }
        boolean isBullet = BULLETS.indexOf(first) >= 0;
        boolean isAround = AROUND.indexOf(first) >= 0
                && text.charAt(last) == first
                && Folding.isSpace(text.charAt(1))
                && Folding.isSpace(text.charAt(last - 1));
        int opening = OPENING.indexOf(first);
        boolean isEnclosed = opening >= 0 && text.indexOf(CLOSING.charAt(opening)) == last;
        if (!isBullet && !isAround && !isEnclosed) {
            return new Ornament(text, false, false);
        }
        String words = Folding.strip(text.substring(1, isBullet ? last + 1 : last));
        boolean hasWords = !words.isEmpty() && Character.isLetterOrDigit(words.codePointAt(0));
        return new Ornament(hasWords ? words : text, false, false);
    }

    /** Whether it is bold and reads like a heading, not like a sentence or a turn of an interview. */
    boolean isBoldHeading() {
        return isBold
                && Furniture.reasonFor(words, false).isEmpty()
                && !TurnRule.isTurn(words)
                && CrossheadReader.formOf(words) != CrossheadForm.NONE;
    }

    /** Without direction marks and byte order marks, which nobody sees. */
    private static String withoutDirections(String line) {
        int from = 0;
        int end = line.length();
        while (end > from && Character.getType(line.charAt(end - 1)) == Character.FORMAT) {
            end--;
        }
        while (from < end && Character.getType(line.charAt(from)) == Character.FORMAT) {
            from++;
        }
        return from == end ? line : line.substring(from, end);
    }

    private static Ornament emphasised(String text, char mark) {
        int marks = 1;
        while (marks < 3 && marks < text.length() && text.charAt(marks) == mark) {
            marks++;
        }
        int end = text.length() - marks;
        boolean isWhole = end > marks
                && text.substring(end).chars().allMatch(c -> c == mark)
                && text.indexOf(mark, marks) == end
                && !Folding.isSpace(text.charAt(marks))
                && !Folding.isSpace(text.charAt(end - 1));
        return isWhole ? new Ornament(text.substring(marks, end), true, marks > 1) : new Ornament(text, false, false);
    }
}
