package org.backfile.report;

import java.io.PrintWriter;
import org.backfile.proof.ProofReport;

/**
 * Prints what was found in a finished site, for people: the messages, then how much was looked at:
 *
 * <pre>
 * the site
 *   files                 271
 *   pages                 178  168 in a sitemap
 *   links                4778  and 179 to other sites, which were not followed
 *   heaviest page       64 kB  index.html
 * 0 errors, 0 warnings, 0 notes
 * </pre>
 */
public final class ProofPrinter {

    private final PrintWriter to;
    private final MessagePrinter messages;
    private final Paint paint;

    public ProofPrinter(PrintWriter to, Paint paint, boolean isAll) {
        this.to = to;
        this.paint = paint;
        this.messages = new MessagePrinter(to, paint, isAll);
    }

    public void print(ProofReport report) {
        var figures = report.figures();
        messages.print(report.messages());
        to.println(paint.strong("the site"));
        figure("files", String.valueOf(figures.files()), "");
        figure(
                "pages",
                String.valueOf(figures.pages()),
                figures.inSitemaps() == 0 ? "none in a sitemap" : figures.inSitemaps() + " in a sitemap");
        figure(
                "links",
                String.valueOf(figures.internal()),
                figures.external() == 0
                        ? ""
                        : "and " + figures.external() + " to other sites, which were not followed");
        figure("heaviest page", Math.round(figures.heaviest() / 1000.0) + " kB", figures.heaviestPage());
        messages.printCounts(report.messages());
    }

    private void figure(String name, String value, String remark) {
        String line = String.format("  %-16s%9s", name, value);
        to.println(remark.isEmpty() ? line : line + "  " + paint.faint(remark));
    }
}
