package org.backfile.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.backfile.parse.Field;
import org.backfile.parse.Ledger;
import org.backfile.text.Line;

/**
 * Records what each line of a page's source became, weighed by its visible characters.
 *
 * <p>A line is entered once, as whatever most of it became; a line of only tags and scripts is set aside as
 * {@code markup}. Some pages are written on a few lines or only one, so a field or block that does not make up most of
 * any line is entered with zero length on the line where it begins: everything has a line.
 */
final class MarkupLedger {

    private final List<Line> lines;
    private final int[] starts;
    private final List<Map<Use, Integer>> weights = new ArrayList<>();

    /**
     * @param name   of the field, or the reason for setting aside
     * @param number of the block or crosshead
     */
    record Use(Ledger.Use kind, String name, int number) {
        static Use field(Field field) {
            return new Use(Ledger.Use.FIELD, field.shownAs(), 0);
        }

        static Use field(String name) {
            return new Use(Ledger.Use.FIELD, name, 0);
        }

        static Use setAside(String reason) {
            return new Use(Ledger.Use.SET_ASIDE, reason, 0);
        }
    }

    /** @param lines all lines of the text */
    MarkupLedger(List<Line> lines, String text) {
        this.lines = lines;
        starts = new int[lines.size() + 1];
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = at;
            at += lines.get(i).text().length();
            at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
            weights.add(Map.of());
        }
        starts[lines.size()] = at;
    }

    /** The line on which a place begins. */
    Line lineOf(Extent place) {
        return lines.isEmpty() ? new Line(1, "") : lines.get(indexOf(place.from()));
    }

    private int indexOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        int index = found >= 0 ? found : -found - 2;
        return Math.max(0, Math.min(index, lines.size() - 1));
    }

    void note(Extent place, Use use) {
        int at = place.from();
        for (int i = indexOf(at); at < place.to() && i < lines.size(); i++) {
            String line = lines.get(i).text();
            int visible = 0;
            for (int to = Math.min(place.to(), starts[i] + line.length()); at < to; at++) {
                visible += CleanText.isSpace(line.charAt(at - starts[i])) ? 0 : 1;
            }
            at = starts[i + 1];
            if (visible > 0) {
                weigh(i, use, visible);
            }
        }
    }

    private void weigh(int index, Use use, int visible) {
        if (weights.get(index).isEmpty()) {
            weights.set(index, new LinkedHashMap<>());
        }
        weights.get(index).merge(use, visible, Integer::sum);
    }

    /** Enters every line. */
    void close(Ledger.Builder ledger) {
        var first = new LinkedHashMap<Use, Integer>();
        var entered = new HashSet<Use>();
        for (int i = 0; i < lines.size(); i++) {
            for (Use use : weights.get(i).keySet()) {
                first.putIfAbsent(use, i);
            }
            if (!lines.get(i).isBlank()) {
                Use use = heaviest(weights.get(i));
                entered.add(use);
                enter(use, lines.get(i), ledger);
            }
        }
        enterTheOthers(first, entered, ledger);
    }

    private static Use heaviest(Map<Use, Integer> weights) {
        return weights.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(Map.Entry::getKey)
                .orElse(Use.setAside("markup"));
    }

    private void enterTheOthers(Map<Use, Integer> first, Set<Use> entered, Ledger.Builder ledger) {
        first.forEach((use, index) -> {
            if (use.kind() != Ledger.Use.SET_ASIDE && !entered.contains(use)) {
                enter(use, new Line(lines.get(index).number(), ""), ledger);
            }
        });
    }

    private static void enter(Use use, Line line, Ledger.Builder ledger) {
        switch (use.kind()) {
            case FIELD -> ledger.field(line, use.name());
            case CROSSHEAD -> ledger.crosshead(line, use.number());
            case BLOCK -> ledger.block(line, use.number());
            case SET_ASIDE -> ledger.setAside(line, use.name());
        }
    }
}
