package org.backfile.check;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;

/**
 * The runs of {@value #WORDS_IN_ONE} words in a body (Broder, On the resemblance and containment of documents,
 * 1997). {@code the ferry has been repaired and sails} has three: {@code the ferry has been repaired},
 * {@code ferry has been repaired and}, {@code has been repaired and sails}. Two texts that share nearly all of theirs
 * are one text in two versions. Each shingle is stored as a 64-bit hash.
 */
final class Shingles {

    private static final int WORDS_IN_ONE = 5;

    /** A shorter body has so few shingles that two notices, say, look alike without being doubles. */
    private static final int FEWEST_WORDS = 30;

    /** Further words are ignored. A long book has as many. */
    private static final int MOST_WORDS = 200_000;

    private static final Hasher64 HASHER = Hashing.xxh3_64();

    /** Sorted, each once. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** The shingles of the body; empty below {@value #FEWEST_WORDS} words. Headline and date may differ. */
    static Optional<Shingles> of(Article article) {
        return of(article.blocks().stream().map(Block::text).toList());
    }

    static Optional<Shingles> of(List<String> blocks) {
        long[] words = Words.hashesOf(blocks, MOST_WORDS);
        return words.length < FEWEST_WORDS ? Optional.empty() : Optional.of(new Shingles(sorted(words)));
    }

    private static long[] sorted(long[] words) {
        var hashes = new long[words.length - WORDS_IN_ONE + 1];
        for (int i = 0; i < hashes.length; i++) {
            long firstThree = HASHER.hashLongLongLongToLong(words[i], words[i + 1], words[i + 2]);
            hashes[i] = HASHER.hashLongLongLongToLong(firstThree, words[i + 3], words[i + 4]);
        }
        Arrays.sort(hashes);
        return Arrays.stream(hashes).distinct().toArray();
    }

    int count() {
        return hashes.length;
    }

    /** By index, from 0; the order has no meaning. */
    long hash(int number) {
        return hashes[number];
    }

    /**
     * Jaccard index: the shingles that both have as a fraction of those that either has. 1.0 when the sets are equal,
     * 0.0 when they share none.
     */
    double shareWith(Shingles other) {
        int common = 0;
        int i = 0;
        int j = 0;
        while (i < hashes.length && j < other.hashes.length) {
            if (hashes[i] == other.hashes[j]) {
                common++;
                i++;
                j++;
            } else if (hashes[i] < other.hashes[j]) {
                i++;
            } else {
                j++;
            }
        }
        return (double) common / (hashes.length + other.hashes.length - common);
    }
}
