package org.backfile.html;

import org.backfile.text.Folding;
import org.backfile.text.Invisible;
import org.backfile.text.Line;

/**
 * The text of a page as a reader sees it: runs of white space become one space, characters that can be written only as
 * {@code &#1;} are dropped, and so are {@linkplain Invisible those that mean nothing}.
 */
final class CleanText {

    private static final char REPLACEMENT = '\ufffd';

    private CleanText() {}

    /** The text on one line, trimmed. */
    static String spaced(String written) {
        String text = Invisible.dropFrom(written);
        var spaced = new StringBuilder(text.length());
        boolean isSpaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                isSpaceDue = spaced.length() > 0;
            } else if (!Character.isISOControl(c)) {
                if (isSpaceDue) {
                    spaced.append(' ');
                    isSpaceDue = false;
                }
                spaced.append(whole(text, i));
            }
        }
        return spaced.toString();
    }

    /** The text with its line breaks and spaces kept, but without surrounding blank lines and trailing spaces. */
    static String withBreaks(String text) {
        var lines = new StringBuilder(text.length());
        int breaks = 0;
        for (var line : Line.linesOf(text)) {
            String visible = withoutControls(line.text()).stripTrailing();
            if (!Folding.strip(visible).isEmpty()) {
                lines.append("\n".repeat(lines.length() == 0 ? 0 : breaks)).append(visible);
                breaks = 0;
            }
            breaks++;
        }
        return lines.toString();
    }

    private static String withoutControls(String text) {
        var visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\t' || !Character.isISOControl(c)) {
                visible.append(whole(text, i));
            }
        }
        return Invisible.dropFrom(visible.toString());
    }

    /** NEL ends a line in plain text; in a page it can only be a space. */
    static boolean isSpace(char c) {
        return c == '\u0085' || Folding.isSpace(c);
    }

    /** The character, unless it is half a surrogate pair, which JSON can contain. */
    static char whole(CharSequence text, int at) {
        char c = text.charAt(at);
        boolean isHalf = Character.isHighSurrogate(c)
                        && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        return isHalf ? REPLACEMENT : c;
    }

    static int visibleIn(String text) {
        int visible = 0;
        for (int i = 0; i < text.length(); i++) {
            visible += isSpace(text.charAt(i)) ? 0 : 1;
        }
        return visible;
    }

    /** Whether two texts are equal apart from case, accents, spaces and punctuation. */
    static boolean isSame(String one, String other) {
        // Folding costs far more than this check.
        boolean canBe = one.length() <= 2 * other.length() + 8 && other.length() <= 2 * one.length() + 8;
        return canBe
                && Folding.words(one).equals(Folding.words(other))
                && !Folding.words(one).isEmpty();
    }
}
