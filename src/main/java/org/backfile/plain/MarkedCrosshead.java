package org.backfile.plain;

import java.util.List;
import java.util.Optional;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a crosshead that is marked as one, regardless of its neighbours.
 *
 * <pre>
 * ## What each side wants        as in Markdown
 * == What each side wants ==     as in a wiki
 * What each side wants           underlined
 * --------------------
 * </pre>
 */
final class MarkedCrosshead {

    private static final int WIDTH_LIMIT = 100;
    private static final int MOST_MARKS = 6;

    private MarkedCrosshead() {}

    /** The words of a chunk that is a marked crosshead. */
    static Optional<String> of(Chunk chunk) {
        List<Line> lines = chunk.lines();
        if (lines.size() == 2) {
            boolean isUnderlined =
                    isUnderline(lines.get(1).stripped()) && lines.get(0).text().length() <= WIDTH_LIMIT;
            return isUnderlined ? Optional.of(lines.get(0).stripped()) : Optional.empty();
        }
        String text = chunk.first().stripped();
        char mark = text.charAt(0);
        if (!chunk.isOneLine() || mark != '#' && mark != '=') {
            return Optional.empty();
        }
        int marks = 0;
        while (marks < text.length() && text.charAt(marks) == mark) {
            marks++;
        }
        if (marks > MOST_MARKS || marks + 1 >= text.length()) {
            return Optional.empty();
        }
        return mark == '#' ? behind(text, marks) : between(text, marks);
    }

    private static Optional<String> behind(String text, int marks) {
        return text.charAt(marks) == ' ' ? Optional.of(text.substring(marks).strip()) : Optional.empty();
    }

    private static Optional<String> between(String text, int marks) {
        int end = text.length() - marks;
        if (marks < 2 || end <= marks || !text.endsWith(text.substring(0, marks))) {
            return Optional.empty();
        }
        String words = Folding.strip(text.substring(marks, end));
        return words.isEmpty() || words.indexOf('=') >= 0 ? Optional.empty() : Optional.of(words);
    }

    private static boolean isUnderline(String text) {
        char mark = text.charAt(0);
        return text.length() >= 3 && "-=~".indexOf(mark) >= 0 && text.chars().allMatch(c -> c == mark);
    }
}
