package org.backfile.parts;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import org.backfile.text.Line;

/**
 * Recognises a mailbox in the formats mboxo and mboxrd (RFC 4155): each message begins, after a blank line, with a line
 * {@code From } that names its envelope sender; its headers follow.
 *
 * <pre>
 * From ann@example.org Mon Mar  4 10:12:40 2002
 * From: Ann Lee &lt;ann@example.org&gt;
 * Subject: Ferry to sail again
 * </pre>
 *
 * Not one: {@code From the harbour came} in a text (no headers below).
 */
final class Mailbox implements Kind {

    private static final String FROM = "From ";
    private static final int LONGEST_NAME = 60;

    @Override
    public Optional<Parting> of(FileLines file) {
        int first = file.visibleFrom(0, file.size());
        if (first == file.size() || !begins(file, first)) {
            return Optional.empty();
        }
        var places = new ArrayList<Parting.Place>();
        for (int at = first; at < file.size(); at++) {
            if (begins(file, at) && (at == first || file.isBlank(at - 1))) {
                places.add(new Parting.Place(places.isEmpty() ? 0 : at, at + 1));
            }
        }
        return Optional.of(new Parting(
                "lines such as \"" + file.line(first) + "\" of a mailbox",
                places,
                file.size(),
                OptionalInt.empty(),
                true));
    }

    /** Whether a message begins there: with two header lines, the second of which may continue the first. */
    private static boolean begins(FileLines file, int at) {
        return file.startsWith(at, FROM)
                && at + 1 < file.size()
                && isHeader(file.raw(at + 1))
                && at + 2 < file.size()
                && (isHeader(file.raw(at + 2))
                        || Character.isWhitespace(file.raw(at + 2).charAt(0)));
    }

    private static boolean isHeader(String line) {
        int at = 0;
        while (at < line.length() && at < LONGEST_NAME && isOfName(line.charAt(at))) {
            at++;
        }
        return at > 0 && at < line.length() && line.charAt(at) == ':';
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
    }

    /** A message with its lines as originally written: the quoting mark before {@code From } is removed. */
    static String unquoted(String message) {
        if (!message.contains(">From ")) {
            return message;
        }
        var text = new StringBuilder(message.length());
        int from = 0;
        for (Line line : Line.linesOf(message)) {
            int marks = 0;
            while (marks < line.text().length() && line.text().charAt(marks) == '>') {
                marks++;
            }
            boolean isQuoted = marks > 0 && line.text().startsWith(FROM, marks);
            int end = from + line.text().length();
            int next = end + (message.startsWith("\r\n", end) ? 2 : end < message.length() ? 1 : 0);
            text.append(message, from + (isQuoted ? 1 : 0), next);
            from = next;
        }
        return text.toString();
    }
}
