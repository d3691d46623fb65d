package org.backfile.head;

/** A kind of line in the head of an email. */
enum MailLine {
    FROM,
    TO,
    SUBJECT,
    SENT,
    OTHER
}
