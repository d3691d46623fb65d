package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Line;

/**
 * A Markdown table whose first row has as many cells as its longest. CommonMark would leave out those that no column
 * has:
 *
 * <pre>
 * | Port   | Boats |                | Port   | Boats | |
 * |--------|-------|                |--------|-------| --- |
 * | Lerwick | 4 | closed |          | Lerwick | 4 | closed |
 * </pre>
 */
final class WidenedTable {

    /** A table with more is no table, and CommonMark refuses it. */
    private static final int MOST_CELLS = 100_000;

    private WidenedTable() {}

    /** The source of a table, which has a row and a line of dashes at least. */
    static String of(List<Line> lines) {
        int cells = cellsOf(lines.get(0).stripped());
        int most = cells;
        for (Line line : lines.subList(2, lines.size())) {
            most = Math.max(most, cellsOf(line.stripped()));
        }
        var rows = new ArrayList<String>(lines.size());
        lines.forEach(line -> rows.add(line.text()));
        if (most > cells && (long) most * lines.size() <= MOST_CELLS) {
            rows.set(0, closed(rows.get(0)) + " |".repeat(most - cells));
            rows.set(1, closed(rows.get(1)) + " --- |".repeat(most - cells));
        }
        return String.join("\n", rows).stripTrailing();
    }

    private static String closed(String row) {
        String text = row.stripTrailing();
        return isBar(text, text.length() - 1) ? text : text + " |";
    }

    private static int cellsOf(String row) {
        int bars = 0;
        for (int at = 1; at < row.length() - 1; at++) {
            bars += isBar(row, at) ? 1 : 0;
        }
        return bars + 1;
    }

    private static boolean isBar(String row, int at) {
        return at >= 0 && row.charAt(at) == '|' && (at == 0 || row.charAt(at - 1) != '\\');
    }
}
