package org.backfile.work;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/**
 * Where the time of a build went, beyond its stages.
 *
 * @param threads   number of worker threads
 * @param reading   texts that were read; others were known. Its seconds are those of the stage
 * @param rehearsal seconds for filling each template once before anything is written
 * @param kinds     pages by what makes them, the longest first. Seconds are sums over all threads
 * @param search    files of the search index. Its seconds are elapsed time, with that for writing them
 * @param writing   files that were put into the output folder. Its seconds are a sum over all threads
 * @param slowest   pages that took longest to make, the longest first
 */
public record Profile(
        int threads,
        Amount reading,
        double rehearsal,
        List<Kind> kinds,
        Amount search,
        Amount writing,
        List<Slow> slowest,
        Memory memory) {

    public Profile {
        kinds = List.copyOf(kinds);
        slowest = List.copyOf(slowest);
    }

    /** What was done in how long. */
    public record Amount(int files, long bytes, double seconds) {

        public static final Amount NONE = new Amount(0, 0, 0);
    }

    /** @param name of a template, {@code article.peb}, or of a kind of file for programs: {@code atom-feed} */
    public record Kind(String name, Amount made) {}

    /** A page that took long to make. */
    public record Slow(String path, double seconds) {}

    /**
     * Memory since the program was started.
     *
     * @param heapPeak    bytes; the sum of the peaks of all parts of the heap, which they may have had at different
     *                    times
     * @param collections number of garbage collections
     * @param collecting  seconds that they took
     */
    public record Memory(long heapPeak, long collections, double collecting) {

        public static Memory measured() {
            long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getType() == MemoryType.HEAP)
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .mapToLong(usage -> usage.getUsed())
                    .sum();
            List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
            return new Memory(
                    peak,
                    collectors.stream()
                            .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                            .sum(),
                    collectors.stream()
                                    .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                                    .sum()
                            / 1e3);
        }
    }
}
