package org.backfile.byline;

/**
 * A part of a byline, as printed.
 *
 * @param text without the comma or the {@code and} before it
 */
public record BylinePart(String text, Kind kind) {

    /** What a part is. */
    public enum Kind {
        /** A person, or an agency or paper that stands for one: {@code By Reuters}. */
        NAME,
        /** What someone does, and a degree: {@code Staff Writer}, {@code Ph.D.}, {@code special to the Post}. */
        ROLE,
        /** Where someone wrote: {@code in Kabul}. */
        PLACE,
        /** Whom someone wrote for: {@code Associated Press} behind a name. */
        PAPER,
        /** Mail address or account: {@code <ann@example.org>}. */
        ADDRESS,
        /** A person, or an agency, whose photographs are with the article. */
        PHOTOGRAPHER,
        /** Whoever did something else for it, with the words that say what: {@code translated by Ann Lee}. */
        OTHER_WORK,
        /** None of these for certain. */
        UNCLEAR
    }
}
