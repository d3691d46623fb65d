package org.backfile.check;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.work.Workers;

/** Finds the texts whose {@link Signature}s agree in at least one band. Texts are identified by list index. */
final class Bands {

    private static final int NONE = -1;

    /**
     * Number of preceding texts, the nearest ones, that a text is paired with in one band. Where thousands share
     * boilerplate they all agree in some band; pairing each with all others there would take quadratic time.
     */
    private static final int MET_IN_BAND = 20;

    /**
     * For each band and text, the nearest preceding text that agrees with it in that band: four bytes each, and nothing
     * else is kept.
     */
    private final List<int[]> nearestBefore;

    Bands(List<Signature> signatures, Workers workers) {
        List<Integer> bands = IntStream.range(0, Signature.BANDS).boxed().toList();
        nearestBefore = workers.map(bands, band -> nearestBefore(signatures, band));
    }

    private static int[] nearestBefore(List<Signature> signatures, int band) {
        var last = new HashMap<Long, Integer>(signatures.size() * 2);
        var nearest = new int[signatures.size()];
        for (int number = 0; number < nearest.length; number++) {
            Integer before = last.put(signatures.get(number).band(band), number);
            nearest[number] = before == null ? NONE : before;
        }
        return nearest;
    }

    /** The preceding texts that agree with this one in some band, each once, in order. */
    int[] agreeingBefore(int number) {
        var agreeing = IntStream.builder();
        for (int[] nearest : nearestBefore) {
            int before = nearest[number];
            for (int met = 0; before != NONE && met < MET_IN_BAND; met++) {
                agreeing.add(before);
                before = nearest[before];
            }
        }
        return agreeing.build().sorted().distinct().toArray();
    }
}
