package org.backfile.byline;

import java.util.List;
import org.backfile.byline.BylineWords.Kind;
import org.backfile.text.Folding;

/**
 * The line below a byline that says what the author does, or for whom.
 *
 * <pre>
 * Staff Writer                 Associated Press Writer          Of the Examiner Staff
 * Envoyé spécial               Chief Political Correspondent    (for the Examiner)
 * Special to The Lantern       Korrespondent in Wien
 * </pre>
 *
 * Not one: {@code Editor resigns}, {@code Staff Meeting}, {@code For the People}.
 */
public final class RoleLine {

    private static final int LENGTH_LIMIT = 60;
    private static final int MOST_WORDS = 6;

    private RoleLine() {}

    /** Whether the line can be nothing else, even with a blank line above it: {@code Staff Writer}. */
    public static boolean isCertain(String line) {
        return mayBe(line) && PieceKinds.isAllRole(wordsOf(line)) || isForPaper(line);
    }

    /** Whether the line says so directly below a byline. */
    public static boolean isBelow(String line) {
        if (!mayBe(line)) {
            return false;
        }
        List<String> words = wordsOf(line);
        boolean isNamed =
                words.size() <= MOST_WORDS && PieceKinds.isOfCapitals(words.subList(skipped(words), words.size()));
        String last = words.get(words.size() - 1);
        return PieceKinds.isAllRole(words)
                || isForPaper(line)
                || isNamed && BylineWords.has(Kind.ROLE, last)
                || isWithPlace(words);
    }

    /** {@code of}, {@code of the}: small words before a name. */
    private static int skipped(List<String> words) {
        int at = BylineWords.lengthAt(Kind.FOR, words, 0);
        return at < words.size() ? at + BylineWords.lengthAt(Kind.ARTICLE, words, at) : 0;
    }

    /** {@code Envoyé spécial à Rome}, {@code Korrespondent in Wien}: behind all of it, a place. */
    private static boolean isWithPlace(List<String> words) {
        for (int at = 1; at + 1 < words.size(); at++) {
            if (Character.isLowerCase(words.get(at).codePointAt(0)) && BylineWords.has(Kind.IN, words.get(at))) {
                return PieceKinds.isAllRole(words.subList(0, at))
                        && PieceKinds.isOfCapitals(words.subList(at + 1, words.size()));
            }
        }
        return false;
    }

    /** {@code Special to The Lantern}; in brackets, any word for "for" is enough. */
    private static boolean isForPaper(String line) {
        if (!mayBe(line)) {
            return false;
        }
        List<String> words = wordsOf(line);
        int size = BylineWords.lengthAt(Kind.FOR, words, 0);
        return size > 0
                && words.size() > size
                && words.size() <= MOST_WORDS
                && (size > 1 || line.startsWith("("))
                && PieceKinds.isOfCapitals(words.subList(skipped(words), words.size()));
    }

    private static boolean mayBe(String line) {
        return !line.isEmpty()
                && line.length() <= LENGTH_LIMIT
                && Character.isLetter(bare(line).codePointAt(0))
                && (line.endsWith(")") || Character.isLetter(line.codePointBefore(line.length())));
    }

    private static List<String> wordsOf(String line) {
        return List.of(bare(line).split("\\s+"));
    }

    private static String bare(String line) {
        boolean isBracketed = line.length() > 2 && line.startsWith("(") && line.endsWith(")");
        return isBracketed ? Folding.strip(line.substring(1, line.length() - 1)) : line;
    }
}
