package org.backfile.article;

/**
 * Inline mark-up of a text, kept beside it: what stands from one place in the text to another. The marks of a text are
 * in the order in which they begin, outer ones first, and never overlap in part.
 *
 * @param from   index of the first character
 * @param to     index after the last one
 * @param target the whole address of a link; empty for other kinds
 */
public record Mark(Kind kind, int from, int to, String target) {

    /** What the mark-up means. */
    public enum Kind {
        LINK,
        EMPHASIS,
        STRONG,
        CODE,
        SUBSCRIPT,
        SUPERSCRIPT,
        STRUCK
    }

    public Mark {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("a mark has a place: " + from + " to " + to);
        }
    }
}
