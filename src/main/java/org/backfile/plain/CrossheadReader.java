package org.backfile.plain;

import org.backfile.parse.Punctuation;
import org.backfile.parse.TimeStamp;
import org.backfile.text.Capitals;
import org.backfile.text.Folding;

/** Reads the form of a line that may be a crosshead from its number or time, quotation marks, end and words. */
final class CrossheadReader {

    private static final int WORD_LIMIT = 20;
    private static final int MOST_WORDS_OF_LABEL = 5;
    private static final String OPENING = "¿¡…\"“”„«»‘’'‚‹›「『【《〈《〔［#$€£¥§№";
    private static final String BRACKETS = ")]）］";

    private CrossheadReader() {}

    /** @param text not empty, without spaces around it */
    static CrossheadForm formOf(String text) {
        int stamp = TimeStamp.lengthIn(text);
        return stamp > 0 ? ofStamped(text, stamp) : ofUnstamped(text);
    }

    private static CrossheadForm ofStamped(String text, int stamp) {
        if (TimeStamp.isAlone(text)) {
            return CrossheadForm.STAMP;
        }
        int from = stamp;
        while (from < text.length() && " :|-–—".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return from < text.length() && ofUnstamped(text.substring(from)) == CrossheadForm.PLAIN
                ? CrossheadForm.STAMPED
                : CrossheadForm.NONE;
    }

    private static CrossheadForm ofUnstamped(String text) {
        int number = numberIn(text);
        String line = number == 0 ? text : Folding.strip(text.substring(number));
        if (!canOpen(line) || isAddressed(line)) {
            return CrossheadForm.NONE;
        }
        CrossheadForm form = line.length() > 1 && isOneQuotation(line) ? ofQuoted(line) : ofOpen(line);
        return switch (form) {
            case NONE, FIGURES, UNFINISHED -> form;
            default -> number == 0 ? form : CrossheadForm.NUMBERED;
        };
    }

    private static CrossheadForm ofQuoted(String line) {
        String words = Folding.strip(line.substring(1, line.length() - 1));
        if (words.isEmpty() || Punctuation.endsWithPause(words)) {
            return CrossheadForm.NONE;
        }
        if (HeadingSigns.isQuestion(words) || HeadingSigns.isExclamation(words)) {
            return CrossheadForm.QUOTED_CALL;
        }
        return Punctuation.endsSentence(words) ? CrossheadForm.NONE : CrossheadForm.QUOTED;
    }

    private static CrossheadForm ofOpen(String line) {
        char last = line.charAt(line.length() - 1);
        if (HeadingSigns.isQuestion(line)) {
            return CrossheadForm.QUESTION;
        }
        // The end of nearly every paragraph.
        if (last == '.' && !HeadingSigns.endsWithInitials(line) && !HeadingSigns.isStoppedHeading(line)) {
            return CrossheadForm.NONE;
        }
        String[] words = line.split(" ");
        if (HeadingSigns.endsWithQuotedCall(line)) {
            boolean isSpeech = line.indexOf(':') >= 0 || CrossheadWords.hasSpeech(line, words);
            return isSpeech ? CrossheadForm.NONE : CrossheadForm.QUESTION;
        }
        if (words.length > WORD_LIMIT || line.contains("  ") || HeadingSigns.isSpoken(line)) {
            return CrossheadForm.NONE;
        }
        if (last == ':' || last == '：') {
            return ofLabel(line, words);
        }
        if (HeadingSigns.isExclamation(line)) {
            return CrossheadForm.EXCLAMATION;
        }
        boolean isBracketed = BRACKETS.indexOf(last) >= 0;
        boolean isStopped = !isBracketed && Punctuation.endsSentence(line) && !HeadingSigns.isAbbreviated(line, words);
        if (isBracketed && line.indexOf('(') < 1 && line.indexOf('（') < 1
                || Punctuation.endsWithPause(line)
                || isStopped && !HeadingSigns.isStoppedHeading(line)) {
            return CrossheadForm.NONE;
        }
        if (isBracketed && CrossheadWords.isAgency(words[words.length - 1]) || HeadingSigns.isCredited(words)) {
            return CrossheadForm.NONE;
        }
        int numbers = HeadingFigures.numbersIn(words);
        if (numbers > 0 && !HeadingFigures.isTitle(line, words, numbers)) {
            return numbers > HeadingFigures.MOST_NUMBERS || isBracketed || isStopped
                    ? CrossheadForm.NONE
                    : HeadingFigures.ofFigures(line, words);
        }
        boolean isDashed = line.contains(" - ");
        if (isDashed && CrossheadWords.hasUnit(words)) {
            return CrossheadForm.NONE;
        }
        if (isStopped && last == '…') {
            return CrossheadForm.UNFINISHED;
        }
        if (CrossheadWords.isSentence(words) && !HeadingSigns.isInTitleCase(words)) {
            return CrossheadForm.SENTENCE;
        }
        return isBracketed || isStopped || isDashed ? CrossheadForm.ODD : CrossheadForm.PLAIN;
    }

    private static CrossheadForm ofLabel(String line, String[] words) {
        if (Capitals.isInCapitals(line)) {
            return CrossheadForm.PLAIN;
        }
        boolean isLeadIn = CrossheadWords.isSentence(words)
                || CrossheadWords.hasSpeech(line, words)
                || CrossheadWords.hasAnnouncement(words);
        return words.length > MOST_WORDS_OF_LABEL || isLeadIn ? CrossheadForm.NONE : CrossheadForm.LABEL;
    }

    private static boolean canOpen(String line) {
        int first = line.codePointAt(0);
        boolean isBracketInside = first == '(' && line.indexOf(')') < line.length() - 1;
        return Character.isLetterOrDigit(first) || OPENING.indexOf(first) >= 0 || isBracketInside;
    }

    /** An address on the web, an account, a notice of rights. */
    private static boolean isAddressed(String line) {
        return line.indexOf('@') >= 0 || line.indexOf('©') >= 0 || line.contains("://") || line.contains("www.");
    }

    /**
     * The length of the leading number with its mark and space: {@code 2. }, {@code 10) }, {@code #3 }, {@code １．}; 0
     * if there is none. No space is needed after a full-width mark.
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

    /** Whether the quotation marks at both ends form a pair, with none of their kind between them. */
    private static boolean isOneQuotation(String line) {
        int last = line.length() - 1;
        char open = line.charAt(0);
        String closing = Quotes.closing(open);
        return closing.indexOf(line.charAt(last)) >= 0
                && Quotes.endOf(line, open) == last
                && !(open == '\'' && line.indexOf(' ') < 0);
    }
}
