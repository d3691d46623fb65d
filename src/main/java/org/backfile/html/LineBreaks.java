package org.backfile.html;

import java.util.List;

/**
 * What the line breaks of a run mean. Most only reflect the width of a page, but verse depends on its lines, and some
 * pages have no other sign of paragraphs.
 *
 * <pre>
 * The sea was grey,&lt;br>                verse: at least three lines, all short, most of which begin with a capital
 * The boat was late,&lt;br>
 * And nobody would wait.
 *
 * ... in the old town hall.&lt;br>        paragraphs: each line is long and ends like a sentence
 * Work is to begin in spring ...
 * </pre>
 */
enum LineBreaks {
    NOTHING,
    VERSE,
    PARAGRAPHS;

    private static final int FEWEST_LINES_OF_VERSE = 3;
    private static final int LONGEST_LINE_OF_VERSE = 60;
    /** Lines that were wrapped at some width are nearly as long as that. */
    private static final int LONGEST_MEAN_OF_VERSE = 45;

    private static final int SHORTEST_PARAGRAPH = 80;

    static LineBreaks in(List<InlineRun> lines) {
        if (lines.size() < 2) {
            return NOTHING;
        }
        int longest = 0;
        int sum = 0;
        int capitals = 0;
        int sentences = 0;
        for (InlineRun line : lines) {
            longest = Math.max(longest, line.length());
            sum += line.length();
            capitals += Character.isLowerCase(line.text().codePointAt(0)) ? 0 : 1;
            sentences += Sentence.isEndOf(line.text()) ? 1 : 0;
        }
        if (sentences == lines.size() && sum >= SHORTEST_PARAGRAPH * lines.size()) {
            return PARAGRAPHS;
        }
        boolean isVerse = lines.size() >= FEWEST_LINES_OF_VERSE
                && longest <= LONGEST_LINE_OF_VERSE
                && sum <= LONGEST_MEAN_OF_VERSE * lines.size()
                && capitals * 4 >= lines.size() * 3;
        return isVerse ? VERSE : NOTHING;
    }
}
