package org.backfile.head;

/** A kind of line in the head of a mail. */
enum MailLine {
    FROM,
    TO,
    SUBJECT,
    SENT,
    OTHER
}
