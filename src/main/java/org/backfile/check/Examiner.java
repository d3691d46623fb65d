package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.backfile.article.SetAside;
import org.backfile.config.DateOrder;
import org.backfile.intake.DateOrders;
import org.backfile.intake.IntakeEntry;
import org.backfile.intake.PaperNames;
import org.backfile.intake.Site;
import org.backfile.parse.Parsed;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.source.SourceText;
import org.backfile.text.Diagnostic;
import org.backfile.text.TextId;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** Examines texts one by one, reading each as a build does. */
final class Examiner {

    private final SourceFolder folder;
    private final SourceReader reader;
    private final ShingleShelf shelf;
    private DateOrders orders;
    private PaperNames names = PaperNames.assumed();

    Examiner(Site site, ShingleShelf shelf) {
        this.folder = site.articles();
        this.reader = new SourceReader(folder, site.config().text());
        this.shelf = shelf;
        this.orders = DateOrders.assumed(site.config());
    }

    /**
     * Examines the texts of the files, in order: each once, and those of a file again if the other texts of the folder
     * show that one of them opens with a name, and that one of its dates has the other date order.
     */
    List<Examined> examine(List<SourceFile> files, Workers workers, Progress progress) {
        progress.begin("reading", files.size());
        List<List<Examined>> byFile = workers.map(files, file -> {
            List<Examined> examined = examine(file);
            progress.step();
            return examined;
        });
        names = PaperNames.learntFrom(entriesOf(byFile));
        List<List<Examined>> named = settled(byFile, names::readOtherwise, workers);
        orders = orders.learntFrom(entriesOf(named));
        return settled(named, orders::readOtherwise, workers).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<IntakeEntry> entriesOf(List<List<Examined>> byFile) {
        return byFile.stream().flatMap(List::stream).map(Examined::entry).toList();
    }

    private List<List<Examined>> settled(
            List<List<Examined>> byFile, Predicate<IntakeEntry> isOtherwise, Workers workers) {
        return workers.map(
                byFile,
                ofFile -> ofFile.stream().map(Examined::entry).anyMatch(isOtherwise)
                        ? examine(ofFile.get(0).file())
                        : ofFile);
    }

    /** The diagnostics about the texts, with one message for each folder's ambiguous dates and each name. */
    List<Diagnostic> told(List<Examined> texts) {
        List<IntakeEntry> entries = texts.stream().map(Examined::entry).toList();
        return names.told(orders.told(entries), entries);
    }

    private List<Examined> examine(SourceFile file) {
        var reading = reader.read(file);
        if (reading.texts().isEmpty()) {
            var refused = IntakeEntry.refused(file, reading.diagnostics());
            return List.of(new Examined(refused, TextId.whole(folder.nameOf(file)), Optional.empty()));
        }
        return IntStream.range(0, reading.texts().size())
                .mapToObj(i -> examine(reading.texts().get(i), i == 0 ? reading.diagnostics() : List.of()))
                .toList();
    }

    /** @param fromReading diagnostics about the whole file, passed with its first text only */
    private Examined examine(SourceText source, List<Diagnostic> fromReading) {
        TextId name = folder.nameOf(source.id());
        boolean opensWithName = names.openThe(source);
        Parsed parsed = orders.parserFor(source.file().path()).parse(name, source.text(), opensWithName);
        var diagnostics = new ArrayList<>(fromReading);
        diagnostics.addAll(parsed.diagnostics());
        HeadlineLength.judge(name, source.text(), parsed).ifPresent(diagnostics::add);

        Optional<Shingles> shingles = Shingles.of(parsed.article());
        shingles.ifPresent(those -> shelf.put(name, those));
        var facts = new Examined.Facts(
                parsed.article().setAside().stream().map(SetAside::reason).toList(),
                Words.fingerprintOf(source.text()),
                shingles.map(Signature::of));
        DateOrder order = orders.of(source.file().path());
        return new Examined(
                IntakeEntry.of(source, parsed, order, opensWithName, diagnostics), name, Optional.of(facts));
    }

    /** The shingles of a text examined earlier; empty when its file has disappeared since. */
    Optional<Shingles> shinglesOf(Examined text) {
        return shelf.get(text.name()).or(() -> readAgain(text));
    }

    private Optional<Shingles> readAgain(Examined text) {
        return reader.read(text.file())
                .text(text.name().number())
                .flatMap(source -> Shingles.of(orders.parserFor(text.file().path())
                        .parse(text.name(), source.text(), names.openThe(source))
                        .article()));
    }
}
