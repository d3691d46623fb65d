package org.backfile.cli;

import java.util.List;
import org.backfile.report.Paint;
import org.backfile.text.Diagnostic;

/** The settings cannot be understood, so nothing is done. */
final class WrongConfiguration extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;
    private final transient Paint paint;

    WrongConfiguration(List<Diagnostic> diagnostics, Paint paint) {
        super("the configuration cannot be understood");
        this.diagnostics = List.copyOf(diagnostics);
        this.paint = paint;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    Paint paint() {
        return paint;
    }
}
