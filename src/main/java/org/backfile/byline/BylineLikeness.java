package org.backfile.byline;

import java.util.List;
import org.backfile.byline.BylinePart.Kind;

/**
 * Tells a byline from a sentence or a headline that begins with the same word.
 *
 * <pre>
 * Jane Doe, 34                                  a byline with one unclear part
 * our own correspondent                         a byline without a name
 * the sea, a town waits for its ferry           a sentence: it begins with no name
 * Night, the city is quiet at last              a sentence: small words follow a single one
 * </pre>
 */
final class BylineLikeness {

    /** A longer part that is unclear is a clause. */
    private static final int MOST_WORDS_UNCLEAR = 4;

    private static final int MOST_WORDS_OF_BARE_NAME = 4;

    private BylineLikeness() {}

    static boolean isByline(BylineReading reading) {
        if (reading.parts().isEmpty()) {
            return false;
        }
        BylinePart first = reading.parts().get(0);
        boolean hasFullName = first.kind() == Kind.NAME && first.text().indexOf(' ') > 0;
        boolean isRoleAlone =
                first.kind() == Kind.ROLE && reading.parts().stream().noneMatch(part -> part.kind() == Kind.UNCLEAR);
        boolean isPerson = first.kind() == Kind.NAME
                || first.kind() == Kind.PHOTOGRAPHER && !reading.names().isEmpty();
        return isRoleAlone || isPerson && reading.unclear().stream().allMatch(part -> hasFullName && isShort(part));
    }

    /** Whether every part is a full name: two to four words, not in small letters but for particles. */
    static boolean isOfNamesAlone(BylineReading reading) {
        return reading.parts().stream().allMatch(part -> part.kind() == Kind.NAME && isFullName(part.text()));
    }

    private static boolean isFullName(String name) {
        List<String> words = List.of(name.split(" "));
        return words.size() >= 2
                && words.size() <= MOST_WORDS_OF_BARE_NAME
                && !BylineWords.has(BylineWords.Kind.ARTICLE, words.get(0))
                && !BylineWords.has(BylineWords.Kind.PLACE_START, words.get(0))
                && !BylineWords.has(BylineWords.Kind.PAPER, words.get(words.size() - 1))
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                                || BylineWords.has(BylineWords.Kind.PARTICLE, word));
    }

    private static boolean isShort(String part) {
        return part.chars().filter(c -> c == ' ').count() < MOST_WORDS_UNCLEAR;
    }
}
