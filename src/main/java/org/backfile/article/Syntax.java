package org.backfile.article;

/** How to interpret markup in a body. */
public enum Syntax {
    /** No markup: asterisks and angle brackets are text. */
    PLAIN,
    /** CommonMark with tables. */
    MARKDOWN
}
