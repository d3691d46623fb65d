package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private final StringWriter err = new StringWriter();
    private final AtomicLong now = new AtomicLong(-3);

    private TerminalProgress progress(boolean isInteractive) {
        return new TerminalProgress(
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), isInteractive), now::get);
    }

    private void step(TerminalProgress progress, int times, double seconds) {
        for (int i = 0; i < times; i++) {
            now.addAndGet((long) (seconds * 1e9) / times);
            progress.step();
        }
    }

    @Test
    void aShortStageSaysNothing() {
        try (var progress = progress(false)) {
            progress.begin("reading", 100);
            step(progress, 100, 0.9);
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aLongStageSaysHowFarItIsHowFastAndHowLongItWillTake() {
        try (var progress = progress(false)) {
            progress.begin("reading", 1_000);
            step(progress, 800, 8);
            progress.begin("writing", 10);
            step(progress, 10, 0.5);
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "reading: 101 of 1000, 100 a second, 9 s left", "reading: 602 of 1000, 100 a second, 4 s left");
    }

    @Test
    void whatIsOverSaysNothingMore() {
        var progress = progress(false);
        progress.begin("reading", 1_000);
        progress.close();
        step(progress, 800, 8);
        assertThat(err.toString()).isEmpty();
    }
}
