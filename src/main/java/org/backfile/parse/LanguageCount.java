package org.backfile.parse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Counts for the languages of one script the words of one text that tell for each, and says which has won.
 *
 * <p>A word tells for a language that lists it. A word that none lists tells for the languages that have all the telltale letters
 * in it: {@code größer} for German. Not so a name, for {@code Škoda} and {@code München} stand in the papers of all countries.
 */
final class LanguageCount {

    /** Telling words of the winner, and how many of them are different and listed. Fewer are found in a table of figures. */
    private static final int TELLING_AT_LEAST = 6;
    private static final int DIFFERENT_AT_LEAST = 4;

    /** Of all words, those that tell for the winner: one in so many. English prose has nearly one in two, Hungarian one in five. */
    private static final int ONE_WORD_IN = 12;

    /**
     * A language that has at least this part of the winner's words is its rival. Of the words that only one of the two has, the
     * winner needs a few, and several times the rival's: Danish and Norwegian share most of their small words, and a text
     * in two languages is in neither.
     */
    private static final int RIVAL_FROM_ONE_IN = 4;
    private static final int OWN_AT_LEAST = 3;
    private static final int OWN_FOR_EACH_OF_RIVAL = 3;

    private final LanguageTable table;
    private final Script script;
    private final boolean[] isSeen;
    private final int[] telling = new int[Long.SIZE];
    private final int[] different = new int[Long.SIZE];
    private long[] sets = new long[128];
    private int tellingWords;
    private int words;

    LanguageCount(LanguageTable table, Script script) {
        this.table = table;
        this.script = script;
        this.isSeen = new boolean[table.slots()];
    }

    void countAll(char[] text) {
        var reader = new WordReader(text);
        while (reader.next()) {
            if (Script.of(text[reader.start()]) == script) {
                words++;
                count(reader, text);
            }
        }
    }

    private void count(WordReader word, char[] text) {
        int slot = table.slotOf(word.key());
        long languages = table.languagesOfWord(slot);
        if (languages != 0) {
            add(languages, telling);
            if (!isSeen[slot]) {
                isSeen[slot] = true;
                add(languages, different);
            }
        } else if (!word.isAscii() && !word.isCapitalized()) {
            languages = languagesOfLetters(text, word.start(), word.end());
            add(languages, telling);
        }
        if (languages != 0) {
            keep(languages);
        }
    }

    private long languagesOfLetters(char[] text, int start, int end) {
        long common = -1;
        for (int i = start; i < end; i++) {
            long languages = table.languagesOfLetter(text[i]);
            common &= languages == 0 ? -1 : languages;
        }
        return common == -1 ? 0 : common;
    }

    private static void add(long languages, int[] counts) {
        for (long rest = languages; rest != 0; rest &= rest - 1) {
            counts[Long.numberOfTrailingZeros(rest)]++;
        }
    }

    private void keep(long languages) {
        if (tellingWords == sets.length) {
            sets = Arrays.copyOf(sets, sets.length * 2);
        }
        sets[tellingWords++] = languages;
    }

    /** The code of the language that the text is in, or nothing when it is in doubt. */
    Optional<String> winner() {
        List<String> codes = table.codes(script);
        int first = 0;
        for (int i = 1; i < codes.size(); i++) {
            first = telling[i] > telling[first] ? i : first;
        }
        return isEnough(first) && isAheadOfAll(first) ? Optional.of(codes.get(first)) : Optional.empty();
    }

    private boolean isEnough(int first) {
        return telling[first] >= TELLING_AT_LEAST && different[first] >= DIFFERENT_AT_LEAST && telling[first] * ONE_WORD_IN >= words;
    }

    private boolean isAheadOfAll(int first) {
        for (int i = 0; i < telling.length; i++) {
            if (i != first && telling[i] * RIVAL_FROM_ONE_IN >= telling[first] && !isAhead(first, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isAhead(int first, int rival) {
        int both = 0;
        for (int i = 0; i < tellingWords; i++) {
            both += (int) (sets[i] >>> first & sets[i] >>> rival & 1);
        }
        int own = telling[first] - both;
        return own >= OWN_AT_LEAST && own >= (telling[rival] - both) * OWN_FOR_EACH_OF_RIVAL;
    }
}
