package org.backfile.check;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;

/**
 * What was found in an archive.
 *
 * @param messages those of {@code doubles} are among them
 */
public record CheckReport(Overview overview, Doubles doubles, Diagnostics messages) {

    CheckReport(Overview overview, Doubles doubles, List<Diagnostic> diagnostics) {
        this(overview, doubles, new Diagnostics(diagnostics));
    }

    public List<Diagnostic> diagnostics() {
        return messages.inOrder();
    }

    /** The same with more to say, found before the texts were read. */
    public CheckReport withAlso(List<Diagnostic> more) {
        return new CheckReport(
                overview,
                doubles,
                Stream.concat(more.stream(), messages.inOrder().stream()).toList());
    }
}
