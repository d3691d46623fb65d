package org.backfile.cli;

import org.backfile.report.Paint;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class CommonOptions {

    /** When to colour messages. */
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Colour messages: auto, always or never (default: auto, which heeds NO_COLOR).")
    private Color color = Color.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    @SuppressWarnings("UnusedVariable") // Used only by picocli.
    private boolean isHelpWanted;

    Paint paint(Surroundings surroundings) {
        boolean isColored = switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            // no-color.org: any value that is not empty means no colour.
            case AUTO ->
                surroundings.terminal().isInteractive()
                        && surroundings
                                .environment()
                                .getOrDefault("NO_COLOR", "")
                                .isEmpty();
        };
        return new Paint(isColored);
    }
}
