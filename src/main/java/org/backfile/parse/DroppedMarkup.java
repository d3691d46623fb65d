package org.backfile.parse;

import java.util.EnumMap;
import java.util.Map;
import org.backfile.text.Code;
import org.backfile.text.Line;

/** Mark-up of a text that its page cannot show: counted, and told once a kind. */
public final class DroppedMarkup {

    /** A kind of mark-up, and what becomes of it. */
    public enum Kind {
        PICTURE("picture", "its page shows no pictures; their captions are kept as set-aside lines"),
        VIDEO("video", "its page has no videos"),
        SOUND("sound recording", "its page has no sound"),
        FRAME("frame of another page", "the other page is not in the archive"),
        OBJECT("embedded object", "its page has none"),
        FORMULA("formula", "its letters and signs are kept, but not how they are set"),
        MERGED_CELL("merged table cell", "the table is set with spaces, and the cell stands in its first column"),
        LINK_WITHOUT_ADDRESS("link that leads nowhere from here", "its words are kept"),
        LINK_IN_LINE("link in a crosshead or a table", "its words are kept");

        private final String name;
        private final String meanwhile;

        Kind(String name, String meanwhile) {
            this.name = name;
            this.meanwhile = meanwhile;
        }

        private String counted(int count) {
            int noun = name.indexOf(' ') < 0 || name.startsWith("link") || name.startsWith("frame")
                    ? (name + " ").indexOf(' ')
                    : name.length();
            String verb = this == LINK_WITHOUT_ADDRESS && count > 1 ? name.replace(" leads ", " lead ") : name;
            return count == 1 ? "1 " + name : count + " " + verb.substring(0, noun) + "s" + verb.substring(noun);
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

    /** Tells of each kind at the first line that has it. */
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
