package org.backfile.head;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Detects texts from a news database: near the start or end, they have a field that no other text has, or several that
 * few others have.
 *
 * <pre>
 * ISSN: 01234567                  one is enough
 *
 * Publication title: Harbour Post
 * Publication date: Mar 12, 2004
 * Last updated: 2010-05-06        these three together
 * </pre>
 *
 * Not one: a table of facts in a story, {@code City: Lerwick}, {@code Country: Scotland}, {@code Type: ferry}.
 */
final class DatabaseSigns {

    /** Many fields may stand below the text. */
    private static final int LINES = 60;
    /** Different fields, none of which is certain alone. */
    private static final int ENOUGH = 3;

    private DatabaseSigns() {}

    /** Marks the text if it has such a field. */
    static void lookFor(ParseState state) {
        List<Line> lines = state.lines();
        var others = new HashSet<String>();
        for (int at = 0; at < lines.size(); at++) {
            if (at == LINES && lines.size() > 2 * LINES) {
                at = lines.size() - LINES;
            }
            Optional<DatabaseLine> line = DatabaseLine.on(lines.get(at));
            if (line.filter(DatabaseSigns::isOther).isPresent()) {
                others.add(line.get().name());
            }
            if (line.filter(DatabaseLine::isCertain).isPresent() || others.size() == ENOUGH) {
                state.markAsOfDatabase();
                return;
            }
        }
    }

    /** A field that databases have, under a name of several words. */
    private static boolean isOther(DatabaseLine line) {
        return line.name().indexOf(' ') > 0 && line.known().isPresent() && line.isKnown();
    }
}
