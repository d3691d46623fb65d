package org.backfile.mail;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.Part;
import org.backfile.text.TextId;

/**
 * An email whose body is encoded or has several parts, as a text that can be read: its head as it is, then the text of
 * its body.
 *
 * <pre>
 * From: Ann Lee &lt;ann@example.org&gt;
 * Content-Type: text/plain; charset=iso-8859-1
 * Content-Transfer-Encoding: quoted-printable
 *
 * The caf=E9 on the quay is open again.
 * </pre>
 *
 * <p>Of several parts the plain text is taken, else the web page without its mark-up; attachments are left out. What
 * cannot be decoded stays as it is, with a diagnostic.
 *
 * @param lines each with its place in the file; several may have the number of one line of the file
 */
public record MailText(List<Line> lines, List<LeftOut> leftOut, List<Diagnostic> said) {

    /** In characters. Servers on the way add lines above the ones that matter. */
    private static final int LONGEST_HEAD = 30_000;

    public MailText {
        lines = List.copyOf(lines);
        leftOut = List.copyOf(leftOut);
        said = List.copyOf(said);
    }

    /** The email that a text is; absent when nothing of it is to be decoded. */
    public static Optional<MailText> in(TextId id, String text) {
        return mayBe(text) ? in(id, Line.linesOf(text, id.firstLine())) : Optional.empty();
    }

    /** Asked of each text: whether near its top there is such a header. */
    private static boolean mayBe(String text) {
        int end = Math.min(text.length(), LONGEST_HEAD);
        for (int at = text.indexOf(':'); at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
            if (isAt(text, at, "Content-Type") || isAt(text, at, "Content-Transfer-Encoding")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(String text, int end, String name) {
        return text.regionMatches(true, end - name.length(), name, 0, name.length());
    }

    private static Optional<MailText> in(TextId id, List<Line> lines) {
        int before = id.part().map(Part::before).orElse(0);
        int end = lines.size() - id.part().map(Part::after).orElse(0);
        int from = Line.visibleFrom(lines, Math.max(0, before));
        if (from >= end || MimeHead.colonIn(lines.get(from).text()) < 0) {
            return Optional.empty();
        }
        List<Line> mail = lines.subList(from, end);
        Optional<MimeHead> head = MimeHead.at(mail, 0).filter(MailText::isToDecode);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        int body = head.get().end();
        var reading = new MailReading(id);
        reading.take(lines.subList(0, from + body));
        reading.take(new MimePart(List.of(), head.get(), mail.subList(body, mail.size())), 0);
        reading.take(lines.subList(end, lines.size()));
        reading.tellAttachments();
        return Optional.of(new MailText(reading.lines(), reading.leftOut(), reading.said()));
    }

    private static boolean isToDecode(MimeHead head) {
        return head.isOfMail()
                && (head.isEncoded() || head.type().isMultipart() || head.type().isWebPage());
    }
}
