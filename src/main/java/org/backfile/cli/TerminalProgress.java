package org.backfile.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.backfile.build.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a stage is once it has lasted for a second: as a bar where a person looks on, else as a line every few
 * seconds.
 */
final class TerminalProgress implements Progress, AutoCloseable {

    private static final long PATIENCE = 1_000_000_000L;
    private static final long LINE_EVERY = 5_000_000_000L;

    private final Terminal terminal;
    private String stage = "";
    private int steps;
    private int done;
    private long due;
    private @Nullable ProgressBar bar;

    TerminalProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String stage, int steps) {
        close();
        this.stage = stage;
        this.steps = steps;
        done = 0;
        due = System.nanoTime() + PATIENCE;
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar != null) {
            bar.stepTo(done);
        } else if (System.nanoTime() - due > 0) {
            show();
        }
    }

    private void show() {
        if (terminal.isInteractive()) {
            bar = new ProgressBarBuilder().setTaskName(stage).setInitialMax(steps).setStyle(ProgressBarStyle.ASCII).build();
            bar.stepTo(done);
            return;
        }
        PrintWriter err = terminal.err();
        err.println(stage + ": " + done + " of " + steps);
        err.flush();
        due = System.nanoTime() + LINE_EVERY;
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
