package org.backfile.dates;

/** What a reader adds to a date. */
public enum Assumption {
    /** The year has two digits. */
    CENTURY,
    /** The text names several days, of which the first is taken. */
    FIRST_OF_RANGE
}
