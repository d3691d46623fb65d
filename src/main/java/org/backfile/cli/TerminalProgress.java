package org.backfile.cli;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.LongSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.backfile.work.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows the progress, speed and remaining time of a stage once it has run for a second: as a bar when a person is
 * watching, else as a line every few seconds. On an interrupt (Ctrl-C), prints a line that explains the consequences.
 */
final class TerminalProgress implements Progress, AutoCloseable {

    /** True at any moment: every file is first written in full under another name. */
    static final String FAREWELL =
            "Interrupted. Every file that was written is whole; the same command completes the work.";

    private static final long SECOND = 1_000_000_000L;
    private static final long LINE_EVERY = 5 * SECOND;

    private final Terminal terminal;
    private final LongSupplier nanoseconds;
    private final Thread farewell = new Thread(this::sayFarewell, "backfile-farewell");
    private String stage = "";
    private int steps;
    private int done;
    private long begun;
    private long due;
    private boolean isOver;
    private @Nullable ProgressBar bar;

    TerminalProgress(Terminal terminal) {
        this(terminal, System::nanoTime);
        // The JVM runs this on SIGINT and SIGTERM, and then exits with 130 or 143 by itself.
        Runtime.getRuntime().addShutdownHook(farewell);
    }

    /** @param nanoseconds the time, from an arbitrary origin */
    TerminalProgress(Terminal terminal, LongSupplier nanoseconds) {
        this.terminal = terminal;
        this.nanoseconds = nanoseconds;
    }

    @Override
    public synchronized void begin(String stage, int steps) {
        closeBar();
        this.stage = stage;
        this.steps = steps;
        done = 0;
        begun = nanoseconds.getAsLong();
        due = begun + SECOND;
    }

    @Override
    public synchronized void step() {
        done++;
        if (bar != null) {
            bar.stepTo(done);
        } else if (!isOver && nanoseconds.getAsLong() - due > 0) {
            show();
        }
    }

    private void show() {
        if (terminal.isInteractive()) {
            bar = new ProgressBarBuilder()
                    .setTaskName(stage)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .showSpeed(new DecimalFormat("#", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                    .build();
            bar.stepTo(done);
            return;
        }
        long now = nanoseconds.getAsLong();
        double rate = done * (double) SECOND / (now - begun);
        PrintWriter err = terminal.err();
        err.println(stage + ": " + done + " of " + steps + ", " + Math.round(rate) + " a second, "
                + Math.round((steps - done) / rate) + " s left");
        err.flush();
        due = now + LINE_EVERY;
    }

    private synchronized void sayFarewell() {
        isOver = true;
        closeBar();
        terminal.err().println(FAREWELL);
        terminal.err().flush();
    }

    private void closeBar() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public synchronized void close() {
        closeBar();
        if (!isOver) {
            isOver = true;
            withoutFarewell();
        }
    }

    private void withoutFarewell() {
        try {
            Runtime.getRuntime().removeShutdownHook(farewell);
        } catch (IllegalStateException endingAlready) {
            // The interrupt has just arrived, and the hook is about to print its line.
            return;
        }
    }
}
