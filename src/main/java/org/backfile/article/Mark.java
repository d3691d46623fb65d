package org.backfile.article;

/**
 * Inline mark-up of a range of a text, kept beside it. The marks of a text are sorted by where they begin, outer ones
 * first; they may nest, but never partly overlap.
 *
 * @param from   index of the first character
 * @param to     index after the last one
 * @param target the absolute address of a link; empty for other kinds
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
