package org.backfile.config;

import java.util.List;
import org.backfile.text.Diagnostic;

/** Diagnostics with all that they say, as a test can state it. */
final class Printed {

    private Printed() {}

    /** What is said about a configuration, as a person would read it. */
    static String messagesOf(String yaml) {
        return print(ConfigReader.read("site-config.yaml", yaml).diagnostics());
    }

    static String print(List<Diagnostic> diagnostics) {
        var text = new StringBuilder();
        for (var diagnostic : diagnostics) {
            text.append(diagnostic.position())
                    .append(": ")
                    .append(diagnostic.severity().word())
                    .append('[')
                    .append(diagnostic.code().word())
                    .append("]: ")
                    .append(diagnostic.found())
                    .append('\n');
            diagnostic
                    .place()
                    .ifPresent(place -> text.append("  | ")
                            .append(place.excerpt())
                            .append('\n')
                            .append("  | ")
                            .append(" ".repeat(place.caret() - 1))
                            .append("^".repeat(place.span().length()))
                            .append('\n'));
            add(text, "expected   ", diagnostic.expected());
            add(text, "fix        ", diagnostic.fix());
            add(text, "meanwhile  ", diagnostic.meanwhile());
        }
        return text.toString();
    }

    private static void add(StringBuilder text, String label, String words) {
        if (!words.isEmpty()) {
            text.append("  ").append(label).append(words).append('\n');
        }
    }
}
