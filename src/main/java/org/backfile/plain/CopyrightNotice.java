package org.backfile.plain;

import org.backfile.parse.Punctuation;

/**
 * Tells a copyright notice from a sentence about copyright, once a line has a phrase of one.
 *
 * <pre>
 * © Isle News                             the sign
 * Copyright by Isle News, 1987            a year, and nobody speaks
 * (c) Isle News                           a name
 * All rights reserved.
 * </pre>
 *
 * Not a notice: {@code Copyright is theft, he said.}, {@code All rights reserved, said the mayor.}, {@code (c) The
 * harbour closes at noon.} (an item of a list).
 */
final class CopyrightNotice {

    private static final String WORD = "copyright";
    private static final String BRACKET = "(c)";
    private static final int LONGEST_PARTICLE = 3;

    private CopyrightNotice() {}

    /** @param key the line, folded */
    static boolean is(String line, String key) {
        if (line.indexOf('©') >= 0 || line.indexOf('℗') >= 0 || isYearNext(key)) {
            return true;
        }
        if (CrossheadWords.hasSpeech(line, line.split("[\\s\\p{Punct}“”„«»’]+"))) {
            return false;
        }
        if (hasYear(key, 0, key.length())) {
            return true;
        }
        if (key.startsWith(BRACKET)) {
            return !Punctuation.endsSentence(line) && isName(line.substring(BRACKET.length()));
        }
        return !key.startsWith(WORD) || isName(line.substring(Math.min(line.length(), WORD.length())));
    }

    /** Whether a year stands next to the word or the sign in brackets. */
    private static boolean isYearNext(String key) {
        int word = key.indexOf(WORD);
        int end = word >= 0 ? word + WORD.length() : key.startsWith(BRACKET) ? BRACKET.length() : -1;
        int from = end;
        while (from >= 0 && from < key.length() && " ():,-".indexOf(key.charAt(from)) >= 0) {
            from++;
            from += key.startsWith("c)", from) ? 2 : 0;
        }
        return end >= 0 && hasYear(key, from, Math.min(key.length(), from + 4));
    }

    private static boolean hasYear(String key, int from, int to) {
        int digits = 0;
        for (int at = from; at < to; at++) {
            digits = Character.isDigit(key.charAt(at)) ? digits + 1 : 0;
            boolean isEnd = at + 1 == key.length() || !Character.isDigit(key.charAt(at + 1));
            if (digits == 4 && isEnd && "12".indexOf(key.charAt(at - 3)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words up to a full stop are a name, in capitals but for particles, or a label before a colon. */
    private static boolean isName(String words) {
        for (String word : words.strip().split("\\s+")) {
            if (word.endsWith(":") || word.equals("notice")) {
                return true;
            }
            if (!word.isEmpty() && Character.isLowerCase(word.codePointAt(0)) && word.length() > LONGEST_PARTICLE) {
                return word.startsWith("reserved");
            }
            if (word.endsWith(".")) {
                return true;
            }
        }
        return true;
    }
}
