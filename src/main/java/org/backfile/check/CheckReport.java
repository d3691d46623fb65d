package org.backfile.check;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;

/**
 * The findings about an archive.
 *
 * @param messages all diagnostics, including those about {@code doubles}
 */
public record CheckReport(Overview overview, Doubles doubles, Diagnostics messages) {

    CheckReport(Overview overview, Doubles doubles, List<Diagnostic> diagnostics) {
        this(overview, doubles, new Diagnostics(diagnostics));
    }

    public List<Diagnostic> diagnostics() {
        return messages.inOrder();
    }

    /** The same report with additional diagnostics, found before the texts were read. */
    public CheckReport withAlso(List<Diagnostic> more) {
        return new CheckReport(
                overview,
                doubles,
                Stream.concat(more.stream(), messages.inOrder().stream()).toList());
    }
}
