package org.backfile.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backfile.parse.ArticleParser;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceText;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many megabytes of text are decoded and parsed in a second, with a thread for each of two cores. The counter
 * {@code megabytes} is of characters, one byte each in a text in English.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class TextBenchmark {

    /** A folder of texts. */
    @Param("articles")
    public String folder;

    /** How many of them are used. */
    @Param("20000")
    public int limit;

    private final ArticleParser parser = Texts.parser();
    private Texts texts;
    private List<SourceFile> files;
    private List<SourceText> decoded;

    /** The place of one thread, and how much it has done. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Done {
        public double megabytes;
        private int next;

        private <T> T nextOf(List<T> all) {
            T one = all.get(next % all.size());
            next = (next + 1) % all.size();
            return one;
        }

        private void add(SourceText text) {
            megabytes += text.text().length() / 1e6;
        }
    }

    @Setup
    public void read() {
        texts = Texts.of(folder, limit);
        files = texts.files();
        decoded = texts.all();
    }

    /** With the reading of the file: put the folder on a RAM disk. */
    @Benchmark
    public void decode(Done done) {
        texts.textsOf(done.nextOf(files)).forEach(done::add);
    }

    @Benchmark
    public void parse(Done done, Blackhole hole) {
        SourceText text = done.nextOf(decoded);
        hole.consume(Texts.parsed(parser, text));
        done.add(text);
    }
}
