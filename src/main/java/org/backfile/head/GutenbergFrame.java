package org.backfile.head;

import java.util.List;
import org.backfile.dates.DateReader;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * What Project Gutenberg puts around its texts: a header that ends in {@code *** START OF THE PROJECT GUTENBERG EBOOK
 * HARBOUR TALES ***}, and a licence that begins with {@code *** END OF}. These lines, except title and
 * author, are set aside: the date among them is that of the e-book, which may be a century younger than the text.
 *
 * <p>Not taken: a text about Project Gutenberg, without these lines of stars.
 */
final class GutenbergFrame implements HeadRule {

    private static final String NAME = "Project Gutenberg";
    private static final String NAME_IN_CAPITALS = "PROJECT GUTENBERG";
    private static final int MOST_LINES = 100;
    private static final String REASON = "around a text of Project Gutenberg";

    private final HeaderLinesRule headers;
    private boolean isTaken;

    GutenbergFrame(DateReader dates) {
        headers = new HeaderLinesRule(dates);
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (state.article().hasHeadline() || !mentionsIt(lines.get(0))) {
            return 0;
        }
        List<Line> top = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        int start = first("*** START OF", top);
        if (start < 0) {
            return 0;
        }
        for (Line line : top.subList(0, start + 1)) {
            String text = line.stripped();
            if (text.startsWith("Title: ") || text.startsWith("Author: ")) {
                headers.take(List.of(line), state);
            } else if (!line.isBlank()) {
                state.setAside(line, REASON);
            }
        }
        isTaken = true;
        return start + 1;
    }

    /** The body without the licence below it, if this rule has taken the header above it. */
    List<Line> bodyOf(List<Line> lines, ParseState state) {
        int end = isTaken ? first("*** END OF", lines) : -1;
        if (end < 0) {
            return lines;
        }
        lines.subList(end, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> state.setAside(line, REASON));
        return lines.subList(0, end);
    }

    private static int first(String stars, List<Line> lines) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).text().startsWith(stars) && mentionsIt(lines.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private static boolean mentionsIt(Line line) {
        return line.text().contains(NAME) || line.text().contains(NAME_IN_CAPITALS);
    }
}
