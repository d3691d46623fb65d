package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * A table as lines of text, with columns aligned by spaces:
 *
 * <pre>
 * Harbour    Ships  Tons
 * Port Ellen 4      1,200
 * </pre>
 *
 * Not such a table: one that contains paragraphs, headings, lists or tables, or has only one cell per row. Pages were
 * once laid out that way; the content of their cells is read as if there were no table.
 */
final class TextTable implements NodeFilter {

    /** A wider cell shifts the rest of its row; without a limit, one wide cell would widen a million rows. */
    private static final int WIDEST_COLUMN = 40;
    /** No cell in a table of figures is this long. */
    private static final int LONGEST_CELL = 300;

    private static final Set<String> LAYOUT =
            Set.of("table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "article", "hr", "form");

    private final Element table;
    private final List<List<InlineRun>> rows = new ArrayList<>();
    private boolean isLayout;
    private int mergedCells;

    private TextTable(Element table) {
        this.table = table;
        isLayout = table.attr("role").equals("presentation") || holdsLayout(table);
        if (!isLayout) {
            table.filter(this);
        }
    }

    static TextTable of(Element table) {
        return new TextTable(table);
    }

    /** Stops at the first nested table, so deeply nested tables are searched only once. */
    private static boolean holdsLayout(Element table) {
        NodeFilter search = (node, depth) ->
                node instanceof Element element && element != table && LAYOUT.contains(element.normalName())
                        ? FilterResult.STOP
                        : FilterResult.CONTINUE;
        return NodeTraversor.filter(search, table) == FilterResult.STOP;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (!(node instanceof Element element) || element == table) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "tr" -> rows.add(new ArrayList<>());
            case "caption" -> rows.add(new ArrayList<>(List.of(InlineRuns.whole(element))));
            case "td", "th" -> {
                if (rows.isEmpty()) {
                    rows.add(new ArrayList<>());
                }
                var cell = InlineRuns.whole(element);
                isLayout |= cell.length() > LONGEST_CELL;
                rows.get(rows.size() - 1).add(cell);
                mergedCells += isMerged(element.attr("colspan")) || isMerged(element.attr("rowspan")) ? 1 : 0;
            }
            default -> {
                return FilterResult.CONTINUE;
            }
        }
        return element.normalName().equals("tr") ? FilterResult.CONTINUE : FilterResult.SKIP_CHILDREN;
    }

    private static boolean isMerged(String span) {
        return !span.isBlank() && !span.strip().equals("1");
    }

    /** The cells that span several rows or columns. */
    int mergedCells() {
        return mergedCells;
    }

    /** Whether its rows and columns carry the meaning. */
    boolean isTabular() {
        return !isLayout && rows.size() > 1 && rows.stream().anyMatch(row -> row.size() > 1) && !runs().isEmpty();
    }

    /** The cells that are not blank. */
    List<InlineRun> runs() {
        return rows.stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isBlank())
                .toList();
    }

    String text() {
        var widths = new ArrayList<Integer>();
        for (List<InlineRun> row : rows) {
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(
                        i,
                        Math.max(
                                widths.get(i),
                                Math.min(WIDEST_COLUMN, lengthOf(row.get(i).text()))));
            }
        }
        return rows.stream()
                .map(row -> line(row, widths))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String line(List<InlineRun> row, List<Integer> widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i).text();
            line.append(cell);
            if (i + 1 < row.size()) {
                line.append(" ".repeat(Math.max(0, widths.get(i) - lengthOf(cell)) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    private static int lengthOf(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
