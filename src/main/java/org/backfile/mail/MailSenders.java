package org.backfile.mail;

import java.util.ArrayList;
import java.util.List;
import org.backfile.text.Folding;

/**
 * The people named in a line of an email's head, and their addresses.
 *
 * <pre>
 * Ann Lee &lt;ann@example.org&gt;                      Ann Lee
 * "Lee, Ann" [mailto:ann@example.org]          Lee, Ann
 * ann@example.org (Ann Lee)                    Ann Lee
 * ann@example.org                              none: an address is not a name
 * </pre>
 */
public record MailSenders(List<String> names, List<String> addresses) {

    public MailSenders {
        names = List.copyOf(names);
        addresses = List.copyOf(addresses);
    }

    public static MailSenders in(String value) {
        var names = new ArrayList<String>();
        var addresses = new ArrayList<String>();
        for (String mailbox : mailboxesIn(value)) {
            read(mailbox, names, addresses);
        }
        return new MailSenders(names, addresses);
    }

    /** Split at semicolons, and at commas after an address: names have commas, too. */
    private static List<String> mailboxesIn(String value) {
        var mailboxes = new ArrayList<String>();
        int from = 0;
        boolean isQuoted = false;
        boolean hasAddress = false;
        for (int at = 0; at < value.length(); at++) {
            char c = value.charAt(at);
            isQuoted ^= c == '"';
            hasAddress |= c == '@';
            if (!isQuoted && (c == ';' || c == ',' && hasAddress)) {
                mailboxes.add(value.substring(from, at));
                from = at + 1;
                hasAddress = false;
            }
        }
        mailboxes.add(value.substring(from));
        return mailboxes;
    }

    private static void read(String mailbox, List<String> names, List<String> addresses) {
        var name = new StringBuilder();
        for (String part : partsOf(mailbox)) {
            if (part.indexOf('@') >= 0) {
                addresses.add(part);
            } else {
                name.append(name.length() > 0 ? " " : "").append(part);
            }
        }
        if (name.length() > 0) {
            names.add(name.toString());
        }
    }

    /** The words without quotation marks, what stands in brackets, and the addresses. */
    private static List<String> partsOf(String mailbox) {
        var parts = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at <= mailbox.length(); at++) {
            char c = at < mailbox.length() ? mailbox.charAt(at) : ' ';
            if (Folding.isSpace(c) || "<>[]()\"".indexOf(c) >= 0) {
                String part = mailbox.substring(from, Math.min(at, mailbox.length()));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = at + 1;
            }
        }
        return parts;
    }
}
