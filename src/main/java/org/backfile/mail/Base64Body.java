package org.backfile.mail;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Line;

/**
 * Decodes a body in base64 (RFC 2045, section 6.8). Each line of the text is at the line of the file in which it
 * begins; a column in it cannot be given.
 *
 * <p>Programs of mailing lists append plain lines; they stay as they are. So does a body whose bytes are no text.
 */
final class Base64Body {

    private static final String NOT_LETTERS = "+/=";

    private Base64Body() {}

    static Decoded decode(List<Line> body, MailCharset charset) {
        int end = endOfCode(body);
        int first = Line.visibleFrom(body, 0);
        if (first == body.size()) {
            return Decoded.whole(body);
        }
        Optional<String> text = bytesIn(body.subList(0, end)).flatMap(charset::decode);
        if (text.isEmpty()) {
            return Decoded.not(
                    body,
                    body.get(first),
                    "the base64 does not decode to " + charset.charset().name());
        }
        List<Line> lines = placed(text.get(), body.subList(0, end), charset);
        lines.addAll(body.subList(end, body.size()));
        int other = Line.visibleFrom(body, end);
        return other == body.size()
                ? Decoded.whole(lines)
                : Decoded.not(lines, body.get(other), "text follows that is not in base64");
    }

    /** The index behind the last line of base64. */
    private static int endOfCode(List<Line> body) {
        int end = 0;
        for (int at = 0; at < body.size(); at++) {
            Line line = body.get(at);
            if (!line.isBlank() && !isCode(line.stripped())) {
                break;
            }
            end = line.isBlank() ? end : at + 1;
        }
        return end;
    }

    private static boolean isCode(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            boolean isLetter = c < 0x80 && Character.isLetterOrDigit(c);
            if (!isLetter && NOT_LETTERS.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<byte[]> bytesIn(List<Line> code) {
        var all = new StringBuilder();
        code.forEach(line -> all.append(line.stripped()));
        try {
            return all.length() == 0
                    ? Optional.empty()
                    : Optional.of(Base64.getDecoder().decode(all.toString()));
        } catch (IllegalArgumentException notBase64) {
            // Not a failure: the caller keeps the text as it is.
            return Optional.empty();
        }
    }

    private static List<Line> placed(String text, List<Line> code, MailCharset charset) {
        var lines = new ArrayList<Line>();
        int at = 0;
        int codeEnd = code.get(0).stripped().length();
        long bytes = 0;
        int from = 0;
        for (Line line : Line.linesOf(text)) {
            // Four letters stand for three bytes.
            while (at + 1 < code.size() && (code.get(at).isBlank() || bytes * 4 / 3 >= codeEnd)) {
                at++;
                codeEnd += code.get(at).stripped().length();
            }
            lines.add(Line.decoded(code.get(at), line.text()));
            int to = from + line.text().length();
            to += text.startsWith("\r\n", to) ? 2 : 1;
            bytes += charset.bytesOf(text.substring(from, Math.min(to, text.length())));
            from = to;
        }
        return lines;
    }
}
