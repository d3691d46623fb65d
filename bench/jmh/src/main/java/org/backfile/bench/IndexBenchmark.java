package org.backfile.bench;

import java.util.concurrent.TimeUnit;
import org.backfile.search.SearchIndex;
import org.backfile.work.Workers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long the search index of an archive takes, whose words are known: milliseconds for all files, in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class IndexBenchmark {

    /** A folder of texts. */
    @Param("articles")
    public String folder;

    /** How many of them are used. */
    @Param("20000")
    public int limit;

    private final Workers workers = new Workers(2);
    private ReadArchive read;

    @Setup
    public void read() {
        read = ReadArchive.of(Texts.of(folder, limit), workers);
    }

    @TearDown
    public void close() {
        workers.close();
    }

    @Benchmark
    public void index(Blackhole hole) {
        var index = SearchIndex.of(read.archive(), read.words(), workers);
        index.make(index.shards(), workers, (shard, bytes) -> hole.consume(bytes));
    }
}
