package org.backfile.cite;

/** A line of a bibliography. The name of the paper is set in italics, by whoever shows it. */
public record Reference(String before, String paper, String after) {

    @Override
    public String toString() {
        return before + paper + after;
    }
}
