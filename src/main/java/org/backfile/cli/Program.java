package org.backfile.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.backfile.text.LostName;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/**
 * The command line of the program: the top-level command and the commands below it. To describe a command, picocli
 * reads its annotations by reflection, which for all commands takes as long as the start of the JVM; when the arguments
 * name a command, only that one is described.
 */
final class Program {

    /** In the order of the help, which leaves out the last two. */
    private static final List<String> COMMANDS = List.of(
            "init",
            "new",
            "preview",
            "build",
            "check",
            "parse",
            "publish",
            "config",
            "templates",
            "completion",
            "manual",
            "warm-up");

    private Program() {}

    /** Runs one command; returns the exit code. */
    static int run(Surroundings surroundings, String... arguments) {
        int exitCode = of(surroundings, arguments).execute(arguments);
        surroundings.terminal().out().flush();
        surroundings.terminal().err().flush();
        return exitCode;
    }

    /** The program with all its commands. */
    static CommandLine whole(Surroundings surroundings) {
        return of(surroundings, COMMANDS);
    }

    /** The program with the commands that matter for the arguments. */
    private static CommandLine of(Surroundings surroundings, String... arguments) {
        boolean isOfOneCommand = arguments.length > 0 && COMMANDS.contains(arguments[0]);
        return of(surroundings, isOfOneCommand ? List.of(arguments[0]) : COMMANDS);
    }

    private static CommandLine of(Surroundings surroundings, List<String> commands) {
        var program = new CommandLine(new BackfileCommand());
        commands.forEach(name -> program.addSubcommand(name, command(name, surroundings)));
        program.setOut(surroundings.terminal().out());
        program.setErr(surroundings.terminal().err());
        program.registerConverter(Path.class, Program::path);
        program.setCaseInsensitiveEnumValuesAllowed(true);
        program.setExecutionExceptionHandler(new FailurePrinter(surroundings));
        return program;
    }

    private static Object command(String name, Surroundings surroundings) {
        return switch (name) {
            case "init" -> new InitCommand(surroundings);
            case "new" -> new NewCommand(surroundings);
            case "preview" -> new PreviewCommand(surroundings);
            case "build" -> new BuildCommand(surroundings);
            case "check" -> new CheckCommand(surroundings);
            case "parse" -> new ParseCommand(surroundings);
            case "publish" -> new PublishCommand(surroundings);
            case "config" -> new ConfigCommand(surroundings);
            case "templates" -> new TemplatesCommand(surroundings);
            case "completion" -> new CompletionCommand(surroundings, () -> whole(surroundings));
            case "manual" -> new ManualCommand(surroundings, () -> whole(surroundings));
            case "warm-up" -> new WarmUpCommand(surroundings, Program::run);
            default -> throw new IllegalArgumentException("no command is called " + name);
        };
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
