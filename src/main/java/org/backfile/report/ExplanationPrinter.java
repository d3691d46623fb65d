package org.backfile.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.explain.Cause;
import org.backfile.explain.Changed;
import org.backfile.explain.Explained;
import org.backfile.explain.Explanation;
import org.backfile.explain.Reason;

/**
 * Prints why files were written and removed, a line for each:
 *
 * <pre>
 * changed  1987/03/02/ferry.html  articles/1987/ferry.txt changed
 * changed  archive.csv            lists articles/1987/ferry.txt
 * changed  17 files in search/    indexes articles/1987/ferry.txt
 * </pre>
 *
 * Many files with the same reasons are one line with their number. Where many articles have changed, files that have
 * the same kinds of reason are one line, whichever the articles are.
 */
public final class ExplanationPrinter {

    /** How many files with the same reasons have a line each. */
    private static final int ONE_BY_ONE = 10;

    /** How many lines are printed before files with the same kinds of reason are taken together. */
    private static final int LINES = 100;

    private static final int WIDEST = 60;

    private final PrintWriter to;
    private final Paint paint;

    public ExplanationPrinter(PrintWriter to, Paint paint) {
        this.to = to;
        this.paint = paint;
    }

    /** Files that are printed in one line. */
    private record Line(Changed.Difference change, String files, List<Reason> reasons) {}

    /** @param ofTheSite number of all files that the site has now */
    public void print(Explanation explanation, int ofTheSite) {
        if (explanation.files().isEmpty()) {
            to.println("no file was written or removed");
        }
        List<Line> lines = lines(explanation.files(), ofTheSite);
        int width = lines.stream().mapToInt(line -> line.files().length()).max().orElse(0);
        lines.forEach(line -> print(line, Math.min(width, WIDEST)));
        if (explanation.same() > 0) {
            to.println(MessagePrinter.count(explanation.same(), "other file") + " made again, but unchanged");
        }
    }

    private void print(Line line, int width) {
        String reasons = line.reasons().stream()
                .map(reason -> ReasonPhrase.of(reason, line.change() == Changed.Difference.REMOVED))
                .collect(Collectors.joining("; "));
        to.println(paint.faint(String.format("%-7s", word(line.change()))) + "  "
                + String.format("%-" + Math.max(1, width) + "s", line.files()) + "  " + reasons);
    }

    static String word(Changed.Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT);
    }

    private static List<Line> lines(List<Explained> files, int ofTheSite) {
        List<Line> byReasons = lines(files, ofTheSite, file -> file.reasons().toString());
        return byReasons.size() <= LINES
                ? byReasons
                : lines(
                        files,
                        ofTheSite,
                        file -> file.reasons().stream()
                                .map(reason -> reason.cause().name())
                                .collect(Collectors.joining(" ")));
    }

    /** @param alike equal for files that may be in one line */
    private static List<Line> lines(List<Explained> files, int ofTheSite, Function<Explained, String> alike) {
        Map<String, List<Explained>> groups = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.change() + " " + alike.apply(file), LinkedHashMap::new, Collectors.toList()));
        var lines = new ArrayList<Line>();
        // In order of path, a group at the place of its first file.
        for (Explained file : files) {
            String key = file.change() + " " + alike.apply(file);
            List<Explained> group = groups.getOrDefault(key, List.of());
            if (group.size() <= ONE_BY_ONE) {
                lines.add(new Line(file.change(), file.path(), file.reasons()));
            } else if (group.get(0).equals(file)) {
                lines.add(new Line(file.change(), named(group, ofTheSite), together(group)));
            }
        }
        return lines;
    }

    /** {@code 17 files in search/}. */
    private static String named(List<Explained> group, int ofTheSite) {
        boolean isAll = group.size() == ofTheSite && group.get(0).change() != Changed.Difference.REMOVED;
        String folder = commonFolder(group);
        return (isAll ? "all " : "") + group.size() + " files" + (folder.isEmpty() ? "" : " in " + folder);
    }

    private static String commonFolder(List<Explained> group) {
        // In order of path, so all others are between the first and the last.
        String first = group.get(0).path();
        String last = group.get(group.size() - 1).path();
        int same = 0;
        while (same < Math.min(first.length(), last.length()) && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return first.substring(0, first.lastIndexOf('/', same - 1) + 1);
    }

    private static List<Reason> together(List<Explained> group) {
        Map<Cause, TreeSet<Changed>> things = new LinkedHashMap<>();
        group.stream()
                .flatMap(file -> file.reasons().stream())
                .forEach(reason -> things.computeIfAbsent(reason.cause(), cause -> new TreeSet<>())
                        .addAll(reason.things()));
        return things.keySet().stream()
                .map(cause -> new Reason(cause, List.copyOf(Objects.requireNonNull(things.get(cause)))))
                .toList();
    }
}
