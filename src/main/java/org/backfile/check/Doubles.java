package org.backfile.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.TextId;

/**
 * Texts that the archive has more than once.
 *
 * @param same in order of their first texts
 * @param near in order of their texts
 */
public record Doubles(List<Same> same, List<Near> near) {

    /** Number of texts of one group that a message names. */
    private static final int NAMED_AT_MOST = 5;

    public Doubles {
        same = same.stream()
                .sorted(Comparator.comparing(group -> group.texts().get(0)))
                .toList();
        near = near.stream()
                .sorted(Comparator.comparing(Near::first).thenComparing(Near::second))
                .toList();
    }

    /**
     * Texts with the same words in the same order.
     *
     * @param texts two or more, in order
     */
    public record Same(List<TextId> texts) {
        public Same {
            texts = List.copyOf(texts);
        }

        private Diagnostic diagnostic() {
            List<String> others = texts.subList(1, Math.min(texts.size(), NAMED_AT_MOST)).stream()
                    .map(TextId::name)
                    .toList();
            int unnamed = texts.size() - 1 - others.size();
            return Diagnostic.of(Code.DOUBLE, texts.get(0))
                    .found("has the same words as "
                            + (unnamed == 0
                                    ? inWords(others)
                                    : String.join(", ", others) + " and " + unnamed + " more"))
                    .fix("delete all but one of them")
                    .meanwhile("each is a page of its own");
        }

        private static String inWords(List<String> names) {
            int last = names.size() - 1;
            return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
        }
    }

    /**
     * Two texts whose bodies are nearly the same.
     *
     * @param first  the first of the two in order
     * @param common fraction of their shingles that both have, above 0 and up to 1
     */
    public record Near(TextId first, TextId second, double common) {

        /** Rounded down, so that only bodies with all shingles in common reach 100. */
        public int percent() {
            // Not (int) (common * 100): 0.29 * 100 is less than 29.
            return (int) Math.floor(common * 100 + 1e-9);
        }

        private Diagnostic diagnostic() {
            return Diagnostic.of(Code.NEAR_DOUBLE, first)
                    .found("is nearly the same as " + second.name() + ": " + percent() + " % in common")
                    .fix("if one is a later version of the other, keep the one that shall be read")
                    .meanwhile("each is a page of its own");
        }
    }

    List<Diagnostic> diagnostics() {
        var all = new ArrayList<Diagnostic>();
        same.forEach(group -> all.add(group.diagnostic()));
        near.forEach(pair -> all.add(pair.diagnostic()));
        return all;
    }
}
