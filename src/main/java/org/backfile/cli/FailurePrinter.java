package org.backfile.cli;

import java.nio.file.InvalidPathException;
import org.backfile.publish.PublishFailure;
import org.backfile.render.TemplateProblem;
import org.backfile.report.DiagnosticPrinter;
import org.backfile.report.Paint;
import org.backfile.text.Failure;
import org.backfile.text.LostName;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints why a command ended early: the one place where exceptions end. */
final class FailurePrinter implements IExecutionExceptionHandler {

    private final Surroundings surroundings;

    FailurePrinter(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parseResult) {
        var err = surroundings.terminal().err();
        if (failure instanceof WrongConfiguration wrong) {
            var printer = new DiagnosticPrinter(err, wrong.paint());
            wrong.diagnostics().forEach(printer::print);
            return ExitCode.USAGE;
        }
        if (failure instanceof Failure expected) {
            new DiagnosticPrinter(err, new Paint(false)).print(expected.diagnostic());
            return ExitCode.SOFTWARE;
        }
        if (failure instanceof PublishFailure expected) {
            new DiagnosticPrinter(err, new Paint(false)).print(expected.diagnostic());
            return ExitCode.SOFTWARE;
        }
        if (failure instanceof TemplateProblem expected) {
            new DiagnosticPrinter(err, new Paint(false)).print(expected.diagnostic());
            return ExitCode.SOFTWARE;
        }
        if (failure instanceof InvalidPathException unmappable) {
            new DiagnosticPrinter(err, new Paint(false))
                    .print(LostName.diagnostic(unmappable.getInput(), "stopped there"));
            return ExitCode.SOFTWARE;
        }
        err.println(
                "backfile: this is a mistake in Backfile itself, not in your texts. Please report it with what follows:");
        failure.printStackTrace(err);
        return ExitCode.SOFTWARE;
    }
}
