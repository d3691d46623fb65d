package org.backfile.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.parse.Parsed;
import org.backfile.source.Source;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * Reads the texts and keeps a card of each. A text that has not changed since the last build is not read: its card is
 * taken from the {@link CardCache}.
 */
public final class Intake {

    private final SourceFolder folder;
    private final SourceReader reader;
    private DateOrders orders;
    private final Shelf shelf;
    private final Optional<ForwardIndex> words;

    /**
     * @param shelf for the articles that were read, until their pages are made
     * @param words for the words of the articles that are read, when they are to be searched
     */
    Intake(SourceFolder folder, SourceReader reader, DateOrders orders, Shelf shelf, Optional<ForwardIndex> words) {
        this.shelf = shelf;
        this.words = words;
        this.folder = folder;
        this.reader = reader;
        this.orders = orders;
    }

    /** @param previous the entries of the last build, by path */
    List<IntakeEntry> read(
            List<SourceFile> files, Map<String, IntakeEntry> previous, Workers workers, Progress progress) {
        progress.begin("reading", files.size());
        List<IntakeEntry> entries = workers.map(files, file -> {
            IntakeEntry entry = read(file, Optional.ofNullable(previous.get(file.path())));
            progress.step();
            return entry;
        });
        orders = orders.learntFrom(entries);
        return workers.map(
                entries, entry -> orders.readOtherwise(entry) ? read(entry.file(), Optional.empty()) : entry);
    }

    /** What is to be said about all entries. */
    List<Diagnostic> told(List<IntakeEntry> entries) {
        return orders.told(entries);
    }

    private IntakeEntry read(SourceFile file, Optional<IntakeEntry> previous) {
        // A refused file is looked at again: its rights may have changed, which its size and time do not
        // tell.
        if (previous.isPresent()
                && previous.get().file().equals(file)
                && previous.get().card().isPresent()) {
            return previous.get();
        }
        var reading = reader.read(file);
        if (reading.source().isEmpty()) {
            return IntakeEntry.refused(file, reading.diagnostics());
        }
        Source source = reading.source().get();
        Optional<Card> sameText = previous.flatMap(IntakeEntry::card)
                .filter(card -> card.content().equals(source.content()));
        return sameText.isPresent()
                ? new IntakeEntry(
                        file, sameText, previous.get().order(), previous.get().diagnostics())
                : parse(source, reading.diagnostics());
    }

    private IntakeEntry parse(Source source, List<Diagnostic> fromReading) {
        Parsed parsed = orders.parserFor(source.file().path()).parse(folder.nameOf(source.file()), source.text());
        var diagnostics = new ArrayList<>(fromReading);
        diagnostics.addAll(parsed.diagnostics());
        var entry = IntakeEntry.of(source, parsed, orders.of(source.file().path()), diagnostics);
        shelf.put(source, parsed.article());
        words.ifPresent(kept -> kept.record(entry.card().orElseThrow().text(), parsed.article()));
        return entry;
    }

    /**
     * The article of a card, from the shelf or read from its file once more. To be asked for once.
     *
     * @throws Failure when the file can no longer be read
     */
    public Article articleOf(Card card) {
        Optional<Article> kept = shelf.take(card.source());
        return kept.isPresent() ? kept.get() : readAgain(card);
    }

    private Article readAgain(Card card) {
        return articleIn(sourceOf(card), card);
    }

    /**
     * The article that the card was made of, read once more, and no newer one.
     *
     * @throws Failure when the file can no longer be read, or has another text now
     */
    public Article sameArticleOf(Card card) {
        Source source = sourceOf(card);
        if (!source.content().equals(card.content())) {
            throw new Failure(Diagnostic.of(Code.FILE_UNREADABLE, folder.nameOf(card.source()))
                    .found("was changed while it was to be read")
                    .fix("do it again")
                    .meanwhile("nothing more was built"));
        }
        return articleIn(source, card);
    }

    private Source sourceOf(Card card) {
        var reading = reader.read(new SourceFile(card.source(), 0, 0));
        return reading.source()
                .orElseThrow(() -> new Failure(reading.diagnostics().get(0)));
    }

    private Article articleIn(Source source, Card card) {
        return orders.parserFor(card.source())
                .parse(folder.nameOf(card.source()), source.text())
                .article();
    }
}
