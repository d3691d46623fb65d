package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The fields of a news database below the text, with the copyright line among them.
 *
 * <pre>
 * LOAD-DATE: January 12, 2010
 *
 * LANGUAGE: ENGLISH
 *
 *              Copyright 2010 Harbour Post
 * </pre>
 *
 * Not taken: {@code Location: Port Ellen} at the end of a text that has no field of a database.
 */
final class DatabaseTail {

    private static final String COPYRIGHT = "copyright";

    private DatabaseTail() {}

    /** Takes the fields at the end; returns the lines above them. */
    static List<Line> cutFrom(List<Line> body, ParseState state) {
        int start = body.size();
        int end = lastVisible(body, body.size());
        boolean isCertain = state.isOfDatabase();
        while (end > 0) {
            int from = startOfChunk(body, end);
            Optional<DatabaseLine> line = DatabaseLine.on(body.get(from));
            boolean isField = line.isPresent() && line.get().isKnown();
            boolean mayBeAmong = isField || isCopyright(body.get(from)) || line.isPresent() && line.get().isInCapitals();
            if (!mayBeAmong) {
                break;
            }
            isCertain |= isField && line.get().isCertain();
            start = isField ? from : start;
            end = lastVisible(body, from);
        }
        if (!isCertain || start == body.size()) {
            return body;
        }
        state.markAsOfDatabase();
        take(body.subList(start, body.size()), state);
        return body.subList(0, start);
    }

    private static void take(List<Line> lines, ParseState state) {
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
                    && DatabaseLine.on(lines.get(at + size)).isEmpty()) {
                size++;
            }
            List<Line> all = lines.subList(at, at + size);
            if (line.isPresent()) {
                line.get().take(all, state);
            } else {
                all.forEach(each -> state.setAside(each, "a copyright line"));
            }
            at += size;
        }
    }

    private static boolean isCopyright(Line line) {
        String text = line.stripped();
        return text.startsWith("©")
                || text.regionMatches(true, 0, "(c)", 0, 3)
                || Folding.key(text.substring(0, Math.min(text.length(), COPYRIGHT.length()))).equals(COPYRIGHT);
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
