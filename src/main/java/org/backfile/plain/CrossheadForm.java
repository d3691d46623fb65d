package org.backfile.plain;

/**
 * The form of a line that may be a crosshead, as {@link CrossheadReader} reads it. The form determines how much support
 * from its neighbours the line needs ({@link CrossheadRule}).
 */
enum CrossheadForm {
    /** {@code attack on mosque}: words without punctuation at the end. */
    PLAIN,
    /** {@code 2. The yard's answer}, {@code ३. बंदरगाह}. */
    NUMBERED,
    /** {@code What comes next?}, {@code Ποιος θα πληρώσει;} */
    QUESTION,
    /** {@code Never again!} */
    EXCLAMATION,
    /** {@code “We have waited too long”}: one quotation, and no full stop in it. */
    QUOTED,
    /** {@code „Wer zahlt das?“}: one quotation that asks or exclaims. */
    QUOTED_CALL,
    /** {@code 14:05}, {@code [14h05]}: the time of an entry in a live report. */
    STAMP,
    /** {@code 14:05 Two boats missing}, {@code 14.05 Uhr: Zwei Boote vermisst} */
    STAMPED,
    /** {@code What they want:} */
    LABEL,
    /** {@code Rescue - a long wait}, {@code The third force (SPD)}, {@code THE MEETING.} */
    ODD,
    /** {@code 10,000 evacuated}: a number that is not a year. */
    FIGURES,
    /** {@code Winners were few}: a sentence that lost its full stop, if the text is in English. */
    SENTENCE,
    /** {@code And then…}, {@code Final dividend amounted to 27.05p}: it breaks off, or has figures in many words. */
    UNFINISHED,
    /** Not a crosshead, whatever its neighbours. */
    NONE
}
