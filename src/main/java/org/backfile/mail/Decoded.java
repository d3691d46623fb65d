package org.backfile.mail;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Line;

/**
 * A body without its transfer encoding.
 *
 * @param broken what could not be decoded, and was left as it is
 */
record Decoded(List<Line> lines, Optional<Broken> broken) {

    /** @param found what is wrong, as a sentence about the email without a full stop */
    record Broken(Line line, String found) {}

    static Decoded whole(List<Line> lines) {
        return new Decoded(lines, Optional.empty());
    }

    static Decoded not(List<Line> lines, Line line, String found) {
        return new Decoded(lines, Optional.of(new Broken(line, found)));
    }
}
