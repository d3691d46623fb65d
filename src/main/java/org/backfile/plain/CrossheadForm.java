package org.backfile.plain;

import java.util.Locale;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Folding;

/**
 * What a line looks like that may be a crosshead. The form says how much the neighbours must tell before it is one
 * ({@link CrossheadRule}).
 */
enum CrossheadForm {
    /** {@code attack on mosque}: words without a sign at their end. */
    PLAIN,
    /** {@code 2. The yard's answer}, {@code ३. बंदरगाह}. */
    NUMBERED,
    /** {@code What comes next?}, {@code Ποιος θα πληρώσει;} */
    QUESTION,
    /** {@code Never again!} */
    EXCLAMATION,
    /** {@code “We have waited too long”}: one quotation, and no full stop in it. */
    QUOTED,
    /** {@code „Wer zahlt das?“}: one quotation that asks or exclaims. */
    QUOTED_CALL,
    /** {@code What they want:} */
    LABEL,
    /** {@code Rescue - a long wait}, {@code The third force (SPD)}, {@code THE MEETING.} */
    ODD,
    /** {@code 10,000 evacuated}: a number that is not a year. */
    FIGURES,
    /** {@code Winners were few}: a sentence that lost its full stop, if the text is in English. */
    SENTENCE,
    /** {@code And then…}, {@code Final dividend amounted to 27.05p}: a sentence that breaks off, figures in many words. */
    UNFINISHED,
    /** Not a crosshead, whatever its neighbours. */
    NONE;

    private static final int WORD_LIMIT = 16;
    private static final int QUESTION_WIDTH_LIMIT = 70;
    private static final int MOST_WORDS_OF_LABEL = 5;
    private static final int MOST_WORDS_WITH_FIGURES = 6;
    private static final int MOST_WORDS_BEFORE_ABBREVIATION = 5;
    private static final int MOST_NUMBERS = 2;
    private static final String OPENING = "¿¡\"“”„«»‘'‚‹›「『【〈《〔［#$€£¥§№";
    private static final String BRACKETS = ")]）］";

    /** @param text not empty, without spaces around it */
    static CrossheadForm of(String text) {
        int number = numberIn(text);
        String line = number == 0 ? text : Folding.strip(text.substring(number));
        if (!canOpen(line) || isAddressed(line)) {
            return NONE;
        }
        CrossheadForm form = line.length() > 1 && isOneQuotation(line) ? ofQuoted(line) : ofOpen(line);
        return switch (form) {
            case PLAIN, SENTENCE -> number == 0 ? form : NUMBERED;
            default -> form;
        };
    }

    private static boolean canOpen(String line) {
        int first = line.codePointAt(0);
        return Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0;
    }

    /** An address on the web, an account, a notice of rights. */
    private static boolean isAddressed(String line) {
        return line.indexOf('@') >= 0 || line.indexOf('©') >= 0 || line.contains("://") || line.contains("www.");
    }

    /**
     * The length of the number in front, its mark and the space: {@code 2. }, {@code 10) }, {@code #3 }, {@code １．}; 0
     * without one. After a wide mark no space is needed.
     */
    private static int numberIn(String text) {
        int from = text.charAt(0) == '#' || text.charAt(0) == '(' ? 1 : 0;
        int end = from;
        while (end < text.length() && end < from + 3 && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from || end + 2 >= text.length()) {
            return 0;
        }
        char mark = text.charAt(end);
        if ("．、）：".indexOf(mark) >= 0) {
            return canOpen(text.substring(end + 1)) ? end + 1 : 0;
        }
        boolean isMarked = ".):".indexOf(mark) >= 0 && text.charAt(end + 1) == ' ' || from == 1 && mark == ' ';
        int words = mark == ' ' ? end + 1 : end + 2;
        return isMarked && Character.isLetter(text.charAt(words)) ? words : 0;
    }

    /** Whether the marks at both ends belong together, with none of their kind between them. */
    private static boolean isOneQuotation(String line) {
        int last = line.length() - 1;
        char open = line.charAt(0);
        String closing = Quotes.closing(open);
        return closing.indexOf(line.charAt(last)) >= 0
                && Quotes.endOf(line, open) == last
                && !(open == '\'' && line.indexOf(' ') < 0);
    }

    private static CrossheadForm ofQuoted(String line) {
        String words = Folding.strip(line.substring(1, line.length() - 1));
        if (words.isEmpty() || Punctuation.endsWithPause(words)) {
            return NONE;
        }
        if (Punctuation.isQuestion(words) || isExclamation(words)) {
            return QUOTED_CALL;
        }
        return Punctuation.endsSentence(words) ? NONE : QUOTED;
    }

    private static CrossheadForm ofOpen(String line) {
        char last = line.charAt(line.length() - 1);
        if (Punctuation.isQuestion(line) || last == ';' && isGreek(line)) {
            return Wrapping.widthOf(line) <= QUESTION_WIDTH_LIMIT ? QUESTION : NONE;
        }
        String[] words = line.split(" ");
        if (words.length > WORD_LIMIT || line.contains("  ") || isSpoken(line)) {
            return NONE;
        }
        if (last == ':' || last == '：') {
            return ofLabel(line, words);
        }
        if (isExclamation(line)) {
            return EXCLAMATION;
        }
        boolean isBracketed = BRACKETS.indexOf(last) >= 0;
        boolean isStopped = !isBracketed && Punctuation.endsSentence(line) && !isAbbreviated(line, words);
        if (isBracketed && line.indexOf('(') < 1 && line.indexOf('（') < 1
                || Punctuation.endsWithPause(line)
                || isStopped && !isStoppedHeading(line)) {
            return NONE;
        }
        if (isBracketed && CrossheadWords.isAgency(words[words.length - 1]) || isCredited(words)) {
            return NONE;
        }
        int numbers = numbersIn(words);
        if (numbers > 0 && !isTitle(line, words, numbers)) {
            return numbers > MOST_NUMBERS || isBracketed || isStopped ? NONE : ofFigures(line, words);
        }
        boolean isDashed = line.contains(" - ");
        if (isDashed && CrossheadWords.hasUnit(words)) {
            return NONE;
        }
        if (isStopped && last == '…') {
            return UNFINISHED;
        }
        if (CrossheadWords.isSentence(words) && !isInTitleCase(words)) {
            return SENTENCE;
        }
        return isBracketed || isStopped || isDashed ? ODD : PLAIN;
    }

    /** The more words beside a number, the more likely is a sentence or a row of a table. */
    private static CrossheadForm ofFigures(String line, String[] words) {
        boolean isDoubtful = words.length > MOST_WORDS_WITH_FIGURES || line.contains(" - ");
        for (String word : words) {
            isDoubtful |= hasDigit(word) && isDecimal(word);
        }
        return isDoubtful ? UNFINISHED : FIGURES;
    }

    /** {@code 27.05p}, {@code 1,2}; not {@code 10,000}, {@code 3.}, {@code 1.2.1994}. */
    private static boolean isDecimal(String word) {
        int point = Math.max(word.indexOf('.'), word.indexOf(','));
        int end = point + 1;
        while (point > 0 && end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return point > 0 && end > point + 1 && end < point + 4 && (end == word.length() || word.indexOf('.', end) < 0);
    }

    private static CrossheadForm ofLabel(String line, String[] words) {
        if (isInCapitals(line)) {
            return PLAIN;
        }
        boolean isLeadIn = CrossheadWords.isSentence(words)
                || CrossheadWords.hasSpeech(line, words)
                || CrossheadWords.hasAnnouncement(words);
        return words.length > MOST_WORDS_OF_LABEL || isLeadIn ? NONE : LABEL;
    }

    /** {@code “We have waited” said the mayor}: words of speech behind a quotation that opens the line. */
    private static boolean isSpoken(String line) {
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

    /** {@code The ferry at its pier Photo: Ann Lee}, {@code The pier / AFP}: a picture's line. */
    private static boolean isCredited(String[] words) {
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

    private static boolean isExclamation(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '!' || last == '！';
    }

    private static boolean isGreek(String line) {
        return Character.UnicodeBlock.of(line.charAt(line.length() - 2)) == Character.UnicodeBlock.GREEK;
    }

    /** {@code Port of the U.S.}: the stop belongs to a capital between two stops. */
    private static boolean isAbbreviated(String line, String[] words) {
        int last = line.length() - 1;
        return last > 3
                && words.length <= MOST_WORDS_BEFORE_ABBREVIATION
                && line.charAt(last) == '.'
                && Character.isUpperCase(line.charAt(last - 1))
                && line.charAt(last - 2) == '.'
                && Character.isUpperCase(line.charAt(last - 3));
    }

    /** A heading in capitals with its full stop, as old papers set it; or one that breaks off. */
    private static boolean isStoppedHeading(String line) {
        int last = line.length() - 1;
        char stop = line.charAt(last);
        return stop == '…' || stop == '.' && line.indexOf(stop) == last && isInCapitals(line);
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** How many words have digits, without years and without names such as {@code G20}; many, if one is a unit. */
    private static int numbersIn(String[] words) {
        int numbers = 0;
        for (String word : words) {
            if (hasDigit(word)) {
                numbers += isYear(word) || Character.isLetter(word.charAt(0)) ? 0 : 1;
            }
        }
        return numbers > 0 && CrossheadWords.hasUnit(words) ? Integer.MAX_VALUE : numbers;
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.charAt(0) == '1' || word.charAt(0) == '2')
                && word.chars().allMatch(Character::isDigit);
    }

    /** {@code Group F — Isle 1 – 0 Port}: a dash, and all its words have capitals. */
    private static boolean isTitle(String line, String[] words, int numbers) {
        return numbers <= MOST_NUMBERS && line.indexOf('—') > 0 && isInTitleCase(words);
    }

    /** Whether all words of more than three letters begin with capitals, and there are two of them. */
    private static boolean isInTitleCase(String[] words) {
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
}
