package org.backfile.mail;

import java.util.List;
import org.backfile.text.Line;

/**
 * Lines of an email that are not part of the story.
 *
 * @param lines  as they are in the file, never empty
 * @param words  what is kept to show for them
 * @param reason why they were left out
 */
public record LeftOut(List<Line> lines, String words, String reason) {

    public LeftOut {
        lines = List.copyOf(lines);
    }
}
