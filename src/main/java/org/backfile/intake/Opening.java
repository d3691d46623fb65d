package org.backfile.intake;

import java.util.List;
import org.backfile.source.SourceText;
import org.backfile.text.Fingerprint;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * How a text begins, as a number that tells whether other texts of its folder begin in the same way: its folder and its
 * first line in the higher 48 bits, the line below in the lower 16. 0 for a line that is no name for certain: front
 * matter, markup, a header line, one with figures, a long one. It depends on the characters of the text alone, not on
 * how they are read, so it is evidence that stays as it is whatever is learnt from it.
 */
final class Opening {

    /** The opening of a text that does not begin with what could be a name. */
    static final long NONE = 0;

    private static final int LONGEST_NAME = 60;
    /** In characters; a name and the line below it are at the top. */
    private static final int TOP = 300;
    /** The first characters of front matter, of markup and of a heading of Markdown. */
    private static final String NO_NAME = "-+{<#";

    private static final long BELOW = 0xffff;

    private Opening() {}

    static long of(SourceText source) {
        return of(source.file().path(), source.text());
    }

    static long of(String path, String text) {
        List<Line> top = Line.linesOf(text.substring(0, Math.min(TOP, text.length())));
        int at = Line.visibleFrom(top, 0);
        String first = at < top.size() ? top.get(at).stripped() : "";
        boolean canBeName = !first.isEmpty()
                && first.length() <= LONGEST_NAME
                && NO_NAME.indexOf(first.charAt(0)) < 0
                && first.indexOf(':') < 0
                && first.indexOf('：') < 0
                && !hasDigit(first);
        String words = canBeName ? Folding.words(first) : "";
        if (words.isEmpty()) {
            return NONE;
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        return nameIn(Fingerprint.of(folder + '\n' + words).low()) | below(top, at + 1);
    }

    /** The first line below that has words and no figures, as dates have; that of a headline, if there is one. */
    private static long below(List<Line> top, int from) {
        for (int at = from; at < top.size(); at++) {
            String words = hasDigit(top.get(at).text())
                    ? ""
                    : Folding.words(top.get(at).text());
            if (!words.isEmpty()) {
                return Fingerprint.of(words).low() & BELOW;
            }
        }
        return 0;
    }

    private static boolean hasDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= '9' ? c >= '0' : c > 0x7f && Character.isDigit(c)) {
                return true;
            }
        }
        return false;
    }

    /** The folder and the first line: equal for all texts of a folder that begin with the same name. */
    static long nameIn(long opening) {
        return opening & ~BELOW;
    }
}
