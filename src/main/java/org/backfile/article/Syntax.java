package org.backfile.article;

/** What marks in a body mean. */
public enum Syntax {
    /** Nothing is mark-up: asterisks and angle brackets are text. */
    PLAIN,
    /** CommonMark with tables. */
    MARKDOWN
}
