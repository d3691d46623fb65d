package org.backfile.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.text.Fingerprint;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * Finds doubles, in time that grows with the number of texts and not with its square.
 *
 * <p>Texts with the same words form a group, and the first of each group goes on to the search for near-duplicates.
 * There every text is compared, by the shingles themselves, with the preceding texts that agree with it in a band of
 * its {@link Signature}, most similar first. It is reported together with the one it shares most with, so a story in
 * ten versions yields nine pairs, not forty-five.
 */
final class DoubleSearch {

    /** Fraction of shingles in common from which two texts count as near-duplicates. */
    static final double NEARLY_THE_SAME = 0.8;

    /**
     * Fraction that two signatures must share to be compared: three standard errors less, so a true pair fails here
     * about once in a thousand times.
     */
    private static final double WORTH_COMPARING = NEARLY_THE_SAME - 0.12;

    /** Number of the likeliest candidates that a text is compared with. */
    private static final int COMPARED_AT_MOST = 5;

    private final List<Examined> texts;
    private final Function<Examined, Optional<Shingles>> shingles;

    /** @param texts the readable texts, ordered by path */
    DoubleSearch(List<Examined> texts, Function<Examined, Optional<Shingles>> shingles) {
        this.texts = texts;
        this.shingles = shingles;
    }

    Doubles run(Workers workers, Progress progress) {
        Map<Fingerprint, List<Examined>> byWords = texts.stream()
                .collect(Collectors.groupingBy(
                        text -> text.facts().orElseThrow().words(), LinkedHashMap::new, Collectors.toList()));
        var same = byWords.values().stream()
                .filter(group -> group.size() > 1)
                .map(group ->
                        new Doubles.Same(group.stream().map(Examined::name).toList()))
                .toList();
        List<Signed> firsts = byWords.values().stream()
                .flatMap(group -> signed(group.get(0)).stream())
                .toList();
        return new Doubles(same, nearDoubles(firsts, workers, progress));
    }

    /** A text that is long enough to be compared. */
    private record Signed(Examined text, Signature signature) {}

    private static Optional<Signed> signed(Examined text) {
        return text.facts().orElseThrow().signature().map(signature -> new Signed(text, signature));
    }

    private List<Doubles.Near> nearDoubles(List<Signed> all, Workers workers, Progress progress) {
        var bands = new Bands(all.stream().map(Signed::signature).toList(), workers);
        progress.begin("comparing", all.size());
        List<Integer> numbers = IntStream.range(0, all.size()).boxed().toList();
        List<Optional<Doubles.Near>> found = workers.map(numbers, number -> {
            var near = mostLike(number, all, bands);
            progress.step();
            return near;
        });
        return found.stream().flatMap(Optional::stream).toList();
    }

    /** The preceding text that shares most with this one, if it shares enough; the first of several. */
    private Optional<Doubles.Near> mostLike(int number, List<Signed> all, Bands bands) {
        List<Signed> candidates = candidates(number, all, bands);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        Examined text = all.get(number).text();
        return shingles.apply(text)
                .flatMap(own -> candidates.stream()
                        .flatMap(other -> compared(other.text(), text, own).stream())
                        .filter(near -> near.common() >= NEARLY_THE_SAME)
                        .min(Comparator.comparingDouble(Doubles.Near::common)
                                .reversed()
                                .thenComparing(Doubles.Near::first)));
    }

    private Optional<Doubles.Near> compared(Examined before, Examined text, Shingles own) {
        return shingles.apply(before).map(those -> new Doubles.Near(before.name(), text.name(), own.shareWith(those)));
    }

    private static List<Signed> candidates(int number, List<Signed> all, Bands bands) {
        record Likely(int number, double share) {}
        Signature own = all.get(number).signature();
        var likely = new ArrayList<Likely>();
        for (int other : bands.agreeingBefore(number)) {
            double share = own.shareWith(all.get(other).signature());
            if (share >= WORTH_COMPARING) {
                likely.add(new Likely(other, share));
            }
        }
        return likely.stream()
                .sorted(Comparator.comparingDouble(Likely::share).reversed().thenComparing(Likely::number))
                .limit(COMPARED_AT_MOST)
                .map(one -> all.get(one.number()))
                .toList();
    }
}
