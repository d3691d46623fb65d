package org.backfile.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * A command's manual page, generated from its help, in the macros of man(7). (picocli's own generator produces
 * AsciiDoc, and converting that to a manual page takes a program larger than this one.)
 */
final class ManualPage {

    private final CommandSpec command;
    private final StringBuilder page = new StringBuilder();

    private ManualPage(CommandSpec command) {
        this.command = command;
    }

    /** The page's file name: {@code backfile-build.1}. */
    static String fileOf(CommandSpec command) {
        return nameOf(command) + ".1";
    }

    static String of(CommandSpec command) {
        return new ManualPage(command).write();
    }

    private static String nameOf(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private String write() {
        macro("TH", nameOf(command).toUpperCase(Locale.ROOT), "1");
        heading("NAME");
        line(nameOf(command) + " \\- " + escaped(text(command.usageMessage().description())));
        heading("SYNOPSIS");
        synopsis();
        entries(
                "COMMANDS",
                command.subcommands().values().stream()
                        .map(CommandLine::getCommandSpec)
                        .filter(other -> !other.usageMessage().hidden())
                        .map(other -> List.of(
                                bold(other.name()), text(other.usageMessage().description())))
                        .toList());
        entries(
                "PARAMETERS",
                command.positionalParameters().stream()
                        .map(parameter -> List.of(bold(parameter.paramLabel()), text(parameter.description())))
                        .toList());
        entries(
                "OPTIONS",
                command.options().stream()
                        .map(option -> List.of(namesOf(option), text(option.description())))
                        .toList());
        examples();
        return page.toString();
    }

    private void synopsis() {
        String options = command.options().isEmpty() ? "" : " [OPTIONS]";
        String commands = command.subcommands().isEmpty() ? "" : " COMMAND";
        String parameters =
                command.positionalParameters().stream().map(ManualPage::shown).collect(Collectors.joining());
        line(bold(command.qualifiedName(" ")) + escaped(options + parameters + commands));
    }

    private static String shown(PositionalParamSpec parameter) {
        return parameter.arity().min() == 0 ? " [" + parameter.paramLabel() + "]" : " " + parameter.paramLabel();
    }

    private static String namesOf(OptionSpec option) {
        String names = Arrays.stream(option.names()).map(ManualPage::bold).collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=\\fI" + escaped(label(option)) + "\\fR";
    }

    private static String label(ArgSpec option) {
        return option.paramLabel().replaceAll("^<|>$", "");
    }

    private void entries(String title, List<List<String>> entries) {
        if (!entries.isEmpty()) {
            heading(title);
            entries.forEach(entry -> {
                page.append(".TP\n");
                line(entry.get(0));
                line(escaped(entry.get(1)));
            });
        }
    }

    /** The text below the help: examples as typed, and remarks. */
    private void examples() {
        for (String text : command.usageMessage().footer()) {
            if (text.matches("\\w.*:")) {
                heading(text.replace(":", "").toUpperCase(Locale.ROOT));
            } else if (text.startsWith("  ")) {
                page.append(".nf\n");
                line(escaped(text));
                page.append(".fi\n");
            } else if (!text.isBlank()) {
                page.append(".PP\n");
                line(escaped(text));
            }
        }
    }

    private void heading(String title) {
        macro("SH", title);
    }

    private void macro(String name, String... values) {
        page.append('.').append(name);
        for (String value : values) {
            page.append(" \"").append(value.replace("\"", "\\(dq")).append('"');
        }
        page.append('\n');
    }

    private void line(String text) {
        // A dot or an apostrophe at the start of a line would begin a macro.
        page.append(text.startsWith(".") || text.startsWith("'") ? "\\&" : "")
                .append(text)
                .append('\n');
    }

    private static String text(String[] lines) {
        return String.join(" ", lines).replace("%%", "%");
    }

    private static String bold(String text) {
        return "\\fB" + escaped(text) + "\\fR";
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-");
    }
}
