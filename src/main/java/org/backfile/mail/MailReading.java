package org.backfile.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.TextId;

/** What an email's body became so far, while its parts are read one after the other. */
final class MailReading {

    private static final String BOUNDARY = "between the parts of an email";
    private static final int MOST_NESTED = 20;
    private static final int MOST_NAMES = 3;

    private final TextId id;
    private final List<Line> lines = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Diagnostic> said = new ArrayList<>();
    private final Map<String, List<MimePart>> attachments = new LinkedHashMap<>();

    MailReading(TextId id) {
        this.id = id;
    }

    /** Takes lines as they are. */
    void take(List<Line> plain) {
        lines.addAll(plain);
    }

    /** @param depth how many parts this one is in */
    void take(MimePart part, int depth) {
        Optional<MimePart.Parts> parts = depth < MOST_NESTED
                ? part.head().type().boundary().flatMap(boundary -> MimePart.of(part.body(), boundary))
                : Optional.empty();
        if (parts.isPresent()) {
            part.opening().forEach(this::boundary);
            take(part.head().type(), parts.get(), depth);
        } else if (part.head().isAttachment() && depth > 0) {
            attachment(part);
        } else if (part.head().type().isPlain()) {
            text(part);
        } else if (part.head().type().isWebPage()) {
            webPage(part);
        } else if (depth == 0 && isBlank(part)) {
            text(part);
        } else if (depth == 0 || part.head().type().isMultipart()) {
            text(part);
            broken(new Decoded.Broken(first(part), "the boundary that the email names does not occur in it"));
        } else {
            attachment(part);
        }
    }

    private void take(ContentType type, MimePart.Parts parts, int depth) {
        boolean areAlternatives = type.name().equals("multipart/alternative");
        Optional<MimePart> best = areAlternatives ? bestOf(parts.parts()) : Optional.empty();
        for (MimePart part : parts.parts()) {
            boolean isOther = best.isPresent() && part != best.get();
            if (isOther) {
                leaveOut(part, part.head().type().name(), "the text of an email in another form");
            } else {
                take(part, depth + 1);
            }
        }
        parts.outside().forEach(this::boundary);
    }

    /** The plain text; else the first that can hold one. */
    private static Optional<MimePart> bestOf(List<MimePart> parts) {
        List<MimePart> shown =
                parts.stream().filter(part -> !part.head().isAttachment()).toList();
        return shown.stream()
                .filter(part -> part.head().type().isPlain() && !isBlank(part))
                .findFirst()
                .or(() -> shown.stream()
                        .filter(part -> part.head().type().isMultipart())
                        .findFirst())
                .or(() -> shown.stream()
                        .filter(part -> part.head().type().isWebPage())
                        .findFirst());
    }

    private static boolean isBlank(MimePart part) {
        return Line.visibleFrom(part.body(), 0) == part.body().size();
    }

    private void text(MimePart part) {
        part.opening().forEach(this::boundary);
        Decoded decoded = decode(part);
        separate(part);
        lines.addAll(decoded.lines());
        decoded.broken().ifPresent(this::broken);
    }

    private void webPage(MimePart part) {
        part.opening().forEach(this::boundary);
        Decoded decoded = decode(part);
        separate(part);
        decoded.broken().ifPresent(this::broken);
        if (HtmlText.canRead(decoded.lines())) {
            lines.addAll(HtmlText.of(decoded.lines()));
            leftOut.add(new LeftOut(part.body(), "", "the mark-up of an email"));
        } else {
            lines.addAll(decoded.lines());
        }
    }

    /** Keeps the first paragraph of a part apart from the last of the one before, and from the head. */
    private void separate(MimePart part) {
        List<Line> all = part.opening().isEmpty() ? part.body() : part.opening();
        all.stream().findFirst().ifPresent(first -> lines.add(new Line(first.number(), "")));
    }

    private static Decoded decode(MimePart part) {
        MimeHead head = part.head();
        if (!head.isEncoded() || isBlank(part)) {
            return Decoded.whole(part.body());
        }
        Optional<MailCharset> charset = MailCharset.named(head.type().charset());
        if (charset.isEmpty()) {
            return Decoded.not(
                    part.body(),
                    first(part),
                    "the email names an unknown character set: " + head.type().charset());
        }
        return head.encoding().equals("base64")
                ? Base64Body.decode(part.body(), charset.get())
                : QuotedPrintable.decode(part.body(), charset.get());
    }

    private static Line first(MimePart part) {
        List<Line> all = isBlank(part) ? part.opening() : part.body();
        return all.get(Math.min(all.size() - 1, Line.visibleFrom(all, 0)));
    }

    private void boundary(Line line) {
        if (!line.isBlank()) {
            leftOut.add(new LeftOut(List.of(line), line.stripped(), BOUNDARY));
        }
    }

    private void attachment(MimePart part) {
        attachments.computeIfAbsent(typeOf(part), type -> new ArrayList<>()).add(part);
        leaveOut(part, part.head().fileName() + ", " + typeOf(part), "an attachment of an email");
    }

    private static String typeOf(MimePart part) {
        String type = part.head().type().name();
        return type.isEmpty() ? "text/plain" : type;
    }

    private void leaveOut(MimePart part, String words, String reason) {
        var all = new ArrayList<Line>(part.opening());
        all.addAll(part.body());
        leftOut.add(new LeftOut(all, words, reason));
    }

    private void broken(Decoded.Broken broken) {
        said.add(Diagnostic.of(Code.MAIL_ENCODING, id)
                .at(broken.line())
                .found(broken.found())
                .expected("an email as it was sent, from its first line to its last")
                .fix("save the email again, as plain text")
                .meanwhile("left what cannot be decoded as it is"));
    }

    /** Reports all attachments so far, once for each type. */
    void tellAttachments() {
        attachments.forEach((type, parts) -> said.add(Diagnostic.of(Code.MAIL_ATTACHMENT, id)
                .at(parts.get(0).opening().get(0))
                .found("the email has "
                        + (parts.size() == 1 ? "an attachment" : parts.size() + " attachments")
                        + " of type " + type + ": " + namesOf(parts))
                .meanwhile("left out")));
    }

    private static String namesOf(List<MimePart> parts) {
        List<String> names = parts.stream()
                .limit(MOST_NAMES)
                .map(part -> part.head().fileName())
                .toList();
        int more = parts.size() - names.size();
        return String.join(", ", names) + (more == 0 ? "" : " and " + more + " more");
    }

    List<Line> lines() {
        return lines;
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    List<Diagnostic> said() {
        return said;
    }
}
