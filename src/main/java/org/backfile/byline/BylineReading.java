package org.backfile.byline;

import java.util.List;

/**
 * A byline taken apart.
 *
 * @param parts all of it but commas, brackets and words such as {@code and}, in the order printed
 */
public record BylineReading(List<BylinePart> parts) {
    public BylineReading {
        parts = List.copyOf(parts);
    }

    /** The authors, in the order printed; none in {@code By our own correspondent}. */
    public List<String> names() {
        return textsOf(BylinePart.Kind.NAME);
    }

    /** Whoever took the photographs, in the order printed. */
    public List<String> photographers() {
        return textsOf(BylinePart.Kind.PHOTOGRAPHER);
    }

    /** Whoever did neither the writing nor the photographs. */
    public List<String> otherWork() {
        return textsOf(BylinePart.Kind.OTHER_WORK);
    }

    /** The parts whose kind is unclear. */
    public List<String> unclear() {
        return textsOf(BylinePart.Kind.UNCLEAR);
    }

    private List<String> textsOf(BylinePart.Kind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .map(BylinePart::text)
                .toList();
    }
}
