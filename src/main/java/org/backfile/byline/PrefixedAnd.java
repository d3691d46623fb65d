package org.backfile.byline;

import java.util.ArrayList;
import java.util.List;
import org.backfile.byline.BylineWords.Kind;

/**
 * Parts the word for "and" from the name that it is written on, as in Hebrew and Arabic.
 *
 * <pre>
 * נועה ברקאי ואורי שגב           Noa Barkai ve-Uri Segev: two names
 * أحمد وليد                      Ahmad Walid: the letter is Walid's own
 * </pre>
 */
final class PrefixedAnd {

    private static final String PREFIXES = "וو";
    private static final int SHORTEST = 3;

    private PrefixedAnd() {}

    /** The same words, an "and" as one of its own; it has two words on each side. */
    static List<String> parted(List<String> phrase) {
        for (int at = 2; at + 1 < phrase.size(); at++) {
            String word = phrase.get(at);
            boolean isPrefixed = word.length() >= SHORTEST
                    && PREFIXES.indexOf(word.charAt(0)) >= 0
                    && !BylineWords.has(Kind.NOT_PREFIXED, word);
            if (isPrefixed) {
                var parted = new ArrayList<String>(phrase.subList(0, at));
                parted.add(word.substring(0, 1));
                parted.add(word.substring(1));
                parted.addAll(parted(phrase.subList(at + 1, phrase.size())));
                return parted;
            }
        }
        return phrase;
    }
}
