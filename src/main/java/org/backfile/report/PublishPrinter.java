package org.backfile.report;

import java.io.PrintWriter;
import java.util.Locale;
import org.backfile.publish.PublishReport;
import org.backfile.publish.PublishReport.Kind;

/** Prints what publishing did or would do: the list, if requested, as the result; the numbers as talk. */
public final class PublishPrinter {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Paint paint;

    public PublishPrinter(PrintWriter out, PrintWriter err, Paint paint) {
        this.out = out;
        this.err = err;
        this.paint = paint;
    }

    /** Prints each change of a dry run on its own line, in the order in which it would be made. */
    public void list(PublishReport report) {
        if (report.isDry()) {
            report.changes()
                    .forEach(change -> out.println(String.format(
                                    Locale.ROOT,
                                    "%-6s  %s",
                                    change.kind().name().toLowerCase(Locale.ROOT),
                                    change.path())
                            + (change.kind() == Kind.REMOVE ? "" : "  " + BuildPrinter.bytes(change.size()))));
        }
    }

    public void print(PublishReport report) {
        if (!report.leftOut().isEmpty()) {
            err.println("left out, since they are not regular files: " + String.join(", ", report.leftOut()));
        }
        if (report.changes().isEmpty()) {
            err.println("nothing changed at " + paint.strong(report.to()) + ": "
                    + (report.unchanged() == 1
                            ? "1 file is as it should be"
                            : report.unchanged() + " files are as they should be"));
        } else {
            numbers(report);
        }
        if (!report.outcome().isEmpty()) {
            err.println(report.outcome());
        }
        if (report.isDry()) {
            err.println(paint.faint("nothing was done; compared with the site as it was last built"));
        }
    }

    private void numbers(PublishReport report) {
        String numbers = MessagePrinter.count(report.count(Kind.ADD), "file") + " added, " + report.count(Kind.CHANGE)
                + " changed, "
                + report.count(Kind.REMOVE) + " removed, " + report.unchanged() + " unchanged; "
                + BuildPrinter.bytes(report.bytes()) + (report.isDry() ? " to bring over" : " brought over");
        err.println(
                (report.isDry() ? "would publish to " : "published to ") + paint.strong(report.to()) + ": " + numbers);
    }
}
