package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.SetAside;
import org.backfile.parse.DroppedMarkup;
import org.backfile.parse.Field;
import org.backfile.parse.Ledger;
import org.backfile.parse.ParseState;
import org.backfile.parse.PassageBuilder;

/**
 * The body while a page is read. A heading or a separator is held back until the block below it arrives; if none does,
 * it is set aside.
 */
final class Passages {

    /** {@code More on this story:} does not announce a part of the story. */
    private static final int LONGEST_LABEL = 35;

    private static final String SEPARATOR = "* * *";

    private final ParseState state;
    private final MarkupLedger ledger;
    private final DroppedMarkup dropped;
    private final PassageBuilder passages = new PassageBuilder();
    private final List<InlineRun> headings = new ArrayList<>();
    private Optional<String> firstParagraph = Optional.empty();
    private Optional<Extent> separator = Optional.empty();

    Passages(ParseState state, MarkupLedger ledger, DroppedMarkup dropped) {
        this.dropped = dropped;
        this.state = state;
        this.ledger = ledger;
    }

    boolean isEmpty() {
        return passages.isEmpty();
    }

    /** Whether the last paragraph announces a list: {@code The most-read stories of the year were:} */
    boolean isListDue() {
        return headings.isEmpty()
                && passages.last()
                        .filter(Block.Paragraph.class::isInstance)
                        .map(Block::text)
                        .filter(text -> (text.endsWith(":") || text.endsWith("：")) && text.length() > LONGEST_LABEL)
                        .isPresent();
    }

    /** Whether nothing has been added yet, not even a heading. */
    boolean isAtStart() {
        return isEmpty() && headings.isEmpty();
    }

    Optional<String> firstParagraph() {
        return firstParagraph;
    }

    void heading(InlineRun heading) {
        headings.add(heading);
    }

    void separator(Extent place) {
        if (!isEmpty()) {
            separator = Optional.of(place);
        }
    }

    void add(Block block, List<InlineRun> runs) {
        separator.ifPresent(place -> place(new Block.Separator(SEPARATOR), List.of(place)));
        separator = Optional.empty();
        for (InlineRun heading : headings) {
            int number = passages.crosshead(heading.text());
            lostLinks(heading);
            heading.places()
                    .forEach(place -> ledger.note(place, new MarkupLedger.Use(Ledger.Use.CROSSHEAD, "", number)));
        }
        headings.clear();
        boolean isMarked = !(block instanceof Block.Preformatted);
        runs.forEach(isMarked ? this::deadLinks : this::lostLinks);
        place(block, runs.stream().flatMap(run -> run.places().stream()).toList());
    }

    private void deadLinks(InlineRun run) {
        dropped.add(DroppedMarkup.Kind.LINK_WITHOUT_ADDRESS, run.deadLinks(), ledger.lineOf(run.place()));
    }

    private void lostLinks(InlineRun run) {
        dropped.add(DroppedMarkup.Kind.LINK_IN_LINE, run.links(), ledger.lineOf(run.place()));
    }

    void mergedCells(int count, Extent table) {
        dropped.add(DroppedMarkup.Kind.MERGED_CELL, count, ledger.lineOf(table));
    }

    private void place(Block block, List<Extent> places) {
        if (firstParagraph.isEmpty() && block instanceof Block.Paragraph paragraph) {
            firstParagraph = Optional.of(paragraph.text());
        }
        int number = passages.add(block);
        places.forEach(place -> ledger.note(place, new MarkupLedger.Use(Ledger.Use.BLOCK, "", number)));
    }

    /** The {@code <title>}: usually the headline with the site's name. */
    void title(InlineRun title, boolean hasHeadline) {
        if (hasHeadline) {
            field(title, Field.HEADLINE.shownAs());
        } else {
            setAside(title, "the page's title");
        }
    }

    void setAside(InlineRun run, String reason) {
        if (!run.isBlank()) {
            alsoSetAside(run, reason);
            run.places().forEach(place -> ledger.note(place, MarkupLedger.Use.setAside(reason)));
        }
    }

    /** Keeps the other words of a run that is partly a field. */
    void alsoSetAside(InlineRun run, String reason) {
        state.article().setAside(new SetAside(ledger.lineOf(run.place()).number(), run.text(), reason));
    }

    /** Drops the pending headings: the text below them is not part of the story. */
    void dropHeadings(String reason) {
        headings.forEach(heading -> setAside(heading, reason));
        headings.clear();
    }

    void field(InlineRun run, String field) {
        run.places().forEach(place -> ledger.note(place, MarkupLedger.Use.field(field)));
    }

    /** Takes the body that a page has only in machine-readable form. */
    void fromData(JsonLdClaims.Body body) {
        body.paragraphs().forEach(text -> place(new Block.Paragraph(text), List.of(body.place())));
    }

    void finish() {
        dropHeadings("a heading over nothing");
        state.article().body(passages.close());
    }
}
