package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.article.SetAside;
import org.backfile.intake.Site;
import org.backfile.intake.TextForms;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Parsed;
import org.backfile.source.Source;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Diagnostic;

/** Looks at one text after the other. May be used by many threads at once. */
final class Examiner {

    private final SourceFolder folder;
    private final SourceReader reader;
    private final ArticleParser parser;
    private final ShingleShelf shelf;

    Examiner(Site site, ShingleShelf shelf) {
        this.folder = site.articles();
        this.reader = new SourceReader(folder, site.config().text());
        this.parser = TextForms.parser(site.config().dates().order());
        this.shelf = shelf;
    }

    Examined examine(SourceFile file) {
        var reading = reader.read(file);
        String name = folder.nameOf(file);
        return reading.source()
                .map(source -> examine(name, source, reading.diagnostics()))
                .orElseGet(() -> new Examined(file, name, reading.diagnostics(), Optional.empty()));
    }

    private Examined examine(String name, Source source, List<Diagnostic> fromReading) {
        Parsed parsed = parser.parse(name, source.text());
        var diagnostics = new ArrayList<>(fromReading);
        diagnostics.addAll(parsed.diagnostics());
        HeadlineLength.judge(name, source.text(), parsed).ifPresent(diagnostics::add);

        Optional<Shingles> shingles = Shingles.of(parsed.article());
        shingles.ifPresent(those -> shelf.put(source.file(), those));
        var facts = new Examined.Facts(
                Card.of(source.file().path(), source.content(), parsed.article()),
                parsed.article().setAside().stream().map(SetAside::reason).toList(),
                Words.fingerprintOf(source.text()),
                shingles.map(Signature::of));
        return new Examined(source.file(), name, diagnostics, Optional.of(facts));
    }

    /** The shingles of a text that was looked at before; none when its file has gone meanwhile. */
    Optional<Shingles> shinglesOf(SourceFile file) {
        return shelf.get(file).or(() -> readAgain(file));
    }

    private Optional<Shingles> readAgain(SourceFile file) {
        return reader.read(file)
                .source()
                .flatMap(source -> Shingles.of(
                        parser.parse(folder.nameOf(file), source.text()).article()));
    }
}
