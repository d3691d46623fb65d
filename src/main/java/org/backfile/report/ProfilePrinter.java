package org.backfile.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.backfile.work.Profile;
import org.backfile.work.Stopwatch;

/** Prints where the time of a build went, as tables. */
public final class ProfilePrinter {

    private final PrintWriter to;
    private final Paint paint;

    public ProfilePrinter(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
    }

    public void print(List<Stopwatch.Stage> stages, Profile profile) {
        stages(stages);
        if (!profile.kinds().isEmpty()) {
            kinds(profile);
            slowest(profile.slowest());
        }
        figures(profile);
    }

    private void stages(List<Stopwatch.Stage> stages) {
        double whole = stages.stream().mapToDouble(Stopwatch.Stage::seconds).sum();
        heading("stage               seconds   share");
        for (var stage : stages) {
            line("%-18s %8.2f  %5.1f %%", stage.name(), stage.seconds(), 100 * stage.seconds() / Math.max(whole, 1e-9));
        }
        line("%-18s %8.2f", "total", whole);
        to.println();
    }

    private void kinds(Profile profile) {
        heading("template or kind    seconds    files       bytes        mean   (seconds summed over "
                + MessagePrinter.count(profile.threads(), "thread") + ")");
        for (var kind : profile.kinds()) {
            Profile.Amount made = kind.made();
            line(
                    "%-18s %8.2f %8d %11s %8.2f ms",
                    kind.name(),
                    made.seconds(),
                    made.files(),
                    BuildPrinter.bytes(made.bytes()),
                    1000 * made.seconds() / made.files());
        }
        to.println();
    }

    private void slowest(List<Profile.Slow> slowest) {
        heading("slowest pages       seconds");
        slowest.forEach(page -> line("%27.3f  %s", page.seconds(), page.path()));
        to.println();
    }

    private void figures(Profile profile) {
        Profile.Amount reading = profile.reading();
        line(
                "reading    %s, %s in %.2f s%s",
                MessagePrinter.count(reading.files(), "text file"),
                BuildPrinter.bytes(reading.bytes()),
                reading.seconds(),
                reading.files() == 0 ? "" : ": " + speed(reading));
        line("rehearsal  each template filled once before writing, in %.2f s", profile.rehearsal());
        line(
                "search     %s, %s, made and written in %.2f s",
                MessagePrinter.count(profile.search().files(), "file"),
                BuildPrinter.bytes(profile.search().bytes()),
                profile.search().seconds());
        line(
                "writing    %s, %s in %.2f s summed over %s",
                MessagePrinter.count(profile.writing().files(), "file"),
                BuildPrinter.bytes(profile.writing().bytes()),
                profile.writing().seconds(),
                MessagePrinter.count(profile.threads(), "thread"));
        line(
                "memory     heap peak %s; garbage collection %.2f s in %s",
                BuildPrinter.bytes(profile.memory().heapPeak()),
                profile.memory().collecting(),
                MessagePrinter.count(profile.memory().collections(), "collection"));
    }

    private static String speed(Profile.Amount reading) {
        return String.format(Locale.ROOT, "%.1f MB/s", reading.bytes() / 1e6 / Math.max(reading.seconds(), 1e-9));
    }

    private void heading(String text) {
        to.println(paint.strong(text));
    }

    private void line(String form, Object... values) {
        to.println(String.format(Locale.ROOT, form, values));
    }
}
