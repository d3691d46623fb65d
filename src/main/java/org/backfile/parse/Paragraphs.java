package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Line;

/**
 * Where the paragraphs of a chunk begin.
 *
 * <pre>
 * one line after the other, each longer than a screen is wide      each is a paragraph
 * some lines indented, the others not                              an indented one begins a paragraph
 * all else                                                         one paragraph, hard-wrapped
 * </pre>
 */
final class Paragraphs {

    /** No typist and no mailer wraps later than this. */
    private static final int WIDEST_WRAP = 120;

    private Paragraphs() {
    }

    static List<Chunk> of(Chunk chunk) {
        List<Line> lines = chunk.lines();
        if (chunk.isOneLine()) {
            return List.of(chunk);
        }
        boolean isUnwrapped = lines.stream().anyMatch(line -> line.text().length() > WIDEST_WRAP);
        long indented = lines.stream().filter(Wrapping::isIndented).count();
        if (!isUnwrapped && (indented == 0 || indented == lines.size())) {
            return List.of(chunk);
        }
        var paragraphs = new ArrayList<Chunk>();
        int from = 0;
        for (int at = 1; at <= lines.size(); at++) {
            if (at == lines.size() || isUnwrapped || Wrapping.isIndented(lines.get(at))) {
                paragraphs.add(new Chunk(lines.subList(from, at)));
                from = at;
            }
        }
        return paragraphs;
    }
}
