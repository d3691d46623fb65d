package org.backfile.search;

import java.util.ArrayList;
import java.util.Optional;
import org.backfile.archive.Shortening;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.text.Fingerprint;

/** What a result shows of its story: one line each, which omits what the line before it already says. */
final class StoryLines {

    private static final int OPENING = 100;
    private static final int TITLE = 250;
    private static final String ENDING = ".html";
    private static final String SAME = "=";

    private StoryLines() {}

    static String of(Iterable<Story> stories) {
        var lines = new ArrayList<String>();
        Optional<Story> before = Optional.empty();
        for (Story story : stories) {
            lines.add(line(story, before));
            before = Optional.of(story);
        }
        return String.join("\n", lines);
    }

    /** Adds all that a story's line depends on. */
    static void addTo(Fingerprint.Builder print, Story story) {
        print.add(story.entry()).add(story.mention());
    }

    private static String line(Story story, Optional<Story> before) {
        String title = inOneLine(Shortening.atWord(story.title(), TITLE));
        String date = story.date().map(CalendarDate::toString).orElse("-");
        String section = inOneLine(story.section().orElse(""));
        boolean hasDateBefore =
                before.filter(other -> other.date().equals(story.date())).isPresent();
        boolean hasSectionBefore =
                before.filter(other -> other.section().equals(story.section())).isPresent();
        return String.join(
                "\t",
                title,
                path(story, title),
                hasDateBefore ? "" : date,
                hasSectionBefore && !section.isEmpty() ? SAME : section,
                inOneLine(Shortening.atWord(story.opening(), OPENING)));
    }

    /** A story's path without what follows from its date and its headline. */
    private static String path(Story story, String title) {
        String path = story.path().value();
        String folder =
                story.date().map(date -> date.toString().replace('-', '/')).orElse("undated") + "/";
        if (!path.startsWith(folder) || !path.endsWith(ENDING)) {
            return "/" + path;
        }
        String name = path.substring(folder.length(), path.length() - ENDING.length());
        return name.equals(plainSlug(title)) ? "" : name;
    }

    /** The slug of most headlines; for the others the path is written out. */
    private static String plainSlug(String title) {
        var slug = new StringBuilder();
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                slug.append(lower);
            } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        }
        int end = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-' ? slug.length() - 1 : slug.length();
        return slug.substring(0, end);
    }

    static String inOneLine(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0
                ? text
                : text.replace('\n', ' ').replace('\t', ' ');
    }
}
