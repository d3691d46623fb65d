package org.backfile.words;

import java.util.Arrays;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.text.Fingerprint;
import org.backfile.text.Fingerprinted;

/**
 * The words that tell most about a text, as numbers: at most {@value #SIZE}, used to find stories about the same
 * subject. Names tell most, then words of the headline, then long and frequent words; short words tell nothing and are
 * never included. Equal for equal texts, on every machine.
 *
 * <p>A word is a hash of 30 bits of its {@linkplain org.backfile.text.Folding folded} letters, with one bit below it
 * that says whether the text has it as a name. Sorted by number.
 */
public final class KeyTerms implements Fingerprinted {

    public static final int SIZE = 24;

    private static final KeyTerms NONE = new KeyTerms(new int[0]);

    private final int[] words;

    private KeyTerms(int[] words) {
        this.words = words;
    }

    /** @param words as {@link #words()} returned them */
    public static KeyTerms of(int... words) {
        return words.length == 0 ? NONE : new KeyTerms(Arrays.copyOf(words, words.length));
    }

    public static KeyTerms of(Article article) {
        var scan = new WordScan();
        if (article.headline().isPresent()) {
            scan.headline(article.headline().get());
        }
        if (article.standfirst().isPresent()) {
            scan.text(article.standfirst().get());
        }
        for (Block block : article.blocks()) {
            if (!(block instanceof Block.Note || block instanceof Block.Separator)) {
                scan.text(block.text());
            }
        }
        return new KeyTerms(best(scan.words()));
    }

    /** The hash of a folded text as if it were one word: for topics and places, which are compared like key terms. */
    public static int hashOf(String folded) {
        return WordScan.hashOf(folded);
    }

    /**
     * A word's points and, below them, the word itself make one number, so points decide first and ties always come in
     * the same order.
     */
    private static int[] best(long[] wordsWithPoints) {
        Arrays.sort(wordsWithPoints);
        int from = Math.max(0, wordsWithPoints.length - SIZE);
        var best = new int[wordsWithPoints.length - from];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) wordsWithPoints[from + i];
        }
        Arrays.sort(best);
        return best;
    }

    public int[] words() {
        // Not clone(), which C1 compiles to a call into the virtual machine.
        return Arrays.copyOf(words, words.length);
    }

    @Override
    public Fingerprint print() {
        var parts = Fingerprint.builder().add(words.length);
        for (int word : words) {
            parts.add(word);
        }
        return parts.build();
    }

    public int size() {
        return words.length;
    }

    /** How many words this and the other have in common. */
    public int inCommonWith(KeyTerms other) {
        int count = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int order = Integer.compare(words[i] >>> 1, other.words[j] >>> 1);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KeyTerms keyTerms && Arrays.equals(words, keyTerms.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return words.length + " telling words";
    }
}
