package org.backfile.cli;

import java.util.List;
import org.backfile.text.Diagnostic;

/** The settings cannot be understood, so nothing is done. */
final class WrongConfiguration extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;

    WrongConfiguration(List<Diagnostic> diagnostics) {
        super("the configuration cannot be understood");
        this.diagnostics = List.copyOf(diagnostics);
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
