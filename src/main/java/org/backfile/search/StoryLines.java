package org.backfile.search;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.archive.Shortening;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;

/** What a result shows of its story: one line each, which omits what the line before it already says. */
final class StoryLines {

    private static final int OPENING = 100;
    private static final int TITLE = 250;
    private static final String ENDING = ".html";
    private static final String SAME = "=";

    private StoryLines() {}

    /** Adds a text of lines. */
    static void addTo(ShardText file, List<Story> stories) {
        file.begin();
        Optional<Story> before = Optional.empty();
        for (Story story : stories) {
            addLine(story, before, before.isEmpty() ? file : file.add("\n"));
            before = Optional.of(story);
        }
        file.end();
    }

    /** By story: a number that stands for all that its line depends on. */
    static long[] digests(List<Story> stories) {
        var digests = new long[stories.size()];
        int size = 0;
        for (Story story : stories) {
            // Both are fingerprints already; a sum would be the same when they change places.
            digests[size++] = story.entry().low() * 31 + story.mention().low();
        }
        return digests;
    }

    private static void addLine(Story story, Optional<Story> before, ShardText to) {
        // Asked for once: each time, it is read from the cache.
        Card card = story.card();
        String title = Shortening.atWord(card.title(), TITLE);
        Optional<CalendarDate> date = story.date();
        Optional<String> section = story.section();
        boolean hasDateBefore = before.isPresent() && before.get().date().equals(date);
        boolean hasSectionBefore = before.isPresent() && before.get().section().equals(section);
        to.addInOneLine(title).add("\t");
        addPath(story.path().value(), date, title, to);
        to.add("\t").add(hasDateBefore ? "" : date.map(CalendarDate::toString).orElse("-"));
        to.add("\t")
                .addInOneLine(section.map(name -> hasSectionBefore && !name.isEmpty() ? SAME : name)
                        .orElse(""));
        to.add("\t").addInOneLine(Shortening.atWord(card.opening(), OPENING));
    }

    /** Adds a story's path without what follows from its date and its headline. */
    private static void addPath(String path, Optional<CalendarDate> date, String title, ShardText to) {
        String folder = date.map(day -> day.toString().replace('-', '/')).orElse("undated") + "/";
        int end = path.length() - ENDING.length();
        if (!path.startsWith(folder) || !path.endsWith(ENDING)) {
            to.add("/").add(path);
        } else if (!isPlainSlug(path, folder.length(), end, title)) {
            to.add(path, folder.length(), end);
        }
    }

    /**
     * Whether a part of a path is the slug that most headlines have: letters and digits of ASCII in lower case, each
     * sequence of other characters between them replaced by one hyphen.
     */
    private static boolean isPlainSlug(String path, int from, int to, String title) {
        int at = from;
        boolean isAfterOthers = false;
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            char lower = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
            if (lower >= 'a' && lower <= 'z' || lower >= '0' && lower <= '9') {
                if (isAfterOthers && at > from && !(at < to && path.charAt(at++) == '-')) {
                    return false;
                }
                if (!(at < to && path.charAt(at++) == lower)) {
                    return false;
                }
                isAfterOthers = false;
            } else {
                isAfterOthers = true;
            }
        }
        return at == to;
    }
}
