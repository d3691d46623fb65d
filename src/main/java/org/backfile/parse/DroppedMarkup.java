package org.backfile.parse;

import java.util.EnumMap;
import java.util.Map;
import org.backfile.text.Code;
import org.backfile.text.Line;

/** Mark-up in a text that its page cannot show: counted, and reported once per kind. */
public final class DroppedMarkup {

    /** A kind of mark-up, and what becomes of it. */
    public enum Kind {
        PICTURE("1 picture", "%d pictures", "its page shows none; their captions are kept as set-aside lines"),
        PICTURE_FILE("1 picture in a file", "%d pictures in files", "its page shows their words"),
        VIDEO("1 video", "%d videos", "its page has none"),
        SOUND("1 sound recording", "%d sound recordings", "its page has none"),
        FRAME("1 frame of another page", "%d frames of other pages", "the archive does not have what they show"),
        OBJECT("1 embedded object", "%d embedded objects", "its page has none"),
        FORMULA("1 formula", "%d formulas", "the symbols are kept, but not their layout"),
        MERGED_CELL(
                "1 merged table cell",
                "%d merged table cells",
                "its words are kept in the first of the columns or rows"),
        LINK_WITHOUT_ADDRESS(
                "1 link that leads nowhere from here", "%d links that lead nowhere from here", "their words are kept"),
        LINK_IN_LINE("1 link in a crosshead or a table", "%d links in crossheads or tables", "their words are kept");

        private final String one;
        private final String many;
        private final String meanwhile;

        Kind(String one, String many, String meanwhile) {
            this.one = one;
            this.many = many;
            this.meanwhile = meanwhile;
        }

        private String counted(int count) {
            return count == 1 ? one : many.replace("%d", Integer.toString(count));
        }
    }

    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, Line> first = new EnumMap<>(Kind.class);

    /** @param line on which it stands */
    public void add(Kind kind, int count, Line line) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
            first.putIfAbsent(kind, line);
        }
    }

    /** Reports each kind at the first line that has it. */
    public void tell(ParseState state) {
        first.forEach((kind, line) -> state.say(state.diagnostic(Code.MARKUP_DROPPED)
                .at(line)
                .found("the story has " + kind.counted(counts.getOrDefault(kind, 0)))
                .fix(
                        kind == Kind.LINK_WITHOUT_ADDRESS
                                ? "name the page's address in its head: <link rel=\"canonical\" href=\"https://...\">"
                                : "")
                .meanwhile(kind.meanwhile)));
    }
}
