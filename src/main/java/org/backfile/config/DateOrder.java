package org.backfile.config;

/** Which number of a date such as 02/03/1987 is the day. */
public enum DateOrder {
    /** 2 March 1987. */
    DAY_MONTH,
    /** February 3, 1987. */
    MONTH_DAY
}
