package org.backfile.report;

import static org.backfile.report.MessagePrinter.count;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backfile.make.BuildReport;
import org.backfile.text.Diagnostics;
import org.backfile.text.Severity;
import org.backfile.work.Stopwatch;

/** Prints the result of a build for people: first the messages that need attention, then the numbers. */
public final class BuildPrinter {

    private final PrintWriter to;
    private final DiagnosticPrinter diagnostics;
    private final MessagePrinter messages;
    private final Paint paint;

    public BuildPrinter(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
        this.diagnostics = new DiagnosticPrinter(to, paint);
        this.messages = new MessagePrinter(to, paint);
    }

    public void print(BuildReport report) {
        var found = new Diagnostics(report.diagnostics());
        // In the order of the codes, which is the order of the build's steps.
        messages.print(new TreeMap<>(found.byCode()));
        refused(report.refused());
        to.println(paint.strong(report.articles() + " of " + count(report.files(), "text")) + " became articles"
                + (report.drafts() == 0 ? "" : ", " + count(report.drafts(), "draft") + " left out")
                + (report.refused().isEmpty() ? "" : ", " + report.refused().size() + " set aside"));
        var pages = report.pages();
        boolean isUnchanged = pages.written() == 0 && pages.removed() == 0;
        to.println((isUnchanged ? "nothing changed: " : "")
                + count(pages.written(), "file") + " written, " + pages.unchanged() + " unchanged, " + pages.removed()
                + " removed; "
                + bytes(report.bytes()) + " in all");
        messages.printCounts(found);
        to.println(paint.faint(seconds(report.stages())));
    }

    /** Prints only the errors. */
    public void errors(BuildReport report) {
        report.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .forEach(diagnostics::print);
    }

    private void refused(List<BuildReport.Refused> refused) {
        for (var text : refused) {
            to.println("set aside: " + text.file() + ": " + text.reason());
        }
    }

    private static String seconds(List<Stopwatch.Stage> stages) {
        double all = stages.stream().mapToDouble(Stopwatch.Stage::seconds).sum();
        return String.format(Locale.ROOT, "%.2f s: ", all)
                + stages.stream()
                        .map(stage -> String.format(Locale.ROOT, "%s %.2f", stage.name(), stage.seconds()))
                        .collect(Collectors.joining(", "));
    }

    static String bytes(long bytes) {
        if (bytes < 1_000_000) {
            return String.format(Locale.ROOT, "%.1f kB", bytes / 1e3);
        }
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
