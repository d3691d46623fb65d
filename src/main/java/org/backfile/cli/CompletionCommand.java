package org.backfile.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code backfile completion}: prints a script that lets a shell complete commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which a shell completes the commands and options.",
        footer = {
            "",
            "Examples:",
            "  source <(backfile completion bash)                                        in ~/.bashrc",
            "  source <(backfile completion zsh)                                         in ~/.zshrc",
            "  backfile completion fish > ~/.config/fish/completions/backfile.fish       once"
        })
final class CompletionCommand implements Callable<Integer> {

    /** The supported shells. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private final Surroundings surroundings;
    private final Supplier<CommandLine> program;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Used only by picocli.
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    /** @param program the command line with all commands */
    CompletionCommand(Surroundings surroundings, Supplier<CommandLine> program) {
        this.surroundings = surroundings;
        this.program = program;
    }

    @Override
    public Integer call() {
        CommandLine whole = program.get();
        surroundings
                .terminal()
                .out()
                .print(
                        switch (shell) {
                            // picocli's script enables bash-style completion in zsh by itself.
                            case BASH, ZSH -> AutoComplete.bash(whole.getCommandName(), whole);
                            case FISH -> new FishCompletion(whole.getCommandSpec()).script();
                        });
        return ExitCode.OK;
    }
}
