package org.backfile.head;

import java.util.List;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/** Detects texts from a news database: near the start or end, they have a field that no other text has. */
final class DatabaseSigns {

    /** Many fields may stand below the text. */
    private static final int LINES = 60;

    private DatabaseSigns() {}

    /** Marks the text if it has such a field. */
    static void lookFor(ParseState state) {
        List<Line> lines = state.lines();
        for (int at = 0; at < lines.size(); at++) {
            if (at == LINES && lines.size() > 2 * LINES) {
                at = lines.size() - LINES;
            }
            if (DatabaseLine.on(lines.get(at)).filter(DatabaseLine::isCertain).isPresent()) {
                state.markAsOfDatabase();
                return;
            }
        }
    }
}
