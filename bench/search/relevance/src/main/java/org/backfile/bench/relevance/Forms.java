package org.backfile.bench.relevance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All forms of words in the articles, with the terms that they stand for. */
final class Forms {

    private final TreeMap<String, Optional<String>> terms = new TreeMap<>();

    void add(List<Analysis.Word> words) {
        words.forEach(word -> terms.put(word.form(), word.term()));
    }

    Set<String> termsOf(String start) {
        return terms.subMap(start, start + Character.MAX_VALUE).values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
    }
}
