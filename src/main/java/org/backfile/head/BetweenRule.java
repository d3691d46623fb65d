package org.backfile.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backfile.article.InPrint;
import org.backfile.byline.BylineReader;
import org.backfile.byline.BylineReading;
import org.backfile.parse.BylineField;
import org.backfile.parse.DatelineRule;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
import org.backfile.parse.PrintFacts;
import org.backfile.text.Capitals;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Recognises an unlabelled author, paper or section between the headline and a line that certainly belongs to the head.
 *
 * <pre>
 * Ferry line asks for boats
 * Ann Lee                          an author;    Harbour Post     the paper;    Sport     a section
 * 11 January 2010
 * </pre>
 *
 * Two authors, {@code ANN LEE with TOM ORR}, need no such line below them. An author in capitals may stand above the
 * dateline, and a copyright line, {@code (c) 2002, The Lantern}, among the others.
 *
 * <p>Not taken: a longer line, which is a standfirst ({@link StandfirstRule}); a name above a paragraph, which is a
 * crosshead.
 */
final class BetweenRule implements HeadRule {

    private static final int LENGTH_LIMIT = 60;
    private static final int LONGEST_SMALL_WORD = 5;
    private static final List<String> SIGNS_OF_RIGHTS = List.of("copyright", "(c)", "©");
    private static final Pattern YEAR = Pattern.compile("[12]\\d{3}\\b");

    private final HeadMarks marks;

    BetweenRule(HeadMarks marks) {
        this.marks = marks;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        String text = line.stripped();
        if (!state.article().hasHeadline() || text.length() > LENGTH_LIMIT) {
            return 0;
        }
        if (isRights(text) && marks.isBelow(lines, 1, state)) {
            PrintFacts.set(InPrint.Fact.RIGHTS, text, text, line, state);
            state.ledger().field(line, Field.RIGHTS.shownAs());
            return 1;
        }
        if (!isOfNames(text)) {
            return 0;
        }
        boolean isAbove = marks.isBelow(lines, 1, state);
        if (isAbove && HeadWords.isPaper(text) && !state.article().hasCredit()) {
            state.article().credit(text);
            state.ledger().field(line, Field.CREDIT.shownAs());
            return 1;
        }
        if (isAbove && HeadWords.isSection(text) && state.article().section().isEmpty()) {
            state.article().section(text);
            state.ledger().field(line, Field.SECTION.shownAs());
            return 1;
        }
        Optional<BylineReading> names = state.article().hasByline() ? Optional.empty() : BylineReader.ofNames(text);
        boolean isByline = names.isPresent()
                && (isAbove || names.get().names().size() > 1 && isAlone(lines) || isAboveDateline(text, lines));
        if (isByline) {
            new BylineField(state, line).take(text, names.orElseThrow());
        }
        return isByline ? 1 : 0;
    }

    /**
     * Whether it has no number, and no word of more than a few letters in small ones: nearly every line asked about is
     * a sentence or a row of figures.
     */
    private static boolean isOfNames(String text) {
        boolean isInSmallWord = false;
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean isLetter = Character.isLetter(c);
            isInSmallWord = length == 0 ? Character.isLowerCase(c) : isInSmallWord;
            length = isLetter ? length + 1 : 0;
            if (isInSmallWord && length > LONGEST_SMALL_WORD || Character.isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is in capitals, directly above the first paragraph: {@code JANE DOE} / {@code PELL (AP) - …}. */
    private static boolean isAboveDateline(String text, List<Line> lines) {
        return lines.size() > 1
                && Capitals.isInCapitals(text)
                && DatelineRule.openingOf(lines.get(1)).isPresent();
    }

    /** Whether a year follows the sign of copyright. */
    private static boolean isRights(String text) {
        int at = 0;
        for (String sign : SIGNS_OF_RIGHTS) {
            if (text.regionMatches(true, at, sign, 0, sign.length())) {
                at += sign.length();
                while (at < text.length() && Folding.isSpace(text.charAt(at))) {
                    at++;
                }
            }
        }
        return at > 0 && YEAR.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isAlone(List<Line> lines) {
        return lines.size() > 1 && lines.get(1).isBlank();
    }
}
