package org.backfile.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.backfile.text.LostName;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Starts the program. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(Terminal.ofSystem(), Path.of(""), arguments));
    }

    /** Runs one command; relative paths are resolved against {@code workingFolder}. */
    static int run(Terminal terminal, Path workingFolder, String... arguments) {
        return run(
                new Surroundings(
                        terminal,
                        workingFolder.toAbsolutePath().normalize(),
                        Map.copyOf(System.getenv()),
                        Clock.systemUTC()),
                arguments);
    }

    static int run(Surroundings surroundings, String... arguments) {
        Terminal terminal = surroundings.terminal();
        var commandLine = new CommandLine(new BackfileCommand(), new CommandFactory(surroundings));
        commandLine.setOut(terminal.out());
        commandLine.setErr(terminal.err());
        commandLine.registerConverter(Path.class, Main::path);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setExecutionExceptionHandler(new FailurePrinter(surroundings));
        int exitCode = commandLine.execute(arguments);
        terminal.out().flush();
        terminal.err().flush();
        return exitCode;
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException unmappable) {
            throw new TypeConversionException(
                    "'" + argument + "' is not in " + LostName.encoding() + ": " + LostName.advice());
        }
    }
}
