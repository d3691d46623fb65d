package org.backfile.dates;

/** An assumption that the reader makes about a date. */
public enum Assumption {
    /** The year has two digits. */
    CENTURY,
    /** The text names several days, of which the first is taken. */
    FIRST_OF_RANGE,
    /** The text gives the day in two calendars, which do not agree; the second is taken. */
    NEW_STYLE
}
