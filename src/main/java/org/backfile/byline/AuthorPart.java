package org.backfile.byline;

import java.util.Optional;

/**
 * A part of a line that stands beside a date and may be its author.
 *
 * <pre>
 * Ann Lee | Pell | June 14, 2006        the first part is an author: it begins with a given name
 * Port Ellery | June 14, 2006           a place, for all that it shows
 * 作者：李晓明                            with a word for "author"
 * </pre>
 */
public final class AuthorPart {

    private AuthorPart() {}

    /** The author that the part names for certain. */
    public static Optional<BylineReading> in(String part) {
        boolean isLabelled = part.indexOf(':') > 0 || part.indexOf('：') > 0;
        if (isLabelled) {
            return BylineLine.beginsWithLabel(part) ? BylineLine.read(part) : Optional.empty();
        }
        int space = part.indexOf(' ');
        boolean hasGivenName = space > 0 && BylineWords.has(BylineWords.Kind.GIVEN, part.substring(0, space));
        return hasGivenName ? BylineReader.ofNames(part) : Optional.empty();
    }

    /** Whether the part looks like a name and is no certain one: {@code Aoife Brannigan}, {@code Sankt Anton}. */
    public static boolean mayBe(String part) {
        return part.indexOf(' ') > 0 && BylineReader.ofNames(part).isPresent();
    }
}
