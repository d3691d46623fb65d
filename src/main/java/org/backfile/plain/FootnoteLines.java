package org.backfile.plain;

import java.util.ArrayList;
import java.util.List;
import org.backfile.parse.CodeFence;
import org.backfile.text.Line;

/**
 * Finds the footnotes among the lines of a Markdown text. CommonMark has no footnotes: it would read them as
 * paragraphs, or as link definitions, which are not shown.
 *
 * <pre>
 * [^1]: From Monday, said the
 * harbour master.                     up to a blank line, or the next footnote,
 *
 *     And only by day.                and indented lines below it
 * </pre>
 *
 * Not a footnote: {@code [^1]} without a colon, anything in a code block. A table or a fence below one ends it.
 *
 * @param footnotes each with its lines
 * @param others    as many lines as there were, blank where a footnote was
 */
record FootnoteLines(List<List<Line>> footnotes, List<Line> others) {

    static FootnoteLines in(List<Line> lines) {
        var footnotes = new ArrayList<List<Line>>();
        var others = new ArrayList<Line>(lines.size());
        var fence = new CodeFence();
        int at = 0;
        while (at < lines.size()) {
            String text = lines.get(at).text();
            if (fence.next(text) || !isStart(text)) {
                others.add(lines.get(at++));
                continue;
            }
            int end = endOf(lines, at);
            footnotes.add(lines.subList(at, end));
            for (; at < end; at++) {
                others.add(new Line(lines.get(at).number(), ""));
            }
        }
        return new FootnoteLines(footnotes, others);
    }

    private static boolean isStart(String text) {
        return isLabelled(text, "[^", "[] \t");
    }

    /** {@code [pier]: https://isle.example/}, which may stand directly below. */
    private static boolean isAddress(String text) {
        return isLabelled(text, "[", "[]");
    }

    /** @param outside characters that a label does not have */
    private static boolean isLabelled(String text, String opening, String outside) {
        int from = 0;
        while (from < 3 && from < text.length() && text.charAt(from) == ' ') {
            from++;
        }
        if (!text.startsWith(opening, from)) {
            return false;
        }
        int label = from + opening.length();
        int end = label;
        while (end < text.length() && outside.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > label && text.startsWith("]:", end);
    }

    private static int endOf(List<Line> lines, int start) {
        int end = start + 1;
        for (int at = start + 1; at < lines.size(); at++) {
            String text = lines.get(at).text();
            boolean isBelowBlank = lines.get(at - 1).isBlank();
            if (lines.get(at).isBlank()) {
                continue;
            }
            boolean isOther = isStart(text) || isAddress(text) || text.startsWith("|") || CodeFence.opens(text);
            if (isOther || isBelowBlank && !text.startsWith("    ") && !text.startsWith("\t")) {
                break;
            }
            end = at + 1;
        }
        return end;
    }
}
