import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How much one piece of work took.
 *
 * @param wall      seconds by the clock
 * @param processor seconds of all processors, user and system; NaN when unknown
 * @param memory    megabytes (10^6 bytes) in memory at most, of the largest process; NaN when unknown
 */
record Measure(double wall, double processor, double memory) {

    /** Of two works, one after the other. */
    Measure then(Measure other) {
        return new Measure(wall + other.wall, processor + other.processor, Math.max(memory, other.memory));
    }

    /** The median of each figure. */
    static Measure medianOf(List<Measure> runs) {
        return new Measure(
                median(runs, Measure::wall), median(runs, Measure::processor), median(runs, Measure::memory));
    }

    private static double median(List<Measure> runs, ToDoubleFunction<Measure> figure) {
        double[] sorted = runs.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
