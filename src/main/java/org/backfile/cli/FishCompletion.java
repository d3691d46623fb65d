package org.backfile.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Completions for fish, which picocli does not generate: a line for each command and each option, with its description.
 */
final class FishCompletion {

    private final CommandSpec program;

    FishCompletion(CommandSpec program) {
        this.program = program;
    }

    String script() {
        var script = new StringBuilder("# Completions of " + program.name() + " for fish.\n");
        for (CommandLine command : program.subcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                script.append(line(
                        "__fish_use_subcommand",
                        "-f -a " + command.getCommandName(),
                        descriptionOf(command.getCommandSpec().usageMessage().description())));
            }
        }
        options(program, "__fish_use_subcommand", script);
        program.subcommands().values().stream()
                .filter(command -> !command.getCommandSpec().usageMessage().hidden())
                .forEach(command -> options(
                        command.getCommandSpec(), "__fish_seen_subcommand_from " + command.getCommandName(), script));
        return script.toString();
    }

    private void options(CommandSpec command, String condition, StringBuilder script) {
        for (OptionSpec option : command.options()) {
            String names =
                    Arrays.stream(option.names()).map(FishCompletion::name).collect(Collectors.joining(" "));
            String value = option.arity().max() == 0 ? "" : " -r" + choices(option);
            script.append(line(condition, names + value, descriptionOf(option.description())));
        }
    }

    private static String name(String option) {
        return option.startsWith("--") ? "-l " + option.substring(2) : "-s " + option.substring(1);
    }

    /** The values of an option that accepts only a few. */
    private static String choices(OptionSpec option) {
        Object[] constants = option.type().getEnumConstants();
        return constants == null
                ? ""
                : " -f -a "
                        + quoted(Arrays.stream(constants)
                                .map(Object::toString)
                                .map(String::toLowerCase)
                                .collect(Collectors.joining(" ")));
    }

    private String line(String condition, String what, String description) {
        return "complete -c " + program.name() + " -n " + quoted(condition) + " " + what + " -d " + quoted(description)
                + "\n";
    }

    private static String descriptionOf(String[] lines) {
        return String.join(" ", lines).replaceFirst("\\.$", "").replace("%%", "%");
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
