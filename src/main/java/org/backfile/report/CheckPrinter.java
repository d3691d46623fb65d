package org.backfile.report;

import static org.backfile.report.MessagePrinter.count;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.check.CheckReport;
import org.backfile.check.Doubles;
import org.backfile.check.Overview;
import org.backfile.report.FiguresPrinter.Figure;
import org.backfile.text.Diagnostics;

/**
 * Prints the findings in an archive for people. Few messages, or all when they are wanted, are printed in full under a
 * heading for each code, errors first, then the archive in figures:
 *
 * <pre>
 * 12 of warning[date-missing]
 *
 * articles/ferry.txt: warning[date-missing]: has no date at the top, in its name or in its folders
 *   ...
 *
 * the archive
 *   texts                 412  3 of them no article
 *   words               98012
 * </pre>
 *
 * Else {@link #LINES_AT_MOST} lines tell everything: a line for each kind of message, then the figures that are not 0.
 */
public final class CheckPrinter {

    /** What a terminal shows at once, with the command above and the prompt below. */
    static final int LINES_AT_MOST = 20;

    /** Below the messages: a blank line, the archive, the lines set aside, the numbers by severity, what to do. */
    private static final int LINES_BELOW = 5;

    /** How many gaps between the years, and how many reasons for setting lines aside, are named. */
    private static final int NAMED_AT_MOST = 8;

    private static final String SET_ASIDE = "set-aside lines";

    private final PrintWriter to;
    private final Paint paint;
    private final boolean isAll;

    public CheckPrinter(PrintWriter to, Paint paint, boolean isAll) {
        this.to = to;
        this.paint = paint;
        this.isAll = isAll;
    }

    public void print(CheckReport report) {
        if (isAll || isShort(report.messages())) {
            new FiguresPrinter(to, paint, true).print(report.messages(), "the archive", figures(report));
        } else {
            summary(report);
        }
    }

    private static boolean isShort(Diagnostics messages) {
        if (messages.inOrder().size() > LINES_AT_MOST) {
            return false;
        }
        var full = new StringWriter();
        new MessagePrinter(new PrintWriter(full), new Paint(false)).printUnderHeadings(messages.byCode(), true);
        return full.toString().lines().count() <= LINES_AT_MOST;
    }

    private void summary(CheckReport report) {
        new MessageSummary(to, paint).print(report.messages(), LINES_AT_MOST - LINES_BELOW);
        to.println();
        figures(report, name -> !name.equals(SET_ASIDE));
        figures(report, SET_ASIDE::equals);
        new MessagePrinter(to, paint).printCounts(report.messages());
        to.println("--all shows every message; backfile parse FILE shows how a text is read");
    }

    /** The figures of that name which are not 0, in one line; none if there are none. */
    private void figures(CheckReport report, Predicate<String> isWanted) {
        String line = figures(report).stream()
                .filter(figure ->
                        isWanted.test(figure.name()) && !figure.value().equals("0"))
                .map(figure -> figure.name() + " " + figure.value()
                        + (figure.remark().isEmpty() ? "" : " (" + figure.remark() + ")"))
                .collect(Collectors.joining(", "));
        if (!line.isEmpty()) {
            to.println(line);
        }
    }

    private static List<Figure> figures(CheckReport report) {
        return Stream.concat(figures(report.overview()).stream(), figures(report.doubles()).stream())
                .toList();
    }

    private static List<Figure> figures(Overview overview) {
        int refused = overview.texts() - overview.articles();
        return List.of(
                new Figure("texts", overview.texts(), refused == 0 ? "" : refused + " of them no article"),
                new Figure("drafts", overview.drafts(), overview.drafts() == 0 ? "" : "a build leaves them out"),
                new Figure("words", overview.words(), ""),
                new Figure("years", overview.years().size(), years(overview)),
                new Figure("no date", overview.dates().missing(), ""),
                new Figure("only a month", overview.dates().monthOnly(), ""),
                new Figure("only a year", overview.dates().yearOnly(), ""),
                new Figure("ambiguous date", overview.dates().ambiguous(), ""),
                new Figure("no headline", overview.headlines().missing(), ""),
                new Figure("long headline", overview.headlines().tooLong(), ""),
                new Figure("short headline", overview.headlines().tooShort(), ""),
                new Figure("assumed encoding", overview.encodingsAssumed(), ""),
                new Figure(SET_ASIDE, overview.aside().count(), aside(overview.aside())));
    }

    private static List<Figure> figures(Doubles doubles) {
        int files =
                doubles.same().stream().mapToInt(group -> group.texts().size()).sum();
        return List.of(
                new Figure("doubles", doubles.same().size(), files == 0 ? "" : "with " + files + " files in all"),
                new Figure("near-doubles", doubles.near().size(), ""));
    }

    private static String years(Overview overview) {
        if (overview.years().isEmpty()) {
            return "";
        }
        List<String> gaps = overview.gaps().stream()
                .map(gap -> fromTo(gap.first(), gap.last()))
                .toList();
        return fromTo(overview.years().firstKey(), overview.years().lastKey())
                + (gaps.isEmpty() ? "" : ", none in " + named(gaps));
    }

    private static String fromTo(int first, int last) {
        return first == last ? String.valueOf(first) : first + " to " + last;
    }

    private static String aside(Overview.Aside aside) {
        List<String> reasons = aside.lines().entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(reason -> reason.getKey() + ": " + reason.getValue())
                .toList();
        return reasons.isEmpty() ? "" : "in " + count(aside.articles(), "article") + "; " + named(reasons);
    }

    private static String named(List<String> all) {
        String named = all.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        return all.size() <= NAMED_AT_MOST ? named : named + " and " + (all.size() - NAMED_AT_MOST) + " more";
    }
}
