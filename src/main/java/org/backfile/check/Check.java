package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.build.BuildFailure;
import org.backfile.build.Progress;
import org.backfile.build.Site;
import org.backfile.build.SiteTexts;
import org.backfile.build.Workers;
import org.backfile.text.Diagnostic;

/** Reads all texts of a site and says what a person should look at. Writes nothing, not even to the cache. */
public final class Check {

    private final Site site;
    private final int threads;
    private final Progress progress;

    /** @param threads how many work at once, 1 or more; the report is the same with any number */
    public Check(Site site, int threads, Progress progress) {
        this.site = site;
        this.threads = threads;
        this.progress = progress;
    }

    /** @throws BuildFailure when there is no folder of articles, or no right to it */
    public CheckReport run() throws BuildFailure {
        try (var workers = new Workers(threads)) {
            return run(workers);
        }
    }

    private CheckReport run(Workers workers) throws BuildFailure {
        var listing = SiteTexts.articlesOf(site);
        var diagnostics = new ArrayList<>(listing.diagnostics());
        diagnostics.addAll(SiteTexts.aboutPagesOf(site));

        var examiner = new Examiner(site, new ShingleShelf(Runtime.getRuntime().maxMemory() / 8));
        progress.begin("reading", listing.files().size());
        List<Examined> texts = workers.map(listing.files(), file -> {
            Examined examined = examiner.examine(file);
            progress.step();
            return examined;
        });
        texts.forEach(text -> diagnostics.addAll(text.diagnostics()));
        diagnostics.addAll(aboutTheWhole(texts));

        List<Examined> readable = texts.stream().filter(Examined::isReadable).toList();
        var doubles = new DoubleSearch(readable, examiner::shinglesOf).run(workers, progress);
        diagnostics.addAll(doubles.diagnostics());
        return new CheckReport(Overview.of(texts), doubles, diagnostics);
    }

    private List<Diagnostic> aboutTheWhole(List<Examined> texts) {
        var cards = texts.stream()
                .flatMap(text -> text.facts().stream())
                .map(Examined.Facts::card)
                .toList();
        return cards.isEmpty()
                ? List.of(SiteTexts.noArticles(site, "there was nothing to look over"))
                : SiteTexts.sharedAddresses(
                        site,
                        Archive.of(
                                cards.stream().filter(card -> !card.isDraft()).toList()));
    }
}
