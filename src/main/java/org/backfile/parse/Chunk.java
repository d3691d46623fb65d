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

    /** The lines as one, with a space for each break. */
    String joined() {
        if (isOneLine()) {
            return first().stripped();
        }
        var text = new StringBuilder();
        for (Line line : lines) {
            text.append(text.length() == 0 ? "" : " ").append(line.stripped());
        }
        return text.toString();
    }
}
