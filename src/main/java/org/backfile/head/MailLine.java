package org.backfile.head;

/** A kind of line in the head of an email. */
enum MailLine {
    FROM,
    TO,
    SUBJECT,
    SENT,
    /** Written by the servers on the way: no other text has it. */
    TRACE,
    OTHER
}
