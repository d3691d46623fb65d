package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.parse.ParseState;
import org.backfile.text.Line;

/**
 * Recognises a line that consists of facts of the paper: between the date and the headline of a record of a news
 * database, under a nameplate, or several of them anywhere above the headline.
 *
 * <pre>
 * January 11, 2010 Monday           THE HERALD.
 * Late Edition - Final              VOL. XXII. NO. 14.
 *                                   PRICE ONE PENNY.
 * Ferry Line Asks for Boats
 *                                   Nr. 87. — 41. Jahrgang.
 * </pre>
 *
 * Not taken: {@code Last Edition} or {@code Number 10} above a text that names no paper; there it is the headline.
 */
final class EditionRule implements HeadRule {

    private static final int LENGTH_LIMIT = 100;
    private static final String PRICE = "the price of the paper";

    @Override
    public int take(List<Line> lines, ParseState state) {
        if (state.article().hasHeadline()
                || lines.get(0).text().length() > LENGTH_LIMIT
                || !mayBeFacts(lines.get(0).text(), state)) {
            return 0;
        }
        List<String> facts = factsOn(lines.get(0));
        boolean isLast = Line.visibleFrom(lines, 1) == lines.size();
        if (facts.isEmpty() || isLast || facts.size() == 1 && !mayBeAlone(facts.get(0), lines, state)) {
            return 0;
        }
        Line line = lines.get(0);
        if (facts.size() > 1) {
            state.ledger().field(line, "facts of the paper");
            facts.forEach(fact -> take(fact, line, state));
            return 1;
        }
        Optional<PaperFact> fact = PaperFact.in(facts.get(0));
        if (fact.isEmpty()) {
            state.setAside(line, PRICE);
        } else if (state.article().has(fact.get().fact())) {
            return 0;
        } else {
            fact.get().takeLine(line, state);
        }
        return 1;
    }

    /** Asked of each headline: without a paper above, a number has figures, or a full stop behind its name. */
    private static boolean mayBeFacts(String text, ParseState state) {
        if (state.article().hasCredit() || state.isOfDatabase()) {
            return true;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '.' || Character.isDigit(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static void take(String part, Line line, ParseState state) {
        Optional<PaperFact> fact = PaperFact.in(part);
        if (fact.isPresent()) {
            fact.get().set(state, line, part);
        } else {
            state.setAside(line, part, PRICE);
        }
    }

    /** Below a date, a single fact needs a paper or a database; a number or a price may follow a nameplate, too. */
    private static boolean mayBeAlone(String fact, List<Line> lines, ParseState state) {
        boolean isOfPaper = state.isOfDatabase() || state.article().hasCredit();
        boolean isBelow = isOfPaper && state.article().hasPublished();
        boolean isEdition = PaperFact.in(fact).filter(PaperFact::isEdition).isPresent();
        return isBelow || !isEdition && (state.article().hasCredit() || isAboveFacts(lines));
    }

    private static boolean isAboveFacts(List<Line> lines) {
        int next = Line.visibleFrom(lines, 1);
        return next < lines.size() && areFacts(lines.get(next));
    }

    /** Whether the line has nothing but facts of a paper: numbers, an edition, the price. */
    static boolean areFacts(Line line) {
        return line.text().length() <= LENGTH_LIMIT && !factsOn(line).isEmpty();
    }

    /** The parts of the line; none if one of them is no fact. */
    private static List<String> factsOn(Line line) {
        String text = line.stripped();
        // "Late Edition - Final" is one.
        if (PaperFact.in(text).isPresent()) {
            return List.of(text);
        }
        List<String> parts = DateAmongRule.textsOf(text);
        for (String part : parts) {
            if (!HeadWords.isPrice(part) && PaperFact.in(part).isEmpty()) {
                return List.of();
            }
        }
        return parts;
    }
}
