package org.backfile.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The diagnostics from checking many files.
 *
 * @param inOrder by path, then by place, whatever the order they were found in
 */
public record Diagnostics(List<Diagnostic> inOrder) {

    /** Errors first, then warnings, then notes. */
    private static final Comparator<Code> BY_WEIGHT =
            Comparator.comparing(Code::severity).thenComparing(Comparator.naturalOrder());

    public Diagnostics {
        inOrder = inOrder.stream().sorted().toList();
    }

    /** The diagnostics by code, errors first, then warnings, then notes. */
    public Map<Code, List<Diagnostic>> byCode() {
        return inOrder.stream()
                .collect(Collectors.groupingBy(Diagnostic::code, () -> new TreeMap<>(BY_WEIGHT), Collectors.toList()));
    }

    public long count(Severity severity) {
        return inOrder.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    /** Whether the exit code should report failure: there is an error or, in strict mode, something as bad. */
    public boolean isFailed(boolean isStrict) {
        return count(Severity.ERROR) > 0 || isStrict && count(Severity.WARNING) > 0;
    }
}
