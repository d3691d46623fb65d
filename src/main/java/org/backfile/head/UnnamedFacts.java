package org.backfile.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.InPrint;
import org.backfile.byline.BylineLine;
import org.backfile.byline.BylineReader;
import org.backfile.byline.BylineReading;
import org.backfile.dates.DateReader;
import org.backfile.parse.BylineField;
import org.backfile.parse.DateField;
import org.backfile.parse.Field;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.parse.TimeStamp;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * The text of a news database that lists its facts without naming them, one on a line.
 *
 * <pre>
 * Ferry line asks for boats
 * By Ann Lee
 * 512 words                                the length above the date tells such a list
 * 12 March 2004
 * 05:33                                    an hour, or none
 * Harbour Post
 * HARPST                                   a code of the paper
 * 23                                       the page, an edition
 * English
 * (c) 2004 Harbour Newspapers Limited
 *
 * The council heard both sides.
 *
 * Document HARPST0000200403c12e61b0001x
 * </pre>
 *
 * Not one: {@code 512 words} above a date, without a copyright line or a code near below.
 */
final class UnnamedFacts {

    private static final int MOST_LINES_ABOVE = 8;
    private static final int MOST_FACTS = 12;
    /** A date, a paper and its code. */
    private static final int FEWEST_FACTS = 3;

    private static final int LONGEST_PAPER = 80;
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_PAGE = 8;
    private static final int SHORTEST_DOCUMENT = 12;
    private static final int LONGEST_DOCUMENT = 48;

    private final ParseState state;
    private final List<Line> lines;

    private UnnamedFacts(ParseState state) {
        this.state = state;
        this.lines = state.lines();
    }

    /** Reads the facts; returns the lines of the text, or empty when there is no such list. */
    static Optional<List<Line>> read(ParseState state) {
        return new UnnamedFacts(state).take();
    }

    private Optional<List<Line>> take() {
        int length = lineOfLength();
        List<Integer> facts = length < 0 ? List.of() : factsFrom(length + 1);
        if (facts.isEmpty()) {
            return Optional.empty();
        }
        takeAbove(lines.subList(0, length));
        state.setAside(lines.get(length), "the length");
        for (int i = 0; i < facts.size(); i++) {
            take(lines.get(facts.get(i)), i + 2 >= facts.size());
        }
        return Optional.of(withoutDocument(lines.subList(facts.get(facts.size() - 1) + 1, lines.size())));
    }

    /** The index of a line with a number of words, below the headline and above a date; -1 when there is none. */
    private int lineOfLength() {
        int at = Line.visibleFrom(lines, Line.visibleFrom(lines, 0) + 1);
        for (int seen = 1; seen <= MOST_LINES_ABOVE && at < lines.size(); seen++) {
            if (mayBeLength(lines.get(at).text())
                    && HeadWords.isLength(lines.get(at).stripped())) {
                int next = Line.visibleFrom(lines, at + 1);
                return next < lines.size() && dateOn(lines.get(next)).isPresent() ? at : -1;
            }
            at = Line.visibleFrom(lines, at + 1);
        }
        return -1;
    }

    /** Asked of the first lines of each text: whether the first visible character is a digit. */
    private static boolean mayBeLength(String line) {
        int at = 0;
        while (at < line.length() && Folding.isSpace(line.charAt(at))) {
            at++;
        }
        return at < line.length() && Character.isDigit(line.charAt(at));
    }

    private Optional<DateReader.Reading.Date> dateOn(Line line) {
        String text = line.stripped();
        return DateReader.canBeDate(text) ? state.dates().readDay(text, state::language) : Optional.empty();
    }

    /** The indexes of the facts: up to a copyright line, else up to a blank line if one of them is a code. */
    private List<Integer> factsFrom(int from) {
        var facts = new ArrayList<Integer>();
        List<Integer> upToBlank = List.of();
        int at = Line.visibleFrom(lines, from);
        while (at < lines.size() && facts.size() < MOST_FACTS) {
            facts.add(at);
            if (DatabaseTail.isCopyright(lines.get(at))) {
                return facts;
            }
            if (lines.get(at).stripped().length() > LONGEST_PAPER) {
                break;
            }
            boolean isEnd = at + 1 == lines.size() || lines.get(at + 1).isBlank();
            if (isEnd && upToBlank.isEmpty() && facts.stream().anyMatch(this::isCode)) {
                upToBlank = List.copyOf(facts);
            }
            at = Line.visibleFrom(lines, at + 1);
        }
        return upToBlank.size() < FEWEST_FACTS ? List.of() : upToBlank;
    }

    private boolean isCode(int at) {
        return isCode(lines.get(at).stripped());
    }

    /** {@code GRDN}, {@code LBA}: one short word of capitals and digits that begins with a letter. */
    private static boolean isCode(String text) {
        boolean isCode = text.length() >= 2 && text.length() <= LONGEST_CODE && isCapital(text.charAt(0));
        for (int i = 1; isCode && i < text.length(); i++) {
            isCode = isCapital(text.charAt(i)) || Character.isDigit(text.charAt(i));
        }
        return isCode && isCapital(text.charAt(1));
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** The headline, with a section above it and a byline below it. */
    private void takeAbove(List<Line> above) {
        List<Line> visible = above.stream().filter(line -> !line.isBlank()).toList();
        int from = visible.size() > 1 && HeadWords.isSection(visible.get(0).stripped()) ? 1 : 0;
        if (from == 1) {
            state.article().section(visible.get(0).stripped());
            state.ledger().field(visible.get(0), Field.SECTION.shownAs());
        }
        int to = visible.size();
        if (to - from > 1 && takeByline(visible.get(to - 1), above)) {
            to--;
        }
        List<Line> headline = visible.subList(from, to);
        state.article().headline(LineJoin.joined(headline));
        headline.forEach(line -> state.ledger().field(line, Field.HEADLINE.shownAs()));
    }

    private boolean takeByline(Line line, List<Line> above) {
        String text = line.stripped();
        int at = above.indexOf(line);
        boolean isApart = at > 0 && above.get(at - 1).isBlank();
        Optional<BylineReading> byline = BylineLine.read(text);
        if (byline.isEmpty() && isApart) {
            byline = BylineReader.ofNames(text);
        }
        byline.ifPresent(reading -> new BylineField(state, line).take(text, reading));
        return byline.isPresent();
    }

    /** @param isNearEnd whether at most the copyright line follows */
    private void take(Line line, boolean isNearEnd) {
        String text = line.stripped();
        Optional<DateReader.Reading.Date> date = state.article().hasPublished() ? Optional.empty() : dateOn(line);
        Optional<PaperFact> fact = state.article().hasCredit() ? factOn(text) : Optional.empty();
        if (date.isPresent()) {
            new DateField(state, line, text).take(date.get());
        } else if (DatabaseTail.isCopyright(line)) {
            state.setAside(line, "a copyright line");
        } else if (TimeStamp.isAlone(text)) {
            state.setAside(line, "the hour of publication");
        } else if (!state.article().hasCredit()) {
            state.article().credit(text);
            state.ledger().field(line, Field.CREDIT.shownAs());
        } else if (fact.isPresent() && !state.article().has(fact.get().fact())) {
            fact.get().takeLine(line, state);
        } else {
            boolean isLanguage = isNearEnd && text.indexOf(' ') < 0 && !isCode(text);
            state.setAside(line, isLanguage ? "the language" : "what the database says of the publication");
        }
    }

    /** A page is a number alone: {@code 23}, {@code A3}. */
    private static Optional<PaperFact> factOn(String text) {
        boolean isPage = text.length() <= LONGEST_PAGE
                && text.indexOf(' ') < 0
                && Character.isDigit(text.charAt(text.length() - 1))
                && !isCode(text);
        return isPage ? Optional.of(new PaperFact(InPrint.Fact.PAGE, text)) : PaperFact.in(text);
    }

    /** Takes the number of the document at the end; returns the lines above it. */
    private List<Line> withoutDocument(List<Line> body) {
        int last = body.size() - 1;
        while (last >= 0 && body.get(last).isBlank()) {
            last--;
        }
        String text = last < 0 ? "" : body.get(last).stripped();
        int space = text.indexOf(' ');
        boolean isDocument = space > 0
                && text.length() <= LONGEST_DOCUMENT
                && HeadWords.isDocument(text.substring(0, space))
                && isNumberOfDocument(text.substring(space + 1));
        if (!isDocument) {
            return body;
        }
        state.article().inPrint(InPrint.Fact.ID, text.substring(space + 1));
        state.ledger().field(body.get(last), Field.ID.shownAs());
        return body.subList(0, last);
    }

    private static boolean isNumberOfDocument(String text) {
        return text.length() >= SHORTEST_DOCUMENT
                && text.chars().allMatch(Character::isLetterOrDigit)
                && 2 * text.chars().filter(Character::isDigit).count() >= text.length();
    }
}
