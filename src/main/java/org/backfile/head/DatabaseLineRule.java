package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises the fields that only news databases have, which may stand between blank lines.
 *
 * <pre>
 * BYLINE: Ann Lee
 *
 * SERIES: The port at night        a name in capitals above another field
 *
 * LENGTH: 55 words
 * </pre>
 *
 * Fields that say nothing about the article are set aside with the reason. Not taken: {@code Length: ninety minutes}
 * (not a number of words), {@code WARNING: Keep off the pier} above a paragraph.
 */
final class DatabaseLineRule implements HeadRule {

    /** The most lines on which a value continues. */
    private static final int MOST_LINES = 12;

    private static final int UNKNOWN_AT_MOST = 3;

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (isAddress(lines.get(0), state)) {
            state.setAside(lines.get(0), "an address in the database");
            return 1;
        }
        Optional<DatabaseLine> found = DatabaseLine.on(lines.get(0));
        if (found.isEmpty() || found.get().isText()) {
            return 0;
        }
        DatabaseLine line = found.get();
        // HeaderLinesRule takes it, with the lines that belong to it, unless its value stands below its name.
        boolean isOfAnyText = line.known().isEmpty()
                && line.isField()
                && !(state.isOfDatabase() && line.value().isEmpty());
        if (isOfAnyText || !isOfDatabase(line, lines, state)) {
            return 0;
        }
        int size = line.isDateline() ? 1 : sizeOf(lines);
        if (line.isCertain()) {
            state.markAsOfDatabase();
        }
        line.take(lines.subList(0, size), state);
        return size;
    }

    private static boolean isAddress(Line line, ParseState state) {
        return state.isOfDatabase()
                && state.article().hasHeadline()
                && line.stripped().startsWith("http")
                && line.stripped().indexOf(' ') < 0;
    }

    private static boolean isOfDatabase(DatabaseLine line, List<Line> lines, ParseState state) {
        if (line.isCertain()) {
            return true;
        }
        if (line.isKnown()) {
            return state.isOfDatabase() || line.isInCapitals() || isAboveField(lines, false);
        }
        return line.isInCapitals() && state.article().hasHeadline() && isAboveField(lines, true);
    }

    /** Whether the next visible line is a field, with few unknown ones between. */
    private static boolean isAboveField(List<Line> lines, boolean isInCapitals) {
        int at = 0;
        for (int unknown = 0; unknown < UNKNOWN_AT_MOST; unknown++) {
            at = Line.visibleFrom(lines, at + 1);
            Optional<DatabaseLine> next = at < lines.size() ? DatabaseLine.on(lines.get(at)) : Optional.empty();
            if (next.isEmpty() || isInCapitals && !next.get().isInCapitals()) {
                return false;
            }
            if (next.get().isText()
                    || (isInCapitals ? next.get().isKnown() : next.get().isCertain())) {
                return true;
            }
        }
        return false;
    }

    /** The line and those on which its value continues: up to a blank line or another field, which is not far. */
    private static int sizeOf(List<Line> lines) {
        for (int size = 1; size < MOST_LINES; size++) {
            boolean isEnd = size == lines.size()
                    || lines.get(size).isBlank()
                    || DatabaseTail.isCopyright(lines.get(size))
                    || DatabaseLine.on(lines.get(size)).isPresent();
            if (isEnd) {
                return size;
            }
        }
        return 1;
    }
}
