package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Line;

/** Lines between two blank ones; never empty, and none of them blank. */
record Chunk(List<Line> lines) {

    static List<Chunk> chunksOf(List<Line> lines) {
        var chunks = new ArrayList<Chunk>();
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || lines.get(at).isBlank()) {
                if (at > from) {
                    chunks.add(new Chunk(lines.subList(from, at)));
                }
                from = at + 1;
            }
        }
        return chunks;
    }

    boolean isOneLine() {
        return lines.size() == 1;
    }

    Line first() {
        return lines.get(0);
    }

    /** The lines as one. */
    String joined() {
        return joined(lines);
    }

    /** Lines as one: with a space for each break, but none between ideographs and none after a hyphen inside a word. */
    static String joined(List<Line> lines) {
        if (lines.size() == 1) {
            return lines.get(0).stripped();
        }
        var text = new StringBuilder();
        for (Line line : lines) {
            String next = line.stripped();
            if (text.length() > 0 && !next.isEmpty() && needsSpace(text, next)) {
                text.append(' ');
            }
            text.append(next);
        }
        return text.toString();
    }

    private static boolean needsSpace(StringBuilder text, String next) {
        char last = text.charAt(text.length() - 1);
        boolean isHyphenated = last == '-' && text.length() > 1 && Character.isLetterOrDigit(text.charAt(text.length() - 2))
                && Character.isLetterOrDigit(next.charAt(0));
        return !isHyphenated && !(Wrapping.isIdeograph(last) && Wrapping.isIdeograph(next.charAt(0)));
    }
}
