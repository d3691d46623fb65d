package org.backfile.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.backfile.text.PackagedLines;

/**
 * The small words and telltale letters of {@code languages.txt}, which describes its own format. Immutable once read,
 * so thread-safe.
 *
 * <p>A set of languages is a {@code long}: bit 3 is the fourth line of its script. Words are looked up by their
 * {@linkplain WordReader#key number} in a hash table with open addressing.
 */
final class LanguageTable {

    private static final String FILE = "languages.txt";

    /** In place of a word's number. */
    static final int NOT_LISTED = 0;

    /** The highest letter that identifies a language is Vietnamese, at U+1EF9. */
    private static final int LETTERS = 0x1f00;

    /** Twice as many slots as words at least: adding one word too many throws an exception. */
    private static final int SLOT_BITS = 13;

    private static final int SLOTS = 1 << SLOT_BITS;
    private static final long FACTOR = 0x9e3779b97f4a7c15L;

    private static final String MARK_OF_USUAL = "*";

    /** In place of the bit of a script's usual language. */
    static final int NONE_USUAL = -1;

    private final Map<Script, List<String>> codes = new EnumMap<>(Script.class);
    private final Map<Script, Integer> usual = new EnumMap<>(Script.class);
    private final long[] letters = new long[LETTERS];
    private final long[] keys = new long[SLOTS];
    private final short[] numbers = new short[SLOTS];
    private final long[] languages = new long[SLOTS / 2];
    private int size = 1;

    private LanguageTable() {
        PackagedLines.of(FILE, LanguageTable.class).forEach(this::add);
    }

    static LanguageTable ofProgram() {
        return new LanguageTable();
    }

    private void add(String line) {
        String[] parts = line.split("\\|");
        char[] text = parts[2].strip().toCharArray();
        Script script = Script.of(text[0]);
        List<String> sameScript = codes.computeIfAbsent(script, first -> new ArrayList<>());
        long language = 1L << sameScript.size();
        if (parts[0].contains(MARK_OF_USUAL)) {
            usual.put(script, sameScript.size());
        }
        sameScript.add(parts[0].replace(MARK_OF_USUAL, "").strip());
        if (sameScript.size() > Long.SIZE) {
            throw new IllegalStateException(FILE + " has too many languages of one script, at: " + line);
        }
        for (char letter : parts[1].toCharArray()) {
            letters[letter] |= letter == ' ' ? 0 : language;
        }
        var reader = new WordReader(text);
        while (reader.next()) {
            addWord(reader.key(), language);
        }
    }

    private void addWord(long key, long language) {
        int slot = slotOf(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            numbers[slot] = (short) size++;
        }
        languages[numbers[slot]] |= language;
    }

    /** The slot of the word, or the empty slot where it would go. */
    private int slotOf(long key) {
        int slot = (int) (key * FACTOR >>> Long.SIZE - SLOT_BITS);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    /** One more than the highest word number. */
    int size() {
        return size;
    }

    /** The number of the word with this key, from 1, or {@link #NOT_LISTED}. */
    int numberOf(long key) {
        return numbers[slotOf(key)];
    }

    /** The languages that list the word with this number. */
    long languagesOf(int word) {
        return languages[word];
    }

    /** The languages that use this telltale letter; the empty set when the letter identifies none. */
    long languagesOfLetter(char lowerCase) {
        return lowerCase < LETTERS ? letters[lowerCase] : 0;
    }

    /** The languages that have all telltale letters of the word; none when it has no such letter. */
    long languagesOfLetters(WordReader word) {
        long common = -1;
        for (int i = 0; i < word.length(); i++) {
            long languages = languagesOfLetter(Character.toLowerCase(word.letter(i)));
            common &= languages == 0 ? -1 : languages;
        }
        return common == -1 ? 0 : common;
    }

    /** The bit of the language in which a text of this script is unless it shows another, or {@link #NONE_USUAL}. */
    int usual(Script script) {
        return usual.getOrDefault(script, NONE_USUAL);
    }

    /** The codes of a script's languages, in bit order. */
    List<String> codes(Script script) {
        return codes.getOrDefault(script, List.of());
    }
}
