package org.backfile.report;

import java.io.PrintWriter;
import java.util.List;
import org.backfile.proof.ProofReport;
import org.backfile.report.FiguresPrinter.Figure;

/**
 * Prints the findings in a finished site for people: the messages, then how much was checked:
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

    private final FiguresPrinter printer;

    public ProofPrinter(PrintWriter to, Paint paint, boolean isAll) {
        printer = new FiguresPrinter(to, paint, isAll);
    }

    public void print(ProofReport report) {
        var figures = report.figures();
        printer.print(
                report.messages(),
                "the site",
                List.of(
                        new Figure("files", figures.files(), ""),
                        new Figure(
                                "pages",
                                figures.pages(),
                                figures.inSitemaps() == 0
                                        ? "none in a sitemap"
                                        : figures.inSitemaps() + " in a sitemap"),
                        new Figure(
                                "links",
                                figures.internal(),
                                figures.external() == 0
                                        ? ""
                                        : "and " + figures.external() + " to other sites, which were not followed"),
                        new Figure(
                                "heaviest page",
                                Math.round(figures.heaviest() / 1000.0) + " kB",
                                figures.heaviestPage())));
    }
}
