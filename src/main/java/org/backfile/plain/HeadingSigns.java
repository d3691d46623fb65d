package org.backfile.plain;

import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Capitals;

/** Capitals, marks and words by which a heading differs from a sentence, from speech and from a picture caption. */
final class HeadingSigns {

    private static final int MOST_WORDS_BEFORE_ABBREVIATION = 5;

    private static final int MOST_WORDS_OF_NAME = 4;
    private static final int MOST_WORDS_OF_RETORT = 3;
    /** In columns. */
    private static final int WIDTH_OF_RETORT = 8;

    private HeadingSigns() {}

    /** A Greek question ends with a semicolon. */
    static boolean isQuestion(String line) {
        char last = line.charAt(line.length() - 1);
        return Punctuation.isQuestion(line) || last == '\u037e' || last == ';' && isGreek(line);
    }

    private static boolean isGreek(String line) {
        return Character.UnicodeBlock.of(line.charAt(line.length() - 2)) == Character.UnicodeBlock.GREEK;
    }

    /** {@code Was heißt „Wer zahlt?“}: a quotation at the end that asks or exclaims. */
    static boolean endsWithQuotedCall(String line) {
        int last = line.length() - 1;
        return last > 1 && "\"”“»«’」』".indexOf(line.charAt(last)) >= 0 && "?!？！؟".indexOf(line.charAt(last - 1)) >= 0;
    }

    static boolean isExclamation(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '!' || last == '！';
    }

    /** {@code Port of the U.S.}: the full stop belongs to an abbreviation. */
    static boolean isAbbreviated(String line, String[] words) {
        return words.length <= MOST_WORDS_BEFORE_ABBREVIATION && endsWithInitials(line);
    }

    /** {@code U.S.} */
    static boolean endsWithInitials(String line) {
        int last = line.length() - 1;
        return last > 3
                && line.charAt(last) == '.'
                && Character.isUpperCase(line.charAt(last - 1))
                && line.charAt(last - 2) == '.'
                && Character.isUpperCase(line.charAt(last - 3));
    }

    /** A heading in capitals with a full stop, as old papers set it, or one that breaks off. */
    static boolean isStoppedHeading(String line) {
        int last = line.length() - 1;
        char stop = line.charAt(last);
        return stop == '…' || stop == '.' && line.indexOf(stop) == last && Capitals.isInCapitals(line);
    }

    /** {@code But why?}, {@code “And you?”}, {@code No!}: a retort, as in a dialogue. */
    static boolean isRetort(String line) {
        if (line.indexOf(' ') < 0 && Wrapping.widthOf(line) <= WIDTH_OF_RETORT) {
            return true;
        }
        String[] words = line.split(" ");
        return words.length <= MOST_WORDS_OF_RETORT && CrossheadWords.isRetort(words[0]);
    }

    /** {@code Ann Lee, Port Ellen}: under a letter to the editor. */
    static boolean isSignature(String line) {
        int comma = line.indexOf(", ");
        return comma > 0 && isLikeName(line.substring(0, comma)) && isLikeName(line.substring(comma + 2));
    }

    /** {@code Ann Lee}, {@code JOHN VAN DYK}: a few words, each with a capital. */
    static boolean isLikeName(String line) {
        String[] words = line.split(" ");
        for (String word : words) {
            if (!word.isEmpty() && !Character.isUpperCase(word.codePointAt(0))) {
                return false;
            }
        }
        return words.length <= MOST_WORDS_OF_NAME;
    }

    /** Whether all words of more than three letters begin with a capital, and there are at least two of them. */
    static boolean isInTitleCase(String[] words) {
        int capitals = 0;
        for (String word : words) {
            if (word.length() > 3 && Character.isLetter(word.codePointAt(0))) {
                if (Character.isLowerCase(word.codePointAt(0))) {
                    return false;
                }
                capitals++;
            }
        }
        return capitals >= 2;
    }

    /** {@code “We have waited” said the mayor}: words of speech after a quotation that opens the line. */
    static boolean isSpoken(String line) {
        char open = line.charAt(0);
        int end = Quotes.closing(open).isEmpty() ? -1 : Quotes.endOf(line, open);
        if (end <= 0 || end + 1 >= line.length()) {
            return false;
        }
        String rest = line.substring(end + 1);
        return ",،，".indexOf(line.charAt(end - 1)) >= 0
                || ",،，".indexOf(rest.charAt(0)) >= 0
                || CrossheadWords.hasSpeech(rest, rest.split("[ ’'-]+"));
    }

    /** {@code The ferry at its pier Photo: Ann Lee}, {@code The pier / AFP}: a picture caption. */
    static boolean isCredited(String[] words) {
        String last = words[words.length - 1];
        int slash = last.lastIndexOf('/');
        if ((slash >= 0 || words.length > 1 && words[words.length - 2].equals("/"))
                && CrossheadWords.isAgency(last.substring(slash + 1))) {
            return true;
        }
        for (int at = 1; at + 1 < words.length; at++) {
            if (words[at].endsWith(":") && CaptionRule.isLabel(words[at].substring(0, words[at].length() - 1))) {
                return true;
            }
        }
        return false;
    }
}
