package org.backfile.language;

import java.util.Arrays;
import java.util.Optional;

/**
 * Counts, for each language of one script, the words of a text that are evidence for it, and picks the winner.
 *
 * <p>A word is evidence for every language that lists it. A word that no language lists is evidence for the languages
 * that have all of its telltale letters: {@code größer} for German. Names do not count, because {@code Škoda} and
 * {@code München} appear in newspapers of every country.
 */
final class LanguageCount {

    /** Words of evidence that the winner needs. A table of figures has fewer. */
    private static final int TELLING_AT_LEAST = 6;

    /**
     * Distinct listed words among them. A longer text needs at least the square root of their number: anyone who writes
     * a hundred small words of a language uses more than ten different ones, but in a language that we do not know,
     * {@code le} and {@code ma} may be frequent words.
     */
    private static final int DIFFERENT_AT_LEAST = 4;

    /**
     * At least one word in this many must be evidence for the winner. English prose has nearly one in two, Hungarian
     * one in five.
     */
    private static final int ONE_WORD_IN = 12;

    /**
     * A language with at least this fraction of the winner's words is its rival. Of the words that only one of the two
     * has, the winner needs a few, and several times as many as the rival: Danish and Norwegian share most of their
     * small words, and a text in two languages counts as neither.
     */
    private static final int RIVAL_FROM_ONE_IN = 4;

    private static final int OWN_AT_LEAST = 3;
    private static final int OWN_FOR_EACH_OF_RIVAL = 3;

    private static final int DIFFERENT_WORDS_AT_FIRST = 128;

    private final LanguageTable table;
    private final Script script;

    /** How often each listed word occurred, by word number; {@code met} lists the numbers of those that did. */
    private final short[] times;

    private short[] met = new short[DIFFERENT_WORDS_AT_FIRST];
    private int different;

    /** The languages of each word recognised only by its letters. */
    private long[] lettered = new long[0];

    private int letteredWords;
    private int words;

    LanguageCount(LanguageTable table, Script script) {
        this.table = table;
        this.script = script;
        this.times = new short[table.size()];
    }

    /** Counts all remaining words of the reader. */
    void countAll(WordReader reader) {
        while (reader.next()) {
            if (Script.of(reader.letter(0)) == script && !reader.isInitial()) {
                words++;
                count(reader);
            }
        }
    }

    private void count(WordReader reader) {
        int word = table.numberOf(reader.key());
        if (word != LanguageTable.NOT_LISTED) {
            if (times[word]++ == 0) {
                met = different < met.length ? met : Arrays.copyOf(met, 2 * different);
                met[different++] = (short) word;
            }
        } else if (!reader.isAscii() && !Character.isUpperCase(reader.letter(0))) {
            countLetters(table.languagesOfLetters(reader));
        }
    }

    private void countLetters(long languages) {
        if (languages != 0) {
            lettered = letteredWords < lettered.length ? lettered : Arrays.copyOf(lettered, 2 * letteredWords + 16);
            lettered[letteredWords++] = languages;
        }
    }

    /** The code of the text's language, or empty when in doubt. */
    Optional<String> winner() {
        var telling = new int[Long.SIZE];
        for (int i = 0; i < different; i++) {
            add(table.languagesOf(met[i]), times[met[i]], telling);
        }
        for (int i = 0; i < letteredWords; i++) {
            add(lettered[i], 1, telling);
        }
        int first = indexOfGreatest(telling);
        boolean isEnough =
                telling[first] >= TELLING_AT_LEAST && telling[first] * ONE_WORD_IN >= words && isVaried(first);
        return isEnough && isAheadOfAll(first, telling)
                ? Optional.of(table.codes(script).get(first))
                : usual();
    }

    /**
     * The usual language of the script, if there is one and the text shows hardly any other: a few lines of Hebrew have
     * fewer listed words than a winner needs, but no words of Yiddish.
     */
    private Optional<String> usual() {
        int usual = table.usual(script);
        if (usual == LanguageTable.NONE_USUAL) {
            return Optional.empty();
        }
        for (int i = 0; i < table.codes(script).size(); i++) {
            if (i != usual && ownOf(i, usual) * OWN_FOR_EACH_OF_RIVAL > ownOf(usual, i)) {
                return Optional.empty();
            }
        }
        return Optional.of(table.codes(script).get(usual));
    }

    /** Words of evidence for the language that are none for the other one. */
    private int ownOf(int language, int other) {
        int own = 0;
        for (int i = 0; i < different; i++) {
            own += isOnly(table.languagesOf(met[i]), language, other) ? times[met[i]] : 0;
        }
        for (int i = 0; i < letteredWords; i++) {
            own += isOnly(lettered[i], language, other) ? 1 : 0;
        }
        return own;
    }

    private static boolean isOnly(long languages, int language, int other) {
        return (languages >>> language & 1) == 1 && (languages >>> other & 1) == 0;
    }

    private boolean isVaried(int language) {
        int listed = 0;
        int differentListed = 0;
        for (int i = 0; i < different; i++) {
            if ((table.languagesOf(met[i]) >>> language & 1) == 1) {
                listed += times[met[i]];
                differentListed++;
            }
        }
        return differentListed >= DIFFERENT_AT_LEAST && differentListed * differentListed >= listed;
    }

    private static void add(long languages, int times, int[] counts) {
        for (long rest = languages; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)] += times;
        }
    }

    private static int indexOfGreatest(int[] counts) {
        int first = 0;
        for (int i = 1; i < counts.length; i++) {
            first = counts[i] > counts[first] ? i : first;
        }
        return first;
    }

    private boolean isAheadOfAll(int first, int[] telling) {
        for (int i = 0; i < telling.length; i++) {
            if (i != first && telling[i] * RIVAL_FROM_ONE_IN >= telling[first] && !isAhead(first, i, telling)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAhead(int first, int rival, int[] telling) {
        long pair = 1L << first | 1L << rival;
        int both = 0;
        for (int i = 0; i < different; i++) {
            both += (table.languagesOf(met[i]) & pair) == pair ? times[met[i]] : 0;
        }
        for (int i = 0; i < letteredWords; i++) {
            both += (lettered[i] & pair) == pair ? 1 : 0;
        }
        int own = telling[first] - both;
        return own >= OWN_AT_LEAST && own >= (telling[rival] - both) * OWN_FOR_EACH_OF_RIVAL;
    }
}
