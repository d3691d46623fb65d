package org.backfile.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.article.SetAside;
import org.backfile.parse.Ledger;
import org.backfile.parse.ParseState;

/**
 * The body while a page is read. A heading or a separator is held back until the block below it arrives; if none does,
 * it is set aside.
 */
final class Passages {

    private static final String SEPARATOR = "* * *";

    private final ParseState state;
    private final MarkupLedger ledger;
    private final List<Passage> passages = new ArrayList<>();
    private final List<InlineRun> headings = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Optional<String> crosshead = Optional.empty();
    private Optional<Extent> separator = Optional.empty();
    private int blockCount;
    private int crossheadCount;

    Passages(ParseState state, MarkupLedger ledger) {
        this.state = state;
        this.ledger = ledger;
    }

    boolean isEmpty() {
        return blockCount == 0;
    }

    /** Whether nothing has been added yet, not even a heading. */
    boolean isAtStart() {
        return isEmpty() && headings.isEmpty();
    }

    Optional<String> firstParagraph() {
        return passages.stream()
                .flatMap(passage -> passage.blocks().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(Block::text)
                .findFirst();
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
            closePassage();
            crosshead = Optional.of(heading.text());
            int number = crossheadCount++;
            heading.places()
                    .forEach(place -> ledger.note(place, new MarkupLedger.Use(Ledger.Use.CROSSHEAD, "", number)));
        }
        headings.clear();
        place(block, runs.stream().flatMap(run -> run.places().stream()).toList());
    }

    private void place(Block block, List<Extent> places) {
        int number = blockCount++;
        blocks.add(block);
        places.forEach(place -> ledger.note(place, new MarkupLedger.Use(Ledger.Use.BLOCK, "", number)));
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

    void finish() {
        dropHeadings("a heading over nothing");
        closePassage();
        state.article().body(passages);
    }

    private void closePassage() {
        if (!blocks.isEmpty() || crosshead.isPresent()) {
            passages.add(new Passage(crosshead, blocks));
        }
        blocks = new ArrayList<>();
        crosshead = Optional.empty();
    }
}
