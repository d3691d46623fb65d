package org.backfile.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The small words and telltale letters of {@code languages.txt}, where the format stands. Once read it does not change, and
 * any thread may ask it.
 *
 * <p>A set of languages is a {@code long}: bit 3 is the fourth line of its script. A word is found by its
 * {@linkplain WordReader#key number}, in a table with open addressing.
 */
final class LanguageTable {

    private static final String FILE = "languages.txt";
    private static final int LANGUAGES_OF_A_SCRIPT = Long.SIZE;

    /** Vietnamese has the last letter that tells a language, at U+1EF9. */
    private static final int LETTERS = 0x1f00;

    /** Twice the words there are, and more. */
    private static final int SLOT_BITS = 13;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private final Map<Script, List<String>> codes = new EnumMap<>(Script.class);
    private final long[] letters = new long[LETTERS];
    private final long[] keys = new long[1 << SLOT_BITS];
    private final long[] words = new long[1 << SLOT_BITS];
    private int size;

    private LanguageTable() {
    }

    static LanguageTable ofProgram() {
        var table = new LanguageTable();
        try (InputStream file = LanguageTable.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the program was packaged without " + FILE);
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(table::add);
            return table;
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read the program's " + FILE, failure);
        }
    }

    private void add(String line) {
        int first = line.indexOf('|');
        int second = line.indexOf('|', first + 1);
        char[] content = line.substring(second + 1).strip().toCharArray();
        List<String> sameScript = codes.computeIfAbsent(Script.of(content[0]), script -> new ArrayList<>());
        long language = 1L << sameScript.size();
        sameScript.add(line.substring(0, first).strip());
        line.substring(first + 1, second).chars().filter(c -> c != ' ').forEach(c -> letters[c] |= language);
        var reader = new WordReader(content);
        while (reader.next()) {
            addWord(reader.key(), language);
        }
        if (size * 2 > keys.length || sameScript.size() > LANGUAGES_OF_A_SCRIPT) {
            throw new IllegalStateException(FILE + " has too many words, or languages of one script, at: " + line);
        }
    }

    private void addWord(long key, long language) {
        int slot = slotOf(key);
        size += keys[slot] == 0 ? 1 : 0;
        keys[slot] = key;
        words[slot] |= language;
    }

    /** Where the word stands, or the empty slot where it would. */
    int slotOf(long key) {
        int slot = (int) (key * FACTOR >>> Long.SIZE - SLOT_BITS);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /** How many slots there are. */
    int slots() {
        return keys.length;
    }

    /** The languages of the word in that slot: the empty set when there is none. */
    long languagesOfWord(int slot) {
        return words[slot];
    }

    /** The languages that have this letter among their own; the empty set when it tells nothing. */
    long languagesOfLetter(char lowerCase) {
        return lowerCase < LETTERS ? letters[lowerCase] : 0;
    }

    /** The codes of a script's languages, in the order of the bits. */
    List<String> codes(Script script) {
        return codes.getOrDefault(script, List.of());
    }
}
