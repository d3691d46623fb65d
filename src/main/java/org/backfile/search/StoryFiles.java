package org.backfile.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Shortening;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.text.Fingerprint;

/** The files {@code d} of a part: what a result shows of its story. */
final class StoryFiles {

    private static final int OPENING = 100;
    private static final int TITLE = 250;
    private static final String ENDING = ".html";
    private static final String SAME = "=";

    private static final int BLOCK = FileBudget.STORIES_IN_A_FILE;

    private final List<Story> stories;

    StoryFiles(List<Story> stories) {
        this.stories = stories;
    }

    int size() {
        return (stories.size() + BLOCK - 1) / BLOCK;
    }

    private List<Story> in(int file) {
        return stories.subList(file * BLOCK, Math.min(stories.size(), (file + 1) * BLOCK));
    }

    Fingerprint fingerprint(int file) {
        var print = Fingerprint.builder();
        in(file).forEach(story -> print.add(story.entry()).add(story.mention()));
        return print.build();
    }

    List<String> texts(int file) {
        var lines = new ArrayList<String>();
        Optional<Story> before = Optional.empty();
        for (Story story : in(file)) {
            lines.add(line(story, before));
            before = Optional.of(story);
        }
        return List.of(String.join("\n", lines));
    }

    private static String line(Story story, Optional<Story> before) {
        String title = inOneLine(Shortening.atWord(story.title(), TITLE));
        String date = story.date().map(CalendarDate::toString).orElse("-");
        String section = inOneLine(story.section().orElse(""));
        boolean hasDateBefore = before.filter(other -> other.date().equals(story.date())).isPresent();
        boolean hasSectionBefore = before.filter(other -> other.section().equals(story.section())).isPresent();
        return String.join("\t", title, path(story, title), hasDateBefore ? "" : date, hasSectionBefore && !section.isEmpty() ? SAME : section,
                inOneLine(Shortening.atWord(story.opening(), OPENING)));
    }

    /** A story's path without what its date and its headline tell. */
    private static String path(Story story, String title) {
        String path = story.path().value();
        String folder = story.date().map(date -> date.toString().replace('-', '/')).orElse("undated") + "/";
        if (!path.startsWith(folder) || !path.endsWith(ENDING)) {
            return "/" + path;
        }
        String name = path.substring(folder.length(), path.length() - ENDING.length());
        return name.equals(plainSlug(title)) ? "" : name;
    }

    /** The slug of most headlines; of the others the path is written. */
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
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0 ? text : text.replace('\n', ' ').replace('\t', ' ');
    }
}
