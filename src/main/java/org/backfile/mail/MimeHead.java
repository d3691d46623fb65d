package org.backfile.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.text.Line;

/**
 * What the head of an email, or of a part of one, says about the body below it (RFC 2045).
 *
 * <pre>
 * MIME-Version: 1.0
 * Content-Type: text/plain;
 *  charset="iso-8859-1"
 * Content-Transfer-Encoding: quoted-printable
 * </pre>
 *
 * @param encoding    of the body, in small letters; empty when absent
 * @param disposition whether the part is shown or attached
 * @param isOfMail    whether it has a header that only whole emails have
 * @param end         the index of the line behind it: a blank one, or the end
 */
record MimeHead(ContentType type, String encoding, ContentType disposition, boolean isOfMail, int end) {

    private static final Set<String> OF_MAIL =
            Set.of("from", "to", "subject", "date", "mime-version", "received", "return-path", "message-id");
    /** No program writes more lines. */
    private static final int MOST_LINES = 500;

    private static final int LONGEST_NAME = 60;

    /** The head that begins at a line; absent when lines there are no headers. A part may begin with a blank line. */
    static Optional<MimeHead> at(List<Line> lines, int from) {
        var type = ContentType.NONE;
        var disposition = ContentType.NONE;
        String encoding = "";
        boolean isOfMail = false;
        int at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            int colon = colonIn(lines.get(at).text());
            if (colon < 0 || at - from > MOST_LINES) {
                return Optional.empty();
            }
            String name = lines.get(at).text().substring(0, colon).toLowerCase(Locale.ROOT);
            int end = endOfHeader(lines, at);
            switch (name) {
                case "content-type" -> type = ContentType.of(valueOf(lines.subList(at, end), colon));
                case "content-disposition" -> disposition = ContentType.of(valueOf(lines.subList(at, end), colon));
                case "content-transfer-encoding" ->
                    encoding = valueOf(lines.subList(at, end), colon).toLowerCase(Locale.ROOT);
                default -> isOfMail |= OF_MAIL.contains(name);
            }
            at = end;
        }
        return Optional.of(new MimeHead(type, encoding, disposition, isOfMail, at));
    }

    /** The index of the colon after a name of ASCII letters, digits and hyphens; -1 when the line has none. */
    static int colonIn(String line) {
        int at = 0;
        while (at < line.length() && at <= LONGEST_NAME && isOfName(line.charAt(at))) {
            at++;
        }
        return at > 0 && at < line.length() && line.charAt(at) == ':' ? at : -1;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }

    private static int endOfHeader(List<Line> lines, int at) {
        int end = at + 1;
        while (end < lines.size()
                && !lines.get(end).isBlank()
                && Character.isWhitespace(lines.get(end).text().charAt(0))) {
            end++;
        }
        return end;
    }

    private static String valueOf(List<Line> lines, int colon) {
        var value = new StringBuilder(lines.get(0).text().substring(colon + 1));
        for (Line line : lines.subList(1, lines.size())) {
            value.append(' ').append(line.stripped());
        }
        return value.toString().strip();
    }

    boolean isEncoded() {
        return encoding.equals("quoted-printable") || encoding.equals("base64");
    }

    boolean isAttachment() {
        return disposition.name().equals("attachment")
                || !disposition.name().equals("inline") && type.parameters().containsKey("name");
    }

    /** The name of the file, or words that say that it has none. */
    String fileName() {
        return disposition.fileName().or(type::fileName).orElse("without a name");
    }
}
