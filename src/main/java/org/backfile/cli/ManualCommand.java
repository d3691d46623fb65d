package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/**
 * {@code backfile manual}: writes the manual pages and the completions. For packaging the program, so hidden from the
 * help.
 */
@Command(
        name = "manual",
        hidden = true,
        description = "Writes the manual's pages to man/ and the completions to completions/.")
final class ManualCommand implements Callable<Integer> {

    private final Surroundings surroundings;
    private final Supplier<CommandLine> program;

    @Parameters(paramLabel = "DIR", description = "Where to write them.")
    private Path folder = Path.of("");

    /** @param program the command line with all commands */
    ManualCommand(Surroundings surroundings, Supplier<CommandLine> program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Path root = surroundings.workingFolder().resolve(folder);
        CommandSpec whole = program.get().getCommandSpec();
        write(root.resolve("man").resolve(ManualPage.fileOf(whole)), ManualPage.of(whole));
        for (CommandLine command : whole.subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                write(
                        root.resolve("man").resolve(ManualPage.fileOf(command.getCommandSpec())),
                        ManualPage.of(command.getCommandSpec()));
            }
        }
        String script = AutoComplete.bash(whole.name(), whole.commandLine());
        write(root.resolve("completions/backfile.bash"), script);
        write(root.resolve("completions/_backfile"), forZshToLoad(script, whole.name()));
        write(root.resolve("completions/backfile.fish"), new FishCompletion(whole).script());
        return ExitCode.OK;
    }

    /**
     * The script in the form that zsh autoloads from a folder of its {@code fpath}: the first line names the command,
     * and the last completes the word that triggered the load. After that the script's own registration applies. The
     * script's alias for {@code compopt}, which zsh lacks, has no effect in an autoloaded file.
     */
    private static String forZshToLoad(String script, String program) {
        return "#compdef " + program + "\ncompopt() { true; }\n" + script + "\n_bash_complete -o default -F _complete_"
                + program + "\n";
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
