package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.backfile.article.Byline;
import org.backfile.text.Folding;

/** Extracts the names from a byline: {@code JANE DOE and John Roe, Staff Writers in Kabul} has two. */
public final class BylineNames {

    private static final int MOST_WORDS = 6;
    /** Between two names, in many languages. */
    private static final Set<String> AND = Set.of(
            "and", "&", "und", "et", "och", "og", "en", "ve", "și", "и", "та", "ja", "és", "dan", "và", "και", "ir",
            "un", "in", "oraz", "með");
    /**
     * These words also occur inside a name ({@code Ortega y Gasset}); they separate two names only if there are two
     * words on each side.
     */
    private static final Set<String> AND_OR_PART = Set.of("y", "e", "i", "a", "o");

    /** Those of the words above that precede a place in other languages. */
    private static final Set<String> IN = Set.of("in", "en");

    private static final Set<String> SUFFIXES = Set.of("jr.", "sr.", "jr", "iii");

    private static final Set<String> DESCRIPTIONS = Set.of(
            "writer",
            "writers",
            "correspondent",
            "correspondents",
            "reporter",
            "reporters",
            "editor",
            "editors",
            "staff",
            "jr",
            "sr",
            "redaktion",
            "news",
            "press",
            "agencies",
            "redacción",
            "redaction",
            "columnist",
            "newspaper");

    private BylineNames() {}

    static Byline bylineOf(List<String> values) {
        return new Byline(values.stream().flatMap(value -> in(value).stream()).toList(), String.join(", ", values));
    }

    /** The names in a list of them; leaves out descriptions after a comma and a place at the end. */
    public static List<String> in(String text) {
        var names = new ArrayList<String>();
        for (String part : text.split("[,;、，/]| / ")) {
            String stripped = Folding.strip(part);
            String listed = names.isEmpty() ? stripped : withoutAnd(stripped);
            boolean isAnother = !listed.equals(stripped);
            for (String name : namesIn(listed)) {
                boolean isAmongNames = isAnother || !names.isEmpty() && isCapitals(names.get(0));
                if (!name.isEmpty()
                        && !(isDescription(name, isAmongNames) && !names.isEmpty())
                        && !isSuffix(name, names)) {
                    names.add(name);
                }
                isAnother = true;
            }
        }
        return names;
    }

    /** Removes the {@code and} after a comma in {@code Jane Doe, Ann Low, and John Roe}. */
    private static String withoutAnd(String part) {
        int end = part.indexOf(' ');
        String word = part.substring(0, Math.max(0, end)).toLowerCase(Locale.ROOT);
        // "Jane Doe, en Kabul" is a place, in more languages than it is another name.
        return AND.contains(word) && !IN.contains(word) ? Folding.strip(part.substring(end)) : part;
    }

    private static boolean isSuffix(String name, List<String> names) {
        boolean isSuffix = !names.isEmpty() && SUFFIXES.contains(name.toLowerCase(Locale.ROOT));
        if (isSuffix) {
            names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
        }
        return isSuffix;
    }

    private static List<String> namesIn(String text) {
        var names = new ArrayList<String>();
        String[] words = text.split("[ \u00a0\u202f\t]+");
        int from = 0;
        for (int at = 0; at <= words.length; at++) {
            boolean isPlace = at > from && at + 1 < words.length && isIn(words, at);
            if (at == words.length || isPlace || isBetweenNames(words, from, at)) {
                names.add(String.join(" ", List.of(words).subList(from, at)));
                from = at + 1;
            }
            if (isPlace) {
                break;
            }
        }
        return names;
    }

    /** {@code Jane Doe in Kabul}, {@code JANE DOE IN KABUL}. */
    private static boolean isIn(String[] words, int at) {
        return words[at].equals("in") || words[at].equals("IN") && isCapitals(words[at - 1]);
    }

    private static boolean isBetweenNames(String[] words, int from, int at) {
        String word = words[at].toLowerCase(Locale.ROOT);
        boolean hasTwoOnBothSides = at - from >= 2 && words.length - at - 1 >= 2;
        return at > from
                && at + 1 < words.length
                && (AND.contains(word) && (at - from >= 2 || !word.equals("en"))
                        || AND_OR_PART.contains(word) && hasTwoOnBothSides);
    }

    /** @param isAmongNames whether two words in capitals, such as {@code JOHN ROE}, count as a name here */
    private static boolean isDescription(String part, boolean isAmongNames) {
        String[] words = part.split(" ");
        String last = Folding.key(words[words.length - 1]);
        boolean isAbbreviation = words[0].length() >= 2
                && words[0].length() <= 4
                && words[0].equals(words[0].toUpperCase(Locale.ROOT))
                && words[0].chars().allMatch(Character::isLetter)
                && !(isAmongNames && words.length > 1 && isCapitals(part));
        boolean isLower = Character.isLowerCase(part.codePointAt(0));
        return DESCRIPTIONS.contains(last)
                || DESCRIPTIONS.contains(Folding.key(words[0]))
                || isAbbreviation && words.length <= 3
                || isLower;
    }

    private static boolean isCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** At most six words, the first and last of which begin with a capital where the script has capitals. */
    public static boolean isName(String name) {
        if (name.isEmpty()
                || name.length() > 60
                || name.chars().anyMatch(c -> Character.isDigit(c) || ":;!?。！？«»“”\"()".indexOf(c) >= 0)) {
            return false;
        }
        String[] words = name.split(" ");
        boolean isCapital = isCapital(words[0]) && isCapital(words[words.length - 1]);
        return isCapital && words.length <= MOST_WORDS;
    }

    private static boolean isCapital(String word) {
        int first = word.codePointAt(0);
        return Character.isLetter(first) && !Character.isLowerCase(first);
    }
}
