package org.backfile.report;

import static org.backfile.report.MessagePrinter.count;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.check.CheckReport;
import org.backfile.check.Doubles;
import org.backfile.check.Overview;
import org.backfile.report.FiguresPrinter.Figure;

/**
 * Prints the findings in an archive for people: the messages under a heading for each code, errors first, then the
 * archive in figures:
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
 */
public final class CheckPrinter {

    /** How many gaps between the years, and how many reasons for setting lines aside, are named. */
    private static final int NAMED_AT_MOST = 8;

    private final FiguresPrinter printer;

    public CheckPrinter(PrintWriter to, Paint paint, boolean isAll) {
        printer = new FiguresPrinter(to, paint, isAll);
    }

    public void print(CheckReport report) {
        printer.print(
                report.messages(),
                "the archive",
                Stream.concat(figures(report.overview()).stream(), figures(report.doubles()).stream())
                        .toList());
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
                new Figure("set-aside lines", overview.aside().count(), aside(overview.aside())));
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
