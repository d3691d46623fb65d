package org.backfile.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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

    @Spec
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("UnusedVariable") // Used only by picocli.
    private CommonOptions common = new CommonOptions();

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private Shell shell = Shell.BASH;

    CompletionCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        surroundings
                .terminal()
                .out()
                .print(
                        switch (shell) {
                            // picocli's script enables bash-style completion in zsh by itself.
                            case BASH, ZSH -> AutoComplete.bash(spec.root().name(), program);
                            case FISH -> new FishCompletion(spec.root()).script();
                        });
        return ExitCode.OK;
    }
}
