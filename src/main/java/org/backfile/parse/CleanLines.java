package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Diagnostic;
import org.backfile.text.Invisible;
import org.backfile.text.Line;
import org.backfile.text.LineReading;
import org.backfile.text.TextId;

/**
 * The lines of a text as they are to be read: without {@linkplain Invisible characters that mean nothing}, and with
 * {@linkplain References character references} decoded. A word that was divided at the end of a line, before someone
 * joined the lines, is rejoined: {@code morn¬ ing}. Each line knows how it is written in the file.
 */
record CleanLines(List<Line> lines, Optional<Diagnostic> told) {

    static CleanLines of(TextId id, String text, TextForm.Characters characters) {
        List<Line> lines = Line.linesOf(text, id.firstLine());
        return characters == TextForm.Characters.OF_MARKUP || !isToClean(text)
                ? new CleanLines(lines, Optional.empty())
                : of(id, lines, characters);
    }

    /** @param lines of a text that has been decoded */
    static CleanLines of(TextId id, List<Line> lines, TextForm.Characters characters) {
        var references = new References(characters == TextForm.Characters.OF_MARKDOWN);
        List<Line> clean = cleaned(lines, references);
        if (references.areSubject()) {
            // Again, and now as a text that shows them.
            clean = cleaned(lines, references);
        }
        return new CleanLines(clean, references.told(id));
    }

    private static boolean isToClean(String line) {
        for (int at = 0; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c < 0x80 ? c == '&' : c == LineJoin.NOT_SIGN || Invisible.is(c)) {
                return true;
            }
        }
        return false;
    }

    private static List<Line> cleaned(List<Line> lines, References references) {
        var clean = new ArrayList<Line>(lines.size());
        references.begin();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            references.next(line);
            boolean isDivided = i + 1 < lines.size()
                    && LineJoin.isDivided(line.text(), lines.get(i + 1).text());
            clean.add(isToClean(line.text()) ? cleaned(line, isDivided, references) : line);
        }
        return clean;
    }

    /** @param isDivided whether the last word continues on the next line; the mark at its end then stays to show it */
    private static Line cleaned(Line line, boolean isDivided, References references) {
        String text = line.text();
        var reading = new LineReading(line);
        boolean isRightToLeft = Invisible.hasRightToLeft(text);
        int lastMark = isDivided ? text.stripTrailing().length() - 1 : text.length();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '&') {
                Optional<CharacterReference> reference = references.at(at);
                if (reference.isPresent()) {
                    reading.replace(
                            at, reference.get().end(), visible(reference.get().meant()));
                    at = reference.get().end() - 1;
                }
            } else if (Invisible.is(c) && at != lastMark) {
                reading.replace(at, at + 1, Invisible.readAs(text, at, isRightToLeft));
            } else if (c == LineJoin.NOT_SIGN && isWithinWord(text, at)) {
                reading.replace(at, text.charAt(at + 1) == ' ' ? at + 2 : at + 1, "");
            }
        }
        return reading.finish();
    }

    private static String visible(String meant) {
        return meant.length() == 1 && Invisible.is(meant.charAt(0)) ? "" : meant;
    }

    /** {@code morn¬ing}, {@code morn¬ ing}; not the logical sign, as in {@code p ∧ ¬q}. */
    private static boolean isWithinWord(String text, int at) {
        int next = at + 1 < text.length() && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
        return at > 1
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at - 2))
                && next + 1 < text.length()
                && Character.isLowerCase(text.charAt(next))
                && Character.isLetter(text.charAt(next + 1));
    }
}
