package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.backfile.parse.Field;
import org.backfile.text.Capitals;

/**
 * The lines at the top of a story that no element names: old pages set headline, byline and date with {@code <br>},
 * {@code <b>} and {@code <font>}.
 *
 * <pre>
 * &lt;b>Ferry line asks for boats&lt;/b>&lt;br>       headline, known by the date or the byline below it, or by its
 * By Ann Lee&lt;br>                            bold or large letters where the page names no headline
 * March 10, 2003
 * </pre>
 *
 * A line that is neither a date nor a byline is held back until the first paragraph shows what the head was; if it is
 * not the headline, it is read as part of the body.
 */
final class ShownHead {

    /** A longer line is prose. */
    private static final int LONGEST_LINE = 120;
    /** A head has no more lines than this. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST_KICKER = 28;

    private final Fields fields;
    private final Passages passages;
    private final List<Held> held = new ArrayList<>();
    private boolean hasDateOrByline;

    /** @param isAboveField whether a date or a byline came after it */
    private record Held(InlineRun line, Optional<Where> where, boolean isAboveField) {

        boolean isHeading() {
            return where.isEmpty();
        }
    }

    /**
     * The lines that belong to the body after all.
     *
     * @param where empty for a heading
     */
    record Rest(InlineRun run, Optional<Where> where) {}

    ShownHead(Fields fields, Passages passages) {
        this.fields = fields;
        this.passages = passages;
    }

    /** Takes the lines of the head with which a run above the body begins; returns the rest of the run. */
    InlineRun take(InlineRun run, Where where) {
        List<InlineRun> lines = run.lines();
        int taken = 0;
        while (taken < lines.size() && take(lines, taken, where)) {
            taken++;
        }
        return taken == lines.size() ? new InlineRun() : run.fromLine(taken);
    }

    private boolean take(List<InlineRun> lines, int at, Where where) {
        InlineRun line = lines.get(at);
        if (line.length() > LONGEST_LINE || held.size() == MOST_LINES) {
            return false;
        }
        Optional<Field> field = fields.saysHeadline(line.text())
                ? Optional.of(Field.HEADLINE)
                : fields.readLine(line.text(), line.place(), !held.isEmpty());
        if (field.isPresent()) {
            passages.field(line, field.get().shownAs());
            if (field.get() != Field.HEADLINE) {
                hasDateOrByline = true;
                held.replaceAll(one -> new Held(one.line(), one.where(), true));
            }
            return true;
        }
        boolean isAlone = lines.size() == 1 && !Sentence.isIn(line.text());
        boolean isHeld = !line.isLinks() && (isAlone || line.isProminent() || isHeadBelow(lines, at));
        if (isHeld) {
            held.add(new Held(line, Optional.of(where), false));
        }
        return isHeld;
    }

    /**
     * Holds a heading of lower rank, which is the headline of a page that names only itself in its title, if a date or
     * a byline follows: {@code <title>The Lodestar Online</title> <h2>Mill wheel turns again</h2> March 10, 2003}.
     */
    boolean hold(InlineRun heading) {
        boolean isHeld = held.isEmpty() && !hasDateOrByline && !fields.hasHeadline() && fields.isTitleLikeName();
        if (isHeld) {
            held.add(new Held(heading, Optional.empty(), false));
        }
        return isHeld;
    }

    /** Whether one of the next few short lines is a date or a byline. */
    private boolean isHeadBelow(List<InlineRun> lines, int at) {
        for (int i = at + 1; i < lines.size() && i < MOST_LINES && lines.get(i).length() <= LONGEST_LINE; i++) {
            if (fields.isLineOfHead(lines.get(i).text(), lines.get(i).place())) {
                return true;
            }
        }
        return false;
    }

    /** Ends the head: its headline is taken; the lines that are left belong to the body. */
    List<Rest> close() {
        Optional<Held> headline = fields.hasHeadline() ? Optional.empty() : headline();
        var rest = new ArrayList<Rest>();
        for (Held one : held) {
            boolean isAbove = headline.isPresent() && held.indexOf(one) < held.indexOf(headline.get());
            if (headline.filter(one::equals).isPresent()) {
                fields.headline(one.line());
                passages.field(one.line(), Field.HEADLINE.shownAs());
            } else if (isAbove
                    && !one.isHeading()
                    && isKicker(one.line().text())
                    && fields.kicker(one.line().text())) {
                passages.field(one.line(), Field.KICKER.shownAs());
            } else if (one.isAboveField()
                    && headline.isPresent()
                    && !isAbove
                    && Sentence.isIn(one.line().text())
                    && fields.takeShownStandfirst(one.line())) {
                passages.field(one.line(), Field.STANDFIRST.shownAs());
            } else {
                rest.add(new Rest(one.line(), one.where()));
            }
        }
        held.clear();
        return rest;
    }

    private Optional<Held> headline() {
        Optional<Held> heading = first(one -> one.isHeading() && one.isAboveField());
        Optional<Held> named = first(one -> fields.isInTitle(one.line().text()));
        Optional<Held> prominent = first(one -> !one.isHeading()
                && one.line().isProminent()
                && !isKicker(one.line().text())
                && (hasDateOrByline || !fields.hasTitle()));
        Optional<Held> above = first(one -> hasDateOrByline
                && !one.isHeading()
                && !isKicker(one.line().text())
                && !one.line().text().endsWith("."));
        return named.or(() -> heading).or(() -> prominent).or(() -> above);
    }

    private Optional<Held> first(Predicate<Held> wanted) {
        return held.stream().filter(wanted).findFirst();
    }

    private static boolean isKicker(String text) {
        return text.length() <= LONGEST_KICKER && text.split(" ", 4).length < 4 && Capitals.isInCapitals(text);
    }
}
