package org.backfile.head;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.parse.Field;
import org.backfile.parse.Punctuation;
import org.backfile.text.EncodedWords;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The head of an email, as a mail program sends or prints it: lines with a name and a value, some of which continue on
 * the next line.
 *
 * @param headers in the order of the text
 * @param size    how many lines they take
 */
record MailHead(List<Header> headers, int size) {

    /** Lines such as {@code X-MS-Exchange-Organization-AuthAs:} have long names of one word. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_NAME_OF_WORDS = 24;
    /** No program writes more lines; a text of nothing but "a: b" must not be scanned again for each of them. */
    private static final int MOST_LINES = 200;

    /** One line of the head, with those that continue it. */
    record Header(MailLine kind, String name, int colon, List<Line> lines) {

        /** Joined and decoded, without spaces around it. */
        String value() {
            var value = new StringBuilder(lines.get(0).stripped().substring(colon + 1));
            for (Line line : lines.subList(1, lines.size())) {
                value.append(' ').append(line.stripped());
            }
            String whole = Folding.strip(EncodedWords.decode(value.toString()));
            // In Markdown the name is bold, colon included: "**From:** Ann Lee".
            return whole.startsWith("**") ? Folding.strip(whole.substring(2)) : whole;
        }

        /** The story may follow without a blank line: "Ferry: it sails again on Monday, says the captain." */
        private boolean isSentence() {
            return kind == MailLine.OTHER
                    && Punctuation.endsSentence(lines.get(lines.size() - 1).stripped());
        }
    }

    /**
     * The head that begins with the first line, if it is that of an email: a sender or a recipient with a subject, both
     * with a date, a line of a server with a subject or a date, or a sender with an address.
     */
    static Optional<MailHead> in(List<Line> lines) {
        // Asked of each line of every head.
        if (lines.isEmpty() || colonIn(lines.get(0).stripped()) < 0) {
            return Optional.empty();
        }
        var headers = new ArrayList<Header>();
        Set<MailLine> kinds = EnumSet.noneOf(MailLine.class);
        boolean hasAddress = false;
        int at = 0;
        while (at < Math.min(lines.size(), MOST_LINES)) {
            int colon = colonIn(lines.get(at).stripped());
            if (colon < 0 || at > 0 && isContinuation(lines.get(at))) {
                break;
            }
            int end = at + 1;
            while (end < Math.min(lines.size(), MOST_LINES) && isContinuation(lines.get(end))) {
                end++;
            }
            Header header = header(lines.subList(at, end), colon);
            if (at > 0 && header.isSentence()) {
                break;
            }
            kinds.add(header.kind);
            hasAddress |= header.kind == MailLine.FROM && header.value().indexOf('@') > 0;
            headers.add(header);
            at = end;
        }
        boolean isSent = kinds.contains(MailLine.FROM) || kinds.contains(MailLine.TO);
        // "From: Port Ellen" and a date alone are no email.
        boolean isMail = isSent && kinds.contains(MailLine.SUBJECT)
                || kinds.containsAll(EnumSet.of(MailLine.FROM, MailLine.TO, MailLine.SENT));
        boolean isTraced =
                kinds.contains(MailLine.TRACE) && (kinds.contains(MailLine.SUBJECT) || kinds.contains(MailLine.SENT));
        return isMail || isTraced || hasAddress ? Optional.of(new MailHead(headers, at)) : Optional.empty();
    }

    /** Whether the title has a line of its own, so that the subject says what the text is about. */
    boolean hasTitle() {
        return headers.stream()
                .anyMatch(header -> header.kind == MailLine.OTHER
                        && Field.named(header.name)
                                .filter(Field.HEADLINE::equals)
                                .isPresent());
    }

    private static Header header(List<Line> lines, int colon) {
        String name = nameIn(lines.get(0).stripped(), colon);
        return new Header(HeadWords.mailLine(name), name, colon, List.copyOf(lines));
    }

    /** The index of the colon after a name; -1 when the line has none. */
    private static int colonIn(String text) {
        int colon = 0;
        boolean hasSpace = false;
        while (colon < text.length() && text.charAt(colon) != ':' && text.charAt(colon) != '：') {
            char c = text.charAt(colon);
            hasSpace |= c == ' ';
            if (!isOfName(c) || colon >= (hasSpace ? LONGEST_NAME_OF_WORDS : LONGEST_NAME)) {
                return -1;
            }
            colon++;
        }
        return colon > 0 && colon < text.length() && !nameIn(text, colon).isEmpty() ? colon : -1;
    }

    private static boolean isOfName(char c) {
        boolean isOfAscii = c >= 'a' && c <= 'z' || c == ' ' || c >= 'A' && c <= 'Z';
        return isOfAscii
                || Character.isLetterOrDigit(c)
                || "-_'’*\u00a0".indexOf(c) >= 0
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String nameIn(String text, int colon) {
        int from = text.startsWith("**") ? 2 : 0;
        return Folding.strip(text.substring(Math.min(from, colon), colon));
    }

    private static boolean isContinuation(Line line) {
        return !line.isBlank() && Folding.isSpace(line.text().charAt(0));
    }
}
