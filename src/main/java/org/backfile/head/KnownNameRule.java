package org.backfile.head;

import java.util.List;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.parse.Wrapping;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Recognises the name of the paper or of a section in the first line of a text, where the other texts of its folder
 * begin with the same line.
 *
 * <pre>
 * The Isle News                    or Weather
 * 26 February 1987
 *
 * Ferry to sail again on Monday    the headline: not a sentence, and with a paragraph, a date or a byline below it
 *
 * The ferry has been repaired.
 * </pre>
 *
 * Not a name: {@code Weather} above a paragraph, or above {@code Outlook} and a paragraph. There it is the headline, as
 * is {@code News in Brief} above several stories.
 */
final class KnownNameRule implements HeadRule {

    private static final int LONGEST_HEADLINE = 160;
    /** A line of fewer words above a paragraph may be a crosshead; in scripts without spaces, of fewer characters. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEWEST_IDEOGRAPHS = 6;
    /** Lines of dates, authors and other facts between the name and the headline. */
    private static final int MOST_MARKS = 8;
    /** A longer line is of a paragraph, with or without a full stop. */
    private static final int LONGEST_SHORT_LINE = 60;

    private final HeadMarks marks;
    private final DateAmongRule dates;

    KnownNameRule(HeadMarks marks, DateAmongRule dates) {
        this.marks = marks;
        this.dates = dates;
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        // The first question answers it for nearly every text.
        if (!state.opensWithName() || state.article().hasHeadline() || !isFirst(lines.get(0), state)) {
            return 0;
        }
        String name = lines.get(0).stripped();
        if (HeadWords.isBriefs(name) || !isAboveHeadline(lines, HeadWords.isPaper(name), state)) {
            return 0;
        }
        keep(name, lines.get(0), state);
        state.say(state.diagnostic(Code.NAME_LEARNT)
                .at(lines.get(0))
                .found("\"" + name + "\" stands at the top of many texts of the folder")
                .fix("where it is the headline after all, write Title: before it")
                .meanwhile("taken as the name of the paper or of a section where a headline follows"));
        return 1;
    }

    private static boolean isFirst(Line line, ParseState state) {
        return line == state.lines().get(Line.visibleFrom(state.lines(), 0));
    }

    private static void keep(String name, Line line, ParseState state) {
        if (HeadWords.isSection(name) && state.article().section().isEmpty()) {
            state.article().section(name);
            state.ledger().field(line, Field.SECTION.shownAs());
        } else if (HeadWords.isPaper(name) || CreditRule.isAgency(name)) {
            state.article().credit(name);
            state.ledger().field(line, Field.CREDIT.shownAs());
        } else {
            state.setAside(line, "the name of the paper or of a section");
        }
    }

    private boolean isAboveHeadline(List<Line> lines, boolean isPaper, ParseState state) {
        int at = Line.visibleFrom(lines, 1);
        for (int passed = 0; passed < MOST_MARKS && at < lines.size() && isPassed(lines.get(at), state); passed++) {
            if (HeaderLinesRule.isHeadline(lines.get(at))) {
                return true;
            }
            at = Line.visibleFrom(lines, at + 1);
        }
        if (at >= lines.size()) {
            return false;
        }
        List<Line> rest = lines.subList(at, lines.size());
        int size = WrappedHeadline.linesOf(rest, state);
        int after = Line.visibleFrom(rest, size);
        String text = LineJoin.joined(rest.subList(0, size));
        if (after >= rest.size() || !isHeadline(text) || isOfParagraph(rest, size, state)) {
            return false;
        }
        return marks.isMark(rest.get(after), state)
                || (isPaper || isLong(text)) && isParagraph(rest.get(after).stripped());
    }

    private boolean isPassed(Line line, ParseState state) {
        return marks.isMark(line, state) || dates.isDate(line, state) || Punctuation.isMarks(line.stripped());
    }

    private static boolean isHeadline(String text) {
        return text.length() <= LONGEST_HEADLINE
                && !Punctuation.endsSentence(text)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether the lines go on as a paragraph does that is wrapped to a width. */
    private static boolean isOfParagraph(List<Line> rest, int size, ParseState state) {
        return size < rest.size()
                && !rest.get(size).isBlank()
                && !Wrapping.isIndented(rest.get(size))
                && state.wrapping().isForced(rest.get(size - 1), rest.get(size));
    }

    private static boolean isLong(String text) {
        boolean hasNoSpaces = Character.isIdeographic(text.codePointAt(0)) || isKana(text.codePointAt(0));
        return hasNoSpaces ? text.length() >= FEWEST_IDEOGRAPHS : text.split(" ").length >= FEWEST_WORDS;
    }

    private static boolean isKana(int c) {
        var script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.KATAKANA || script == Character.UnicodeScript.HIRAGANA;
    }

    private static boolean isParagraph(String text) {
        return text.length() > LONGEST_SHORT_LINE || Punctuation.endsSentence(text);
    }
}
