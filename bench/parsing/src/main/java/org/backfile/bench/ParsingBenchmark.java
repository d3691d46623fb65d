package org.backfile.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.backfile.intake.TextForms;
import org.backfile.parse.ArticleParser;
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
 * How many megabytes of text are parsed in a second, with a thread for each of two cores. The texts are in memory, so
 * that no disk is measured; the counter {@code megabytes} is of characters, one byte each in a text in English.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(2)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class ParsingBenchmark {

    private record Text(String file, String text) {
    }

    /** A folder of texts. */
    @Param("articles")
    public String folder;

    private final ArticleParser parser = TextForms.parser(Optional.empty());
    private List<Text> texts;

    /** What one thread has parsed. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Parsed {
        public double megabytes;
        private int next;
    }

    @Setup
    public void read() throws IOException {
        texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                texts.add(new Text(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
            }
        }
    }

    @Benchmark
    public void parse(Parsed parsed, Blackhole hole) {
        Text text = texts.get(parsed.next);
        parsed.next = (parsed.next + 1) % texts.size();
        hole.consume(parser.parse(text.file(), text.text()));
        parsed.megabytes += text.text().length() / 1e6;
    }
}
