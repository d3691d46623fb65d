package org.backfile.report;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backfile.check.CheckReport;
import org.backfile.check.Doubles;
import org.backfile.check.Overview;

/**
 * Prints what was found in an archive, for people: the messages under a heading for each code, errors first, then the
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

    private final PrintWriter to;
    private final MessagePrinter messages;
    private final Paint paint;

    public CheckPrinter(PrintWriter to, Paint paint, boolean isAll) {
        this.to = to;
        this.paint = paint;
        this.messages = new MessagePrinter(to, paint, isAll);
    }

    public void print(CheckReport report) {
        messages.print(report.messages());
        to.println(paint.strong("the archive"));
        print(report.overview());
        print(report.doubles());
        messages.printCounts(report.messages());
    }

    private void print(Overview overview) {
        int refused = overview.texts() - overview.articles();
        figure("texts", overview.texts(), refused == 0 ? "" : refused + " of them no article");
        figure("drafts", overview.drafts(), overview.drafts() == 0 ? "" : "a build leaves them out");
        figure("words", overview.words(), "");
        figure("years", overview.years().size(), years(overview));
        figure("no date", overview.dates().missing(), "");
        figure("only a month", overview.dates().monthOnly(), "");
        figure("only a year", overview.dates().yearOnly(), "");
        figure("ambiguous date", overview.dates().ambiguous(), "");
        figure("no headline", overview.headlines().missing(), "");
        figure("long headline", overview.headlines().tooLong(), "");
        figure("short headline", overview.headlines().tooShort(), "");
        figure("assumed encoding", overview.encodingsAssumed(), "");
        figure("set-aside lines", overview.aside().count(), aside(overview.aside()));
    }

    private void print(Doubles doubles) {
        int files =
                doubles.same().stream().mapToInt(group -> group.texts().size()).sum();
        figure("doubles", doubles.same().size(), files == 0 ? "" : "with " + files + " files in all");
        figure("near-doubles", doubles.near().size(), "");
    }

    private void figure(String name, long number, String remark) {
        String line = String.format("  %-16s%9d", name, number);
        to.println(remark.isEmpty() ? line : line + "  " + paint.faint(remark));
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
        return reasons.isEmpty() ? "" : "in " + BuildPrinter.count(aside.articles(), "article") + "; " + named(reasons);
    }

    private static String named(List<String> all) {
        String named = all.stream().limit(NAMED_AT_MOST).collect(Collectors.joining(", "));
        return all.size() <= NAMED_AT_MOST ? named : named + " and " + (all.size() - NAMED_AT_MOST) + " more";
    }
}
