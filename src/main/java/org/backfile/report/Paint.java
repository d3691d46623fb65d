package org.backfile.report;

import org.backfile.text.Severity;

/** Colours for a terminal, or none (ECMA-48, SGR). */
public record Paint(boolean isColored) {

    String severity(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> sgr("1;31", text);
            case WARNING -> sgr("1;33", text);
            case NOTE -> sgr("1;36", text);
        };
    }

    String strong(String text) {
        return sgr("1", text);
    }

    public String faint(String text) {
        return sgr("2", text);
    }

    private String sgr(String code, String text) {
        return isColored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
