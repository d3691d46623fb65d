package org.backfile.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Line;

/**
 * A part of an email (RFC 2046).
 *
 * @param opening the boundary above it and its head; for the email as a whole, empty
 * @param body    without the boundaries around it
 */
record MimePart(List<Line> opening, MimeHead head, List<Line> body) {

    /**
     * The parts of a multipart body.
     *
     * @param outside lines above the first boundary and below the last, which programs ignore, and the last itself
     */
    record Parts(List<MimePart> parts, List<Line> outside) {}

    /** The parts into which the boundary splits the body; absent when it does not occur there. */
    static Optional<Parts> of(List<Line> body, String boundary) {
        String mark = "--" + boundary;
        var parts = new ArrayList<MimePart>();
        var outside = new ArrayList<Line>();
        int from = next(body, 0, mark);
        outside.addAll(body.subList(0, from));
        while (from < body.size() && !isEnd(body.get(from), mark)) {
            int to = next(body, from + 1, mark);
            parts.add(part(body.subList(from, to)));
            from = to;
        }
        outside.addAll(body.subList(from, body.size()));
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Parts(parts, outside));
    }

    private static int next(List<Line> body, int from, String mark) {
        int at = from;
        while (at < body.size() && !isMark(body.get(at).text(), mark)) {
            at++;
        }
        return at;
    }

    private static boolean isMark(String line, String mark) {
        if (!line.startsWith(mark)) {
            return false;
        }
        String rest = line.substring(mark.length()).strip();
        return rest.isEmpty() || rest.equals("--");
    }

    private static boolean isEnd(Line line, String mark) {
        return line.text().startsWith("--", mark.length());
    }

    /** A part whose first lines are no headers has none. */
    private static MimePart part(List<Line> lines) {
        MimeHead head = MimeHead.at(lines, 1).orElse(new MimeHead(ContentType.NONE, "", ContentType.NONE, false, 1));
        return new MimePart(lines.subList(0, head.end()), head, lines.subList(head.end(), lines.size()));
    }
}
