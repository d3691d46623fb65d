package org.backfile.cite;

/** A line of a bibliography. Whoever displays it sets the name of the paper in italics. */
public record Reference(String before, String paper, String after) {

    @Override
    public String toString() {
        return before + paper + after;
    }
}
