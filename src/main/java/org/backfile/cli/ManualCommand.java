package org.backfile.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "Where to write them.")
    private Path folder = Path.of("");

    ManualCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Path root = surroundings.workingFolder().resolve(folder);
        CommandSpec program = spec.root();
        write(root.resolve("man").resolve(ManualPage.fileOf(program)), ManualPage.of(program));
        for (CommandLine command : program.subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                write(
                        root.resolve("man").resolve(ManualPage.fileOf(command.getCommandSpec())),
                        ManualPage.of(command.getCommandSpec()));
            }
        }
        String script = AutoComplete.bash(program.name(), program.commandLine());
        write(root.resolve("completions/backfile.bash"), script);
        write(root.resolve("completions/_backfile"), forZshToLoad(script, program.name()));
        write(root.resolve("completions/backfile.fish"), new FishCompletion(program).script());
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
