package org.backfile.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a theme, for people who want to change it.
 *
 * @param name    in the theme: {@code article.peb}
 * @param purpose its purpose, from the comment at its start; empty for a picture
 * @param shownAs where it comes from: {@code templates/article.peb}
 */
public record ThemeEntry(String name, String purpose, String shownAs, byte[] bytes) {

    /**
     * Templates, style sheets and scripts, and wording files each have their own comment syntax; each file begins with
     * a comment.
     */
    private static final Pattern COMMENT =
            Pattern.compile("\\A\\s*(?:\\{#\\s*(.*?)\\s*#}|/\\*\\s*(.*?)\\s*\\*/|//\\s*(.*)|#\\s*(.*))");

    static ThemeEntry of(String name, ThemeFile file) {
        return new ThemeEntry(name, purposeOf(name, file), file.shownAs(), file.bytes());
    }

    private static String purposeOf(String name, ThemeFile file) {
        if (!name.matches(".*\\.(peb|css|js|yaml)")) {
            return "";
        }
        Matcher comment = COMMENT.matcher(file.text());
        if (!comment.lookingAt()) {
            return "";
        }
        for (int group = 1; group <= comment.groupCount(); group++) {
            if (comment.group(group) != null) {
                return firstSentence(comment.group(group));
            }
        }
        return "";
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return (end < 0 ? text : text.substring(0, end + 1)).strip();
    }
}
