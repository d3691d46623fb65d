package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.article.SetAside;
import org.backfile.intake.DateOrders;
import org.backfile.intake.IntakeEntry;
import org.backfile.intake.Site;
import org.backfile.parse.Parsed;
import org.backfile.source.Source;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** Looks at one text after the other, and reads each as a build does. */
final class Examiner {

    private final SourceFolder folder;
    private final SourceReader reader;
    private final ShingleShelf shelf;
    private DateOrders orders;

    Examiner(Site site, ShingleShelf shelf) {
        this.folder = site.articles();
        this.reader = new SourceReader(folder, site.config().text());
        this.shelf = shelf;
        this.orders = DateOrders.assumed(site.config());
    }

    /** Looks at each once, and again at those whose dates the other texts of their folders show to be others. */
    List<Examined> examine(List<SourceFile> files, Workers workers, Progress progress) {
        progress.begin("reading", files.size());
        List<Examined> texts = workers.map(files, file -> {
            Examined examined = examine(file);
            progress.step();
            return examined;
        });
        orders = orders.learntFrom(texts.stream().map(Examined::entry).toList());
        return workers.map(texts, text -> orders.readOtherwise(text.entry()) ? examine(text.file()) : text);
    }

    /** What is to be said of the texts, with one message for each folder's ambiguous dates. */
    List<Diagnostic> told(List<Examined> texts) {
        return orders.told(texts.stream().map(Examined::entry).toList());
    }

    private Examined examine(SourceFile file) {
        var reading = reader.read(file);
        String name = folder.nameOf(file);
        return reading.source()
                .map(source -> examine(name, source, reading.diagnostics()))
                .orElseGet(
                        () -> new Examined(IntakeEntry.refused(file, reading.diagnostics()), name, Optional.empty()));
    }

    private Examined examine(String name, Source source, List<Diagnostic> fromReading) {
        Parsed parsed = orders.parserFor(source.file().path()).parse(name, source.text());
        var diagnostics = new ArrayList<>(fromReading);
        diagnostics.addAll(parsed.diagnostics());
        HeadlineLength.judge(name, source.text(), parsed).ifPresent(diagnostics::add);

        Optional<Shingles> shingles = Shingles.of(parsed.article());
        shingles.ifPresent(those -> shelf.put(source.file(), those));
        var facts = new Examined.Facts(
                parsed.article().setAside().stream().map(SetAside::reason).toList(),
                Words.fingerprintOf(source.text()),
                shingles.map(Signature::of));
        return new Examined(
                IntakeEntry.of(source, parsed, orders.of(source.file().path()), diagnostics), name, Optional.of(facts));
    }

    /** The shingles of a text that was looked at before; none when its file has gone meanwhile. */
    Optional<Shingles> shinglesOf(SourceFile file) {
        return shelf.get(file).or(() -> readAgain(file));
    }

    private Optional<Shingles> readAgain(SourceFile file) {
        return reader.read(file)
                .source()
                .flatMap(source -> Shingles.of(orders.parserFor(file.path())
                        .parse(folder.nameOf(file), source.text())
                        .article()));
    }
}
