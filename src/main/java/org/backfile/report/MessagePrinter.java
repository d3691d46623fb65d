package org.backfile.report;

import java.io.PrintWriter;
import java.util.List;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;
import org.backfile.text.Severity;

/** Prints messages under a heading for each code, errors first, and how many there are of each weight. */
final class MessagePrinter {

    /** How many diagnostics of one code are shown in full unless all are wanted. */
    private static final int IN_FULL = 3;

    private final PrintWriter to;
    private final DiagnosticPrinter diagnostics;
    private final Paint paint;
    private final boolean isAll;

    MessagePrinter(PrintWriter to, Paint paint, boolean isAll) {
        this.to = to;
        this.paint = paint;
        this.diagnostics = new DiagnosticPrinter(to, paint);
        this.isAll = isAll;
    }

    public void print(Diagnostics messages) {
        messages.byCode().forEach(this::print);
    }

    private void print(Code code, List<Diagnostic> all) {
        String label = paint.severity(code.severity(), code.severity().word() + "[" + code.word() + "]");
        to.println(all.size() + " of " + label);
        to.println();
        all.stream().limit(isAll ? all.size() : IN_FULL).forEach(diagnostics::print);
        if (!isAll && all.size() > IN_FULL) {
            to.println("... and " + (all.size() - IN_FULL) + " more of " + label + "; --all shows them");
            to.println();
        }
    }

    void printCounts(Diagnostics messages) {
        to.println(BuildPrinter.count(messages.count(Severity.ERROR), "error") + ", "
                + BuildPrinter.count(messages.count(Severity.WARNING), "warning") + ", "
                + BuildPrinter.count(messages.count(Severity.NOTE), "note"));
    }
}
