package org.backfile.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Severity;

/**
 * What was found in an archive.
 *
 * @param diagnostics sorted by path and place; those of {@code doubles} are among them
 */
public record CheckReport(Overview overview, Doubles doubles, List<Diagnostic> diagnostics) {

    /** Errors first, then warnings, then notes. */
    private static final Comparator<Code> BY_WEIGHT = Comparator.comparing(Code::severity).thenComparing(Comparator.naturalOrder());

    public CheckReport {
        diagnostics = diagnostics.stream().sorted().toList();
    }

    /** The diagnostics of each code that there is one of, errors first, then warnings, then notes. */
    public Map<Code, List<Diagnostic>> byCode() {
        return diagnostics.stream().collect(Collectors.groupingBy(Diagnostic::code, () -> new TreeMap<>(BY_WEIGHT), Collectors.toList()));
    }

    public long count(Severity severity) {
        return diagnostics.stream().filter(diagnostic -> diagnostic.severity() == severity).count();
    }

    /** The same with more to say, found before the texts were read. */
    public CheckReport withAlso(List<Diagnostic> more) {
        return new CheckReport(overview, doubles, Stream.concat(more.stream(), diagnostics.stream()).toList());
    }
}
