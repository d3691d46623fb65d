package org.backfile.cli;

import java.nio.file.InvalidPathException;
import org.backfile.report.DiagnosticPrinter;
import org.backfile.report.Paint;
import org.backfile.text.Failure;
import org.backfile.text.LostName;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Prints why a command ended early: the one place where all exceptions end up. */
final class FailurePrinter implements IExecutionExceptionHandler {

    private final Surroundings surroundings;

    FailurePrinter(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parseResult) {
        var err = surroundings.terminal().err();
        var printer = new DiagnosticPrinter(err, paint(commandLine));
        if (failure instanceof Failure expected) {
            expected.diagnostics().forEach(printer::print);
            return expected.isOfConfiguration() ? ExitCode.USAGE : ExitCode.SOFTWARE;
        }
        if (failure instanceof InvalidPathException unmappable) {
            printer.print(LostName.diagnostic(unmappable.getInput(), "stopped there"));
            return ExitCode.SOFTWARE;
        }
        err.println("backfile: this is a mistake in Backfile itself, not in your texts. Please report it "
                + "with what follows:");
        failure.printStackTrace(err);
        return ExitCode.SOFTWARE;
    }

    /** Follows the command's own {@code --color}. */
    private Paint paint(CommandLine command) {
        return command.getMixins().values().stream()
                .filter(CommonOptions.class::isInstance)
                .map(options -> ((CommonOptions) options).paint(surroundings))
                .findFirst()
                .orElse(new Paint(false));
    }
}
