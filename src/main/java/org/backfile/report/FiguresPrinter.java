package org.backfile.report;

import java.io.PrintWriter;
import java.util.List;
import org.backfile.text.Diagnostics;

/** Prints the result of checking an archive or a site: the messages under their headings, then figures. */
final class FiguresPrinter {

    private final PrintWriter to;
    private final Paint paint;
    private final MessagePrinter messages;
    private final boolean isAll;

    FiguresPrinter(PrintWriter to, Paint paint, boolean isAll) {
        this.to = to;
        this.paint = paint;
        this.messages = new MessagePrinter(to, paint);
        this.isAll = isAll;
    }

    /** @param remark printed after the number; may be empty */
    record Figure(String name, String value, String remark) {
        Figure(String name, long number, String remark) {
            this(name, String.valueOf(number), remark);
        }
    }

    /** @param heading of the figures */
    void print(Diagnostics found, String heading, List<Figure> figures) {
        messages.printUnderHeadings(found.byCode(), isAll);
        to.println(paint.strong(heading));
        figures.forEach(this::print);
        messages.printCounts(found);
    }

    private void print(Figure figure) {
        String line = String.format("  %-16s%9s", figure.name(), figure.value());
        to.println(figure.remark().isEmpty() ? line : line + "  " + paint.faint(figure.remark()));
    }
}
