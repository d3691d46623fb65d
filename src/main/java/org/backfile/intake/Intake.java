package org.backfile.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.parse.Parsed;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.source.SourceText;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.words.ForwardIndex;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * Reads the texts and keeps a card for each. A text that has not changed since the last build is not read: its card
 * comes from the {@link CardCache}.
 */
public final class Intake {

    private final SourceFolder folder;
    private final SourceReader reader;
    private final SplitFiles splitFiles;
    private DateOrders orders;
    private final Shelf shelf;
    private final Optional<ForwardIndex> words;

    /**
     * @param shelf keeps each article that was read until its page is made
     * @param words collects the words of the articles that are read, if the site has a search
     */
    Intake(SourceFolder folder, SourceReader reader, DateOrders orders, Shelf shelf, Optional<ForwardIndex> words) {
        this.shelf = shelf;
        this.words = words;
        this.folder = folder;
        this.reader = reader;
        this.splitFiles = new SplitFiles(reader);
        this.orders = orders;
    }

    /**
     * @param previous the entries of the last build by path, in the order of their file
     * @return in the same order
     */
    List<IntakeEntry> read(
            List<SourceFile> files, Map<String, List<IntakeEntry>> previous, Workers workers, Progress progress) {
        progress.begin("reading", files.size());
        List<List<IntakeEntry>> byFile = workers.map(files, file -> {
            List<IntakeEntry> entries = read(file, previous.getOrDefault(file.path(), List.of()));
            progress.step();
            return entries;
        });
        orders = orders.learntFrom(flat(byFile));
        return flat(workers.map(byFile, this::settled));
    }

    private static List<IntakeEntry> flat(List<List<IntakeEntry>> byFile) {
        return byFile.stream().flatMap(List::stream).toList();
    }

    /**
     * A file's entries, read again where the other texts of the folder show that a date should be read the other way.
     */
    private List<IntakeEntry> settled(List<IntakeEntry> ofFile) {
        return ofFile.stream().anyMatch(orders::readOtherwise)
                ? readNow(ofFile.get(0).file(), ofFile)
                : ofFile;
    }

    /** The diagnostics about all entries. */
    List<Diagnostic> told(List<IntakeEntry> entries) {
        return orders.told(entries);
    }

    private List<IntakeEntry> read(SourceFile file, List<IntakeEntry> previous) {
        // A refused file is tried again: its permissions may have changed, which its size and time do not
        // show.
        boolean isUnchanged = !previous.isEmpty()
                && previous.get(0).file().equals(file)
                && previous.get(0).card().isPresent();
        return isUnchanged ? previous : readNow(file, previous);
    }

    private List<IntakeEntry> readNow(SourceFile file, List<IntakeEntry> previous) {
        var reading = reader.read(file);
        if (reading.texts().isEmpty()) {
            return List.of(IntakeEntry.refused(file, reading.diagnostics()));
        }
        var entries = new ArrayList<IntakeEntry>(reading.texts().size());
        for (SourceText text : reading.texts()) {
            int at = entries.size();
            Optional<IntakeEntry> before = at < previous.size() ? Optional.of(previous.get(at)) : Optional.empty();
            // The first text carries the diagnostics of the whole file.
            entries.add(before.filter(entry -> isStillOf(text, entry))
                    .map(entry -> new IntakeEntry(file, entry.card(), entry.order(), entry.diagnostics()))
                    .orElseGet(() -> parse(text, at == 0 ? reading.diagnostics() : List.of())));
        }
        return List.copyOf(entries);
    }

    /** Whether parsing the text would produce the same entry. */
    private boolean isStillOf(SourceText text, IntakeEntry entry) {
        // Diagnostics about the whole file are kept with its first text, though any other text may cause
        // them.
        boolean mayBeStale = text.part().filter(part -> part.number() == 1).isPresent();
        return !mayBeStale
                && !orders.readOtherwise(entry)
                && entry.card()
                        .filter(card -> card.id().part().equals(text.part()))
                        .filter(card -> card.content().equals(text.content()))
                        .isPresent();
    }

    private IntakeEntry parse(SourceText source, List<Diagnostic> fromReading) {
        Parsed parsed = orders.parserFor(source.file().path()).parse(folder.nameOf(source.id()), source.text());
        var diagnostics = new ArrayList<>(fromReading);
        diagnostics.addAll(parsed.diagnostics());
        var entry = IntakeEntry.of(source, parsed, orders.of(source.file().path()), diagnostics);
        shelf.put(source, parsed.article());
        words.ifPresent(kept -> kept.record(entry.card().orElseThrow().text(), parsed.article()));
        return entry;
    }

    /**
     * The article of a card, from the shelf or read again from its file. Call it once per card.
     *
     * @throws Failure when the file can no longer be read
     */
    public Article articleOf(Card card) {
        Optional<Article> kept = shelf.take(card.id());
        return kept.isPresent() ? kept.get() : readAgain(card);
    }

    private Article readAgain(Card card) {
        // Another text may have been inserted before this part and now have its number.
        return card.id().part().isPresent() ? sameArticleOf(card) : articleIn(sourceOf(card), card);
    }

    /**
     * The article that the card was made from, read again; never a newer one.
     *
     * @throws Failure when the file can no longer be read, or now holds another text
     */
    public Article sameArticleOf(Card card) {
        SourceText source = sourceOf(card);
        if (!source.content().equals(card.content())) {
            throw changed(card);
        }
        return articleIn(source, card);
    }

    private SourceText sourceOf(Card card) {
        var reading = card.id().part().isPresent()
                ? splitFiles.read(card.source())
                : reader.read(new SourceFile(card.source(), 0, 0));
        if (reading.texts().isEmpty()) {
            throw new Failure(reading.diagnostics().get(0));
        }
        return reading.text(card.id().number()).orElseThrow(() -> changed(card));
    }

    private Failure changed(Card card) {
        return new Failure(FileProblem.changed(folder.nameOf(card.id())).meanwhile("nothing more was built"));
    }

    private Article articleIn(SourceText source, Card card) {
        return orders.parserFor(card.source())
                .parse(folder.nameOf(source.id()), source.text())
                .article();
    }
}
