package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The fields of a news database below the text, with the copyright line among them.
 *
 * <pre>
 * LOAD-DATE: January 12, 2010          Load-Date: January 12, 2010
 *
 * LANGUAGE: ENGLISH                    End of Document
 *
 *              Copyright 2010 Harbour Post
 * </pre>
 *
 * Not taken: {@code Location: Port Ellen} at the end of a text that has no field of a database.
 */
final class DatabaseTail {

    private static final String COPYRIGHT = "copyright";
    private static final int MOST_LINES_OF_UNKNOWN = 3;
    private static final int LONGEST_UNKNOWN = 100;
    /** A value that goes on for longer is a paragraph that begins like a field. */
    private static final int MOST_LINES_OF_FIELD = 12;
    /** The longest known has 40 fields, with a blank line below each. */
    private static final int MOST_LINES = 120;

    private DatabaseTail() {}

    /**
     * Whether the headline is among the fields at the end and not above the text, which then begins with a paragraph.
     */
    static boolean hasHeadline(List<Line> lines, ParseState state) {
        int first = Line.visibleFrom(lines, 0);
        if (!state.isOfDatabase() || first == lines.size()) {
            return false;
        }
        String top = lines.get(first).stripped();
        if (!Punctuation.endsSentence(top) || DatabaseLine.on(lines.get(first)).isPresent()) {
            return false;
        }
        for (Line line : lines.subList(Math.max(first + 1, lines.size() - MOST_LINES), lines.size())) {
            Optional<DatabaseLine> field = DatabaseLine.on(line);
            if (field.isPresent() && field.get().isHeadline()) {
                return !Folding.words(field.get().value()).equals(Folding.words(top));
            }
        }
        return false;
    }

    /** Takes the fields at the end; returns the lines above them. */
    static List<Line> cutFrom(List<Line> body, ParseState state) {
        if (!state.isOfDatabase()) {
            return body;
        }
        int start = body.size();
        int end = lastVisible(body, body.size());
        while (end > 0 && body.size() - end < MOST_LINES) {
            int from = startOfChunk(body, end);
            if (longestValueIn(body.subList(from, end)) > MOST_LINES_OF_FIELD) {
                break;
            }
            Optional<DatabaseLine> line = DatabaseLine.on(body.get(from));
            boolean isCopyright = isCopyright(body.get(from));
            boolean isField = line.isPresent() && line.get().isKnown()
                    || isCopyright && hasField(body.subList(from, end))
                    || end == from + 1 && isLabel(body.get(from), start < body.size());
            boolean mayBeAmong = isField || isCopyright || line.isPresent() && mayBeUnknown(line.get(), end - from);
            if (!mayBeAmong) {
                break;
            }
            start = isField ? from : start;
            end = lastVisible(body, from);
        }
        if (start == body.size()) {
            return body;
        }
        List<Line> tail = body.subList(start, body.size());
        // The database's name for the paper takes precedence over what any text calls a source.
        take(tail, true, state);
        take(tail, false, state);
        return body.subList(0, start);
    }

    /** @param isOwn whether to take the fields that only databases have, or all others */
    private static void take(List<Line> lines, boolean isOwn, ParseState state) {
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isBlank()) {
                at++;
                continue;
            }
            Optional<DatabaseLine> line = DatabaseLine.on(lines.get(at));
            int size = 1;
            while (at + size < lines.size()
                    && !lines.get(at + size).isBlank()
                    && DatabaseLine.on(lines.get(at + size)).isEmpty()
                    && !isCopyright(lines.get(at + size))) {
                size++;
            }
            List<Line> all = lines.subList(at, at + size);
            if (line.isPresent() && isOwn == line.get().known().isPresent()) {
                line.get().take(all, state);
            } else if (line.isEmpty() && !isOwn) {
                String reason = DatabaseLine.labelOn(all.get(0))
                        .map(DatabaseFields.Known::reason)
                        .filter(told -> !told.isEmpty())
                        .orElse("a copyright line");
                all.forEach(each -> state.setAside(each, reason));
            }
            at += size;
        }
    }

    /** The most lines from one field to the next. */
    private static int longestValueIn(List<Line> chunk) {
        int longest = 0;
        int size = 0;
        for (Line line : chunk) {
            size = DatabaseLine.on(line).isPresent() ? 1 : size + 1;
            longest = Math.max(longest, size);
        }
        return longest;
    }

    /** {@code End of Document}; and {@code Classification} over fields. */
    private static boolean isLabel(Line line, boolean isAboveFields) {
        return DatabaseLine.labelOn(line)
                .filter(label -> label.sort() == DatabaseFields.Sort.END
                        || isAboveFields && label.sort() == DatabaseFields.Sort.ONLY)
                .isPresent();
    }

    private static boolean hasField(List<Line> lines) {
        for (Line line : lines) {
            if (DatabaseLine.on(line).filter(DatabaseLine::isKnown).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** {@code Year: 2010} between others: a field that is not in the list. */
    private static boolean mayBeUnknown(DatabaseLine line, int size) {
        return size <= MOST_LINES_OF_UNKNOWN && line.value().length() <= LONGEST_UNKNOWN;
    }

    static boolean isCopyright(Line line) {
        String text = line.stripped();
        return text.startsWith("©")
                || text.regionMatches(true, 0, "(c)", 0, 3)
                || Folding.key(text.substring(0, Math.min(text.length(), COPYRIGHT.length())))
                        .equals(COPYRIGHT);
    }

    /** The number of lines up to the last visible one before {@code end}. */
    private static int lastVisible(List<Line> lines, int end) {
        int last = end;
        while (last > 0 && lines.get(last - 1).isBlank()) {
            last--;
        }
        return last;
    }

    private static int startOfChunk(List<Line> lines, int end) {
        int from = end;
        while (from > 0 && !lines.get(from - 1).isBlank()) {
            from--;
        }
        return from;
    }
}
