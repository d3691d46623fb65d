package org.backfile.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.Passage;
import org.backfile.article.SetAside;

/**
 * The body while a page is read. A heading or a separator waits for what it stands over: over nothing, it is set aside.
 */
final class HtmlPassages {

    private static final String SEPARATOR = "* * *";

    private final Draft draft;
    private final HtmlLedger ledger;
    private final List<Passage> passages = new ArrayList<>();
    private final List<HtmlRun> headings = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private Optional<String> crosshead = Optional.empty();
    private Optional<HtmlPlace> separator = Optional.empty();
    private int blockCount;
    private int crossheadCount;

    HtmlPassages(Draft draft, HtmlLedger ledger) {
        this.draft = draft;
        this.ledger = ledger;
    }

    boolean isEmpty() {
        return blockCount == 0;
    }

    /** Whether nothing, not even a heading, has come yet. */
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

    void heading(HtmlRun heading) {
        headings.add(heading);
    }

    void separator(HtmlPlace place) {
        if (!isEmpty()) {
            separator = Optional.of(place);
        }
    }

    void add(Block block, List<HtmlRun> runs) {
        separator.ifPresent(place -> place(new Block.Separator(SEPARATOR), List.of(place)));
        separator = Optional.empty();
        for (HtmlRun heading : headings) {
            closePassage();
            crosshead = Optional.of(heading.text());
            int number = crossheadCount++;
            heading.places().forEach(place -> ledger.note(place, new HtmlLedger.Use(Ledger.Use.CROSSHEAD, "", number)));
        }
        headings.clear();
        place(block, runs.stream().flatMap(run -> run.places().stream()).toList());
    }

    private void place(Block block, List<HtmlPlace> places) {
        int number = blockCount++;
        blocks.add(block);
        places.forEach(place -> ledger.note(place, new HtmlLedger.Use(Ledger.Use.BLOCK, "", number)));
    }

    void setAside(HtmlRun run, String reason) {
        if (!run.isBlank()) {
            alsoSetAside(run, reason);
            run.places().forEach(place -> ledger.note(place, HtmlLedger.Use.setAside(reason)));
        }
    }

    /** For a run of which a part is a field: its other words are kept as well. */
    void alsoSetAside(HtmlRun run, String reason) {
        draft.article().setAside(new SetAside(ledger.lineOf(run.place()).number(), run.text(), reason));
    }

    /** The headings that wait stand over what is no part of the story. */
    void dropHeadings(String reason) {
        headings.forEach(heading -> setAside(heading, reason));
        headings.clear();
    }

    void field(HtmlRun run, String field) {
        run.places().forEach(place -> ledger.note(place, HtmlLedger.Use.field(field)));
    }

    void finish() {
        dropHeadings("a heading over nothing");
        closePassage();
        draft.article().body(passages);
    }

    private void closePassage() {
        if (!blocks.isEmpty() || crosshead.isPresent()) {
            passages.add(new Passage(crosshead, blocks));
        }
        blocks = new ArrayList<>();
        crosshead = Optional.empty();
    }
}
