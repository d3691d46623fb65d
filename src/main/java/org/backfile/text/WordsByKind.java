package org.backfile.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Words that the program is packaged with, by their kind. A line of the list is the name of a kind in small letters,
 * with dashes, and its entries, separated by bars:
 *
 * <pre>
 * of-edition edition | final | ausgabe
 * </pre>
 */
public final class WordsByKind<K extends Enum<K>> {

    private final UnaryOperator<String> keyOf;
    private final Map<K, Set<String>> entries;
    private final Map<K, Set<String>> keys;

    private WordsByKind(Class<K> kinds, UnaryOperator<String> keyOf) {
        this.keyOf = keyOf;
        entries = new EnumMap<>(kinds);
        keys = new EnumMap<>(kinds);
        for (K kind : kinds.getEnumConstants()) {
            entries.put(kind, new HashSet<>());
            keys.put(kind, new HashSet<>());
        }
    }

    /**
     * Words that are compared by {@link Folding#words}.
     *
     * @param file beside the class that reads it
     * @throws IllegalArgumentException when a line begins with no kind
     */
    public static <K extends Enum<K>> WordsByKind<K> of(String file, Class<?> reader, Class<K> kinds) {
        return of(file, reader, kinds, Folding::words);
    }

    /** @param keyOf what is equal for equal words */
    public static <K extends Enum<K>> WordsByKind<K> of(
            String file, Class<?> reader, Class<K> kinds, UnaryOperator<String> keyOf) {
        var words = new WordsByKind<>(kinds, keyOf);
        for (String line : PackagedLines.of(file, reader)) {
            int end = line.indexOf(' ');
            K kind =
                    Enum.valueOf(kinds, line.substring(0, end).replace('-', '_').toUpperCase(Locale.ROOT));
            for (String entry : line.substring(end).split("\\|")) {
                words.entries(kind).add(Folding.strip(entry));
                words.keys(kind).add(keyOf.apply(entry));
            }
        }
        return words;
    }

    public boolean has(K kind, String word) {
        return keys(kind).contains(keyOf.apply(word));
    }

    /** The words as the list has them. */
    public Set<String> entries(K kind) {
        return entries.getOrDefault(kind, Set.of());
    }

    /** The words as they are compared. */
    public Set<String> keys(K kind) {
        return keys.getOrDefault(kind, Set.of());
    }
}
