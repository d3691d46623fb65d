package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises a repeated headline, possibly with different quotation marks, dashes, case or spaces, or with the site's
 * name at its end: {@code Ferry to sail again - The Daily Star}, {@code Ferry to sail again | World}. Both lines are
 * the same headline; the one without the site's name is kept. It may be repeated once; a third time it is a line of the
 * body.
 */
final class HeadlineAgainRule implements HeadRule {

    private static final String[] BEFORE_SITE = {" - ", " | ", " – ", " — ", " :: ", " • ", " « "};
    private static final int LONGEST_SITE_NAME = 40;

    @Override
    public int take(List<Line> lines, ParseState state) {
        Optional<String> headline = state.article().headline();
        if (headline.isEmpty()) {
            return 0;
        }
        int size = WrappedHeadline.linesOf(lines, state);
        String again = LineJoin.joined(lines.subList(0, size));
        // Folding costs far more than this check, and nearly every line checked is the first paragraph.
        if (again.length() > 2 * headline.get().length() + LONGEST_SITE_NAME
                || headline.get().length() > 2 * again.length() + LONGEST_SITE_NAME) {
            return 0;
        }
        String one = Folding.words(headline.get());
        String other = Folding.words(again);
        boolean isShorter =
                !one.equals(other) && Folding.words(withoutSite(headline.get())).equals(other);
        boolean isAgain = one.equals(other)
                || isShorter
                || Folding.words(withoutSite(again)).equals(one);
        if (other.isEmpty() || !isAgain || isOnlyParagraph(lines, size) || !state.isFirstRepeat()) {
            return 0;
        }
        String longer = isShorter ? headline.get() : again;
        setSiteAside(
                longer.substring(one.equals(other) ? longer.length() : endBeforeSite(longer)), lines.get(0), state);
        if (isShorter) {
            state.article().headlineWithoutSite(again);
        }
        if (Punctuation.endsSentence(again) && !Punctuation.endsSentence(headline.get())) {
            lines.subList(0, size).forEach(line -> state.setAside(line, "the headline again"));
        } else {
            lines.subList(0, size).forEach(line -> state.ledger().field(line, Field.HEADLINE.shownAs()));
        }
        return size;
    }

    /** Whether nothing follows: then it is all that the article says. */
    private static boolean isOnlyParagraph(List<Line> lines, int size) {
        return Punctuation.endsSentence(lines.get(size - 1).stripped())
                && Line.visibleFrom(lines, size) >= lines.size();
    }

    /** @param again the line of the repeated headline, which is told where the first one is none of its own */
    private static void setSiteAside(String ending, Line again, ParseState state) {
        int from = 0;
        while (from < ending.length() && !Character.isLetterOrDigit(ending.charAt(from))) {
            from++;
        }
        String site = ending.substring(from);
        if (!site.isEmpty()) {
            Line line = state.lines().stream()
                    .filter(each -> each.text().contains(site))
                    .findFirst()
                    .orElse(again);
            state.setAside(line, site, "the name of a site behind the headline");
        }
    }

    private static String withoutSite(String text) {
        return text.substring(0, endBeforeSite(text));
    }

    private static int endBeforeSite(String text) {
        int end = text.length();
        for (String sign : BEFORE_SITE) {
            int at = text.lastIndexOf(sign);
            if (at > 0 && text.length() - at - sign.length() <= LONGEST_SITE_NAME) {
                end = Math.min(end, at);
            }
        }
        return end;
    }
}
