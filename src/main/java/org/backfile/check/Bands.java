package org.backfile.check;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.backfile.work.Workers;

/** Which texts agree with which in a band of their {@link Signature}s. Texts go by their number in a list. */
final class Bands {

    private static final int NONE = -1;

    /**
     * How many texts before it a text meets in one band, the nearest ones. Where thousands share a form of words they
     * all agree in some band; if each met all others there, the work would grow with the square of their number.
     */
    private static final int MET_IN_BAND = 20;

    /**
     * For each band and text, the nearest text before it that agrees with it there. Four bytes each is all that is
     * kept.
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

    /** The texts before this one that agree with it in a band, each once, in order. */
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
