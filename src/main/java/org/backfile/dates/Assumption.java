package org.backfile.dates;

/** An assumption that the reader makes about a date. */
public enum Assumption {
    /** The year has two digits. */
    CENTURY,
    /** The text names several days, of which the first is taken. */
    FIRST_OF_RANGE
}
