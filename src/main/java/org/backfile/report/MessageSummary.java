package org.backfile.report;

import static java.util.Comparator.comparing;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;

/**
 * Prints a line for each kind of message, the heaviest and most frequent first:
 *
 * <pre>
 *    1 error[not-a-text]      no text inside  articles/photo.txt
 *   12 warning[date-missing]  no date found   articles/ferry.txt
 * </pre>
 *
 * Kinds beyond the limit share the last line, each with its number: none is left out.
 */
final class MessageSummary {

    private static final Comparator<Kind> BY_WEIGHT = comparing(Kind::code, comparing(Code::severity))
            .thenComparing(Kind::count, Comparator.reverseOrder())
            .thenComparing(Kind::code);

    private final PrintWriter to;
    private final Paint paint;
    private final Meanings meanings = new Meanings();

    MessageSummary(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
    }

    /** All messages of one code. */
    private record Kind(Code code, int count, Diagnostic example) {
        String label() {
            return code.severity().word() + "[" + code.word() + "]";
        }
    }

    /** @param linesAtMost how many lines may be printed, two at least */
    void print(Diagnostics found, int linesAtMost) {
        List<Kind> kinds = found.byCode().entrySet().stream()
                .map(entry -> new Kind(
                        entry.getKey(),
                        entry.getValue().size(),
                        entry.getValue().get(0)))
                .sorted(BY_WEIGHT)
                .toList();
        boolean isAllListed = kinds.size() <= linesAtMost;
        List<Kind> listed = isAllListed ? kinds : kinds.subList(0, linesAtMost - 1);
        var columns = new Columns(
                widest(listed, kind -> String.valueOf(kind.count())),
                widest(listed, Kind::label),
                widest(listed, kind -> meanings.of(kind.example())));
        listed.forEach(kind -> print(kind, columns));
        if (!isAllListed) {
            to.println("  and "
                    + kinds.subList(listed.size(), kinds.size()).stream()
                            .map(kind -> kind.count() + " " + kind.label())
                            .collect(Collectors.joining(", ")));
        }
    }

    private record Columns(int count, int label, int meaning) {}

    private static int widest(List<Kind> kinds, Function<Kind, String> column) {
        return kinds.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private void print(Kind kind, Columns columns) {
        String meaning = meanings.of(kind.example());
        String count = String.valueOf(kind.count());
        to.println("  " + " ".repeat(columns.count() - count.length()) + count + " "
                + paint.severity(kind.code().severity(), kind.label())
                + " ".repeat(columns.label() - kind.label().length()) + "  "
                + meaning + " ".repeat(columns.meaning() - meaning.length()) + "  "
                + paint.faint(DiagnosticPrinter.visible(kind.example().position())));
    }
}
