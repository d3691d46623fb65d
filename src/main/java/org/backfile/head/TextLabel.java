package org.backfile.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * The label of the text in a news database record, which ends the head: {@code Full text: The council heard},
 * {@code BODY:} or {@code Body} on a line of its own. The label is set aside.
 *
 * <p>Not one: {@code Text: Ann Lee} (a byline) in a text that has no other field of a database.
 */
final class TextLabel {

    private TextLabel() {}

    static boolean isOn(Line line, ParseState state) {
        if (isAlone(line, state)) {
            return true;
        }
        Optional<DatabaseLine> found = DatabaseLine.on(line);
        return found.isPresent()
                && found.get().isText()
                && state.article().hasHeadline()
                && (state.isOfDatabase()
                        || found.get().name().indexOf(' ') > 0
                        || found.get().isInCapitals() && found.get().value().isEmpty());
    }

    /** {@code Body}, on a line of its own without a colon. */
    private static boolean isAlone(Line line, ParseState state) {
        return state.isOfDatabase()
                && state.article().hasHeadline()
                && DatabaseLine.labelOn(line)
                        .filter(label -> label.sort() == DatabaseFields.Sort.TEXT)
                        .isPresent();
    }

    /** Takes the label off the first visible line; returns the lines without it. */
    static List<Line> cutFrom(List<Line> body, ParseState state) {
        int at = Line.visibleFrom(body, 0);
        if (at == body.size() || !isOn(body.get(at), state)) {
            return body;
        }
        Line line = body.get(at);
        Optional<DatabaseLine> label =
                DatabaseLine.on(line).filter(found -> !found.value().isEmpty());
        if (label.isEmpty()) {
            state.setAside(line, "the label of the text");
            return body.subList(at + 1, body.size());
        }
        state.setAside(line, label.get().name() + ":", "the label of the text");
        int end = line.text().indexOf(':') + 1;
        var rest = new ArrayList<Line>(body.subList(at, body.size()));
        // Replaced by spaces, so that columns still match the file.
        rest.set(0, new Line(line.number(), " ".repeat(end) + line.text().substring(end)));
        return rest;
    }
}
