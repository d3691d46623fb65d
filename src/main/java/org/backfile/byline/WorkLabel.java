package org.backfile.byline;

import java.util.List;
import org.backfile.byline.BylineWords.Kind;
import org.backfile.byline.Piece.Joint;
import org.backfile.text.Capitals;

/**
 * Words of a byline that say what the persons behind them did for the article.
 *
 * <pre>
 * photos by Tom Orr        Photos: Tom Orr        Fotos Tom Orr        pictures
 * translated by Tom Orr    Graphics: Sue Lin                           other work
 * reporting by Tom Orr     Text: Ann Lee                               the writing
 * </pre>
 *
 * Not one: the first word of {@code photo editor}, of {@code Bild am Sonntag}.
 *
 * @param size in words, with a colon that stands apart; 0 if there is no label
 */
record WorkLabel(Joint joint, int size) {

    private static final WorkLabel NONE = new WorkLabel(Joint.START, 0);
    private static final String COLONS = ":：";

    /** The label at a place of the phrase, which may be in the midst of it; a label at its end labels nothing. */
    static WorkLabel at(List<String> phrase, int at, boolean isSmall) {
        WorkLabel label = longest(phrase, at);
        if (label.size == 0) {
            return NONE;
        }
        int end = at + label.size;
        boolean hasColon = endsWithColon(phrase.get(end - 1));
        boolean isApart = !hasColon && end < phrase.size() && isColon(phrase.get(end));
        int from = isApart ? end + 1 : end;
        if (from >= phrase.size()) {
            return NONE;
        }
        boolean isLabel = hasColon || isApart || label.isClear(phrase, at, isSmall);
        return isLabel ? new WorkLabel(label.joint, from - at) : NONE;
    }

    /** Whether the words are nothing but the name of some work: {@code (Fotos)}. */
    static Joint alone(List<String> words) {
        WorkLabel label = longest(words, 0);
        boolean isAll = label.size == words.size() && !endsWithColon(words.get(label.size - 1));
        return isAll && label.joint != Joint.WITH ? label.joint : Joint.START;
    }

    private static WorkLabel longest(List<String> all, int at) {
        // A colon ends the label: no "foto van" in "Foto: van der Velde".
        List<String> phrase = endsWithColon(all.get(at)) ? all.subList(0, at + 1) : all;
        int photos = BylineWords.lengthAt(Kind.PHOTOS, phrase, at);
        int other = BylineWords.lengthAt(Kind.OTHER_WORK, phrase, at);
        int again = BylineWords.lengthAt(Kind.AGAIN, phrase, at);
        int text = at == 0 ? textLabel(phrase) : 0;
        int longest = Math.max(Math.max(photos, other), Math.max(again, text));
        if (longest == 0) {
            return NONE;
        }
        Joint joint = longest == photos ? Joint.PHOTOS : longest == other ? Joint.OTHER_WORK : Joint.WITH;
        return new WorkLabel(joint, longest);
    }

    /** {@code Text:}, which needs its colon. */
    private static int textLabel(List<String> phrase) {
        int size = BylineWords.lengthAt(Kind.LABEL, phrase, 0);
        boolean hasColon =
                size > 0 && (endsWithColon(phrase.get(size - 1)) || size < phrase.size() && isColon(phrase.get(size)));
        return hasColon ? size : 0;
    }

    /** Without a colon, a single word needs small letters and a name behind it. */
    private boolean isClear(List<String> phrase, int at, boolean isSmall) {
        String next = phrase.get(at + size);
        return size > 1
                || (isSmall || isAbbreviated(phrase.get(at)))
                        && Capitals.isCapital(next)
                        && !BylineWords.has(Kind.ROLE, next);
    }

    /** {@code FOT. Jan Król}. */
    private static boolean isAbbreviated(String word) {
        return word.endsWith(".") && BylineWords.has(Kind.ABBREVIATED, word);
    }

    static boolean endsWithColon(String word) {
        return word.length() > 1 && COLONS.indexOf(word.charAt(word.length() - 1)) >= 0;
    }

    private static boolean isColon(String word) {
        return word.length() == 1 && COLONS.indexOf(word.charAt(0)) >= 0;
    }
}
