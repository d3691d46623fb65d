package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.backfile.parse.LineJoin;
import org.backfile.text.Line;

/** The lines between two blank ones; never empty, and none of them blank. */
public record Chunk(List<Line> lines) {

    /** The second is how OCR programs read the hyphen of blackletter type. */
    private static final String HYPHENS = "-=";

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

    /** The lines joined into one. */
    String joined() {
        return LineJoin.joined(lines);
    }

    /**
     * The lines joined into one; a word hyphenated at the end of a line is rejoined if the whole word occurs elsewhere
     * in the text.
     */
    String joined(Predicate<String> isWord) {
        if (isOneLine() || lines.stream().noneMatch(Chunk::endsWithHyphen)) {
            return joined();
        }
        var text = new StringBuilder();
        for (Line line : lines) {
            String next = line.stripped();
            if (text.length() > 0 && isCut(text, next, isWord)) {
                text.setLength(text.length() - 1);
                text.append(next);
            } else {
                LineJoin.append(next, text);
            }
        }
        return text.toString();
    }

    private static boolean endsWithHyphen(Line line) {
        String text = line.stripped();
        return HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isCut(StringBuilder text, String next, Predicate<String> isWord) {
        int from = text.length() - 1;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int end = 0;
        while (end < next.length() && Character.isLetter(next.charAt(end))) {
            end++;
        }
        boolean isHyphen = HYPHENS.indexOf(text.charAt(text.length() - 1)) >= 0
                && from < text.length() - 1
                && end > 0
                && Character.isLowerCase(next.charAt(0));
        return isHyphen && isWord.test(text.substring(from, text.length() - 1) + next.substring(0, end));
    }
}
