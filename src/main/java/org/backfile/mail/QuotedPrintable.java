package org.backfile.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Folding;
import org.backfile.text.Line;
import org.backfile.text.LineReading;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a body in quoted-printable (RFC 2045, section 6.7).
 *
 * <pre>
 * The caf=E9 on the quay is open ag=       The café on the quay is open again.
 * ain.
 * 1 + 1 =3D 2                              1 + 1 = 2
 * </pre>
 *
 * A line that continues on others has the number of the first. An equals sign that is no code stays, and so do codes
 * that mean nothing in the encoding of the characters. A text without any code was decoded before it was saved.
 */
final class QuotedPrintable {

    private final MailCharset charset;
    private final boolean mixesAscii;
    private final List<Line> decoded = new ArrayList<>();
    private @Nullable Line firstBroken;
    private int broken;
    private int undecodable;
    private int codes;

    private QuotedPrintable(MailCharset charset) {
        this.charset = charset;
        this.mixesAscii = charset.mixesAscii();
    }

    static Decoded decode(List<Line> body, MailCharset charset) {
        var reading = new QuotedPrintable(charset);
        int at = 0;
        while (at < body.size()) {
            at = reading.readFrom(body, at);
        }
        if (reading.codes == 0 && reading.undecodable == 0) {
            return Decoded.whole(body);
        }
        return reading.firstBroken == null
                ? Decoded.whole(reading.decoded)
                : Decoded.not(
                        reading.decoded,
                        reading.firstBroken,
                        "quoted-printable has " + reading.broken
                                + (reading.broken == 1 ? " code that means" : " codes that mean") + " no character of "
                                + charset.charset().name());
    }

    /** Reads a line with those on which it continues; returns the index of the next one. */
    private int readFrom(List<Line> body, int from) {
        Line first = body.get(from);
        String text = first.text().stripTrailing();
        int end = from + 1;
        if (text.endsWith("=") && end < body.size()) {
            var all = new StringBuilder();
            while (text.endsWith("=") && end < body.size()) {
                codes++;
                all.append(text, 0, text.length() - 1);
                text = body.get(end++).text().stripTrailing();
            }
            text = all.append(text).toString();
        }
        // The code is in ASCII: a line with other characters was decoded before the email was saved.
        if (text.indexOf('=') < 0 || !Folding.isAscii(text)) {
            decoded.add(new LineReading(first, text).finish());
        } else {
            read(first, text);
        }
        return end;
    }

    private void read(Line first, String text) {
        if (mixesAscii) {
            readWhole(first, text);
            return;
        }
        var reading = new LineReading(first, text);
        boolean hasBreaks = false;
        int at = text.indexOf('=');
        while (at >= 0) {
            int end = endOfCodes(text, at);
            Optional<String> meant = end == at ? Optional.empty() : charset.decode(bytesIn(text, at, end));
            if (meant.isPresent()) {
                codes++;
                hasBreaks |= meant.get().indexOf('\n') >= 0 || meant.get().indexOf('\r') >= 0;
                reading.replace(at, end, meant.get());
            } else {
                undecodable += end - at;
                addBroken(first);
            }
            at = text.indexOf('=', Math.max(end, at + 1));
        }
        Line line = reading.finish();
        if (hasBreaks) {
            Line.linesOf(line.text()).forEach(part -> decoded.add(Line.decoded(first, part.text())));
        } else {
            decoded.add(line);
        }
    }

    /** In Shift JIS and its like, the second byte of a character may be that of a letter. */
    private void readWhole(Line first, String text) {
        if (!hasCode(text)) {
            decoded.add(new LineReading(first, text).finish());
            return;
        }
        Optional<String> meant = charset.decode(bytesIn(text, 0, text.length()));
        codes++;
        if (meant.isEmpty()) {
            addBroken(first);
        }
        Line.linesOf(meant.orElse(text)).forEach(part -> decoded.add(Line.decoded(first, part.text())));
    }

    private void addBroken(Line line) {
        broken++;
        firstBroken = firstBroken == null ? line : firstBroken;
    }

    private static int endOfCodes(String text, int from) {
        int at = from;
        while (isCode(text, at)) {
            at += 3;
        }
        return at;
    }

    private static boolean hasCode(String text) {
        int at = text.indexOf('=');
        while (at >= 0 && !isCode(text, at)) {
            at = text.indexOf('=', at + 1);
        }
        return at >= 0;
    }

    private static boolean isCode(String text, int at) {
        return at + 2 < text.length()
                && text.charAt(at) == '='
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static byte[] bytesIn(String text, int from, int to) {
        var bytes = new ByteArrayOutputStream(to - from);
        for (int at = from; at < to; at++) {
            if (isCode(text, at)) {
                bytes.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                bytes.writeBytes(text.substring(at, at + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
