package org.backfile.report;

import java.io.PrintWriter;
import org.backfile.text.Diagnostic;

/**
 * Prints a diagnostic for people:
 *
 * <pre>
 * articles/1987/ferry.txt:3:1: warning[date-ambiguous]: "02/03/1987" is 2 March or 3 February
 *     3 | 02/03/1987
 *       | ^^^^^^^^^^
 *   expected   the month in words, or the year first: 1987-03-02
 *   fix        say which comes first in site-config.yaml:  dates: { order: day-month }
 *   meanwhile  read as 2 March
 * </pre>
 */
public final class DiagnosticPrinter {

    private final PrintWriter to;
    private final Paint paint;

    public DiagnosticPrinter(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
    }

    public void print(Diagnostic diagnostic) {
        String label = diagnostic.severity().word() + "[" + diagnostic.code().word() + "]";
        to.println(paint.strong(visible(diagnostic.position())) + ": " + paint.severity(diagnostic.severity(), label)
                + ": " + visible(diagnostic.found()));
        diagnostic.place().filter(Diagnostic.Place::hasExcerpt).ifPresent(this::excerpt);
        advice("expected ", diagnostic.expected());
        advice("fix      ", diagnostic.fix());
        advice("meanwhile", diagnostic.meanwhile());
        to.println();
    }

    private void excerpt(Diagnostic.Place place) {
        String number = String.format("%5d", place.span().line());
        int shown = place.excerpt().codePointCount(0, place.excerpt().length());
        int caret = Math.min(place.caret() - 1, shown);
        int carets = Math.max(1, Math.min(place.span().length(), shown - caret));
        to.println(paint.faint(number + " | ") + visible(place.excerpt()));
        to.println(paint.faint(" ".repeat(number.length()) + " | ") + " ".repeat(caret) + "^".repeat(carets));
    }

    private void advice(String label, String text) {
        if (!text.isEmpty()) {
            to.println("  " + paint.faint(label) + "  " + visible(text));
        }
    }

    /** Text from a file must not control the terminal; a tab is one column, as in the span. */
    static String visible(String text) {
        if (text.chars().noneMatch(Character::isISOControl)) {
            return text;
        }
        return text.chars()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, (s, c) -> s.append((char) c), StringBuilder::append)
                .toString();
    }
}
