package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.dates.DateReader;
import org.backfile.mail.MailSenders;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises the head of an email: its sender is the author, its subject the headline, the day it was sent the date.
 *
 * <pre>
 * From: Ann Lee &lt;ann@example.org&gt;       Von: Jana Döring        De : Jeanne Martin
 * To: desk@example.org                   Gesendet: 4. März 2002  Envoyé : lundi 4 mars 2002 10:12
 * Date: Mon, 4 Mar 2002 10:12:40 +0100   An: Redaktion           À : La rédaction
 * Subject: Ferry to sail again           Betreff: Fähre fährt    Objet : Le ferry repart
 * </pre>
 *
 * Addresses and all other lines are set aside, except fields that any text can have. The subject is kept as it is, with
 * {@code Re:}, which distinguishes a reply from the original. A line above the head that announces an email is set
 * aside, too. Not the head of an email: {@code Subject: ferries} and {@code Date:} without sender or recipient.
 */
final class MailHeadRule implements HeadRule {

    private static final String REASON = "a header line of an email";

    private final DateReader dates;

    MailHeadRule(DateReader dates) {
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        int from = HeadWords.isMailStart(lines.get(0).stripped()) ? Line.visibleFrom(lines, 1) : 0;
        Optional<MailHead> head = MailHead.in(lines.subList(from, lines.size()));
        if (head.isEmpty()) {
            return 0;
        }
        if (from > 0) {
            state.setAside(lines.get(0), "announces an email");
        }
        boolean hasTitle = head.get().hasTitle();
        // A name made for articles is more telling than one that every email has.
        head.get().headers().stream()
                .filter(header -> isOfArticle(header, hasTitle))
                .forEach(header -> takeField(header, state));
        head.get().headers().stream()
                .filter(header -> !isOfArticle(header, hasTitle))
                .forEach(header -> take(header, state));
        return from + head.get().size();
    }

    private static boolean isOfArticle(MailHead.Header header, boolean hasTitle) {
        return header.kind() == MailLine.SUBJECT ? hasTitle : header.kind() == MailLine.OTHER;
    }

    private void takeField(MailHead.Header header, ParseState state) {
        Optional<FieldValues> field = FieldValues.of(header.name(), List.of(header.value()));
        if (field.isPresent() && field.get().set(state, header.lines().get(0), dates)) {
            enter(header, field.get().field(), state);
        } else {
            setAside(header, state);
        }
    }

    private void take(MailHead.Header header, ParseState state) {
        Line line = header.lines().get(0);
        switch (header.kind()) {
            case FROM -> takeSender(header, state);
            case SUBJECT -> {
                if (state.article().hasHeadline() || header.value().isEmpty()) {
                    setAside(header, state);
                } else {
                    state.article().headline(header.value());
                    enter(header, Field.HEADLINE, state);
                }
            }
            case SENT -> {
                var sent = new FieldValues(Field.PUBLISHED, List.of(withoutComment(header.value())));
                if (!state.article().hasPublished() && sent.set(state, line, dates)) {
                    enter(header, Field.PUBLISHED, state);
                } else {
                    setAside(header, state);
                }
            }
            case TO, TRACE, OTHER -> setAside(header, state);
        }
    }

    private void takeSender(MailHead.Header header, ParseState state) {
        Line line = header.lines().get(0);
        MailSenders senders = MailSenders.in(header.value());
        if (senders.names().isEmpty() || state.article().hasByline()) {
            setAside(header, state);
            return;
        }
        new FieldValues(Field.BYLINE, senders.names()).set(state, line, dates);
        enter(header, Field.BYLINE, state);
        senders.addresses().forEach(address -> state.setAside(line, address, "an email address"));
    }

    /** {@code Mon, 4 Mar 2002 10:12:40 +0100 (CET)} without the name of the zone, which the offset already gives. */
    private static String withoutComment(String date) {
        int bracket = date.endsWith(")") ? date.lastIndexOf('(') : -1;
        return bracket > 0 ? date.substring(0, bracket) : date;
    }

    private static void enter(MailHead.Header header, Field field, ParseState state) {
        header.lines().forEach(line -> state.ledger().field(line, field.shownAs()));
    }

    private static void setAside(MailHead.Header header, ParseState state) {
        header.lines().forEach(line -> state.setAside(line, REASON));
    }
}
