package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.byline.BylineReader;
import org.backfile.byline.BylineReading;
import org.backfile.parse.BylineField;
import org.backfile.parse.Field;
import org.backfile.parse.ParseState;
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
 * Two authors, {@code ANN LEE with TOM ORR}, need no such line below them.
 *
 * <p>Not taken: a longer line, which is a standfirst ({@link StandfirstRule}); a name above a paragraph, which is a
 * crosshead.
 */
final class BetweenRule implements HeadRule {

    private static final int LENGTH_LIMIT = 60;
    private static final int LONGEST_SMALL_WORD = 5;

    private final HeadMarks marks;

    BetweenRule(HeadMarks marks) {
        this.marks = marks;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        String text = line.stripped();
        if (!state.article().hasHeadline() || text.length() > LENGTH_LIMIT || !isOfNames(text)) {
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
        boolean isByline = names.isPresent() && (isAbove || names.get().names().size() > 1 && isAlone(lines));
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

    private static boolean isAlone(List<Line> lines) {
        return lines.size() > 1 && lines.get(1).isBlank();
    }
}
