package org.backfile.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.backfile.article.Mark;

/** Writes a text and its {@link Mark}s as HTML. The words are always text, even if they look like mark-up. */
final class MarkedText {

    private MarkedText() {}

    static void write(String text, List<Mark> marks, StringBuilder to) {
        Deque<Mark> open = new ArrayDeque<>();
        int links = 0;
        int at = 0;
        for (int next = 0; next < marks.size() || !open.isEmpty(); ) {
            boolean isOpening = next < marks.size()
                    && (open.isEmpty()
                            || marks.get(next).from() < open.element().to());
            int until = isOpening ? marks.get(next).from() : open.element().to();
            words(text.substring(at, until), links > 0, to);
            at = until;
            Mark mark = isOpening ? marks.get(next++) : open.pop();
            links += mark.kind() != Mark.Kind.LINK ? 0 : isOpening ? 1 : -1;
            if (isOpening) {
                open.push(mark);
                start(mark, to);
            } else {
                to.append("</").append(element(mark)).append('>');
            }
        }
        words(text.substring(at), false, to);
    }

    private static void words(String text, boolean isLinked, StringBuilder to) {
        if (isLinked) {
            Html.escapeLines(text, to);
        } else {
            BareLinks.write(text, to);
        }
    }

    private static void start(Mark mark, StringBuilder to) {
        to.append('<').append(element(mark));
        if (mark.kind() == Mark.Kind.LINK) {
            to.append(" rel=\"nofollow\" href=\"");
            Html.escape(mark.target(), to);
            to.append('"');
        }
        to.append('>');
    }

    private static String element(Mark mark) {
        return switch (mark.kind()) {
            case LINK -> "a";
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case CODE -> "code";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
            case STRUCK -> "s";
        };
    }
}
