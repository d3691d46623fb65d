package org.backfile.report;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;
import org.backfile.text.Severity;

/** Prints messages code by code, the first few of each in full, and their number by severity. */
final class MessagePrinter {

    /** How many diagnostics of one code are shown in full unless all are requested. */
    private static final int IN_FULL = 3;

    private final PrintWriter to;
    private final DiagnosticPrinter diagnostics;
    private final Paint paint;

    MessagePrinter(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
        this.diagnostics = new DiagnosticPrinter(to, paint);
    }

    /** Prints the messages under a heading for each code. */
    void printUnderHeadings(Map<Code, List<Diagnostic>> byCode, boolean isAll) {
        byCode.forEach((code, all) -> {
            to.println(all.size() + " of " + label(code));
            to.println();
            print(code, all, isAll ? all.size() : IN_FULL, "; --all shows them");
        });
    }

    /** Prints the messages one after the other. */
    void print(Map<Code, List<Diagnostic>> byCode) {
        byCode.forEach((code, all) -> print(code, all, IN_FULL, ""));
    }

    private void print(Code code, List<Diagnostic> all, int shown, String hint) {
        all.stream().limit(shown).forEach(diagnostics::print);
        if (all.size() > shown) {
            to.println("... and " + (all.size() - shown) + " more of " + label(code) + hint);
            to.println();
        }
    }

    private String label(Code code) {
        return paint.severity(code.severity(), code.severity().word() + "[" + code.word() + "]");
    }

    void printCounts(Diagnostics messages) {
        to.println(count(messages.count(Severity.ERROR), "error") + ", "
                + count(messages.count(Severity.WARNING), "warning") + ", "
                + count(messages.count(Severity.NOTE), "note"));
    }

    /** {@code 1 file}, {@code 2 files}. */
    static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
