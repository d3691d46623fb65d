package org.backfile.check;

import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.Archive;
import org.backfile.intake.Site;
import org.backfile.intake.SiteTexts;
import org.backfile.source.OtherFiles;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** Reads all texts of a site and reports findings for a person to review. Writes nothing, not even to the cache. */
public final class Check {

    private final Site site;
    private final int threads;
    private final Progress progress;

    /** @param threads number of worker threads, 1 or more; the report does not depend on it */
    public Check(Site site, int threads, Progress progress) {
        this.site = site;
        this.threads = threads;
        this.progress = progress;
    }

    /** @throws Failure when the folder of articles does not exist or may not be read */
    public CheckReport run() {
        try (var workers = new Workers(threads)) {
            return run(workers);
        }
    }

    private CheckReport run(Workers workers) {
        var listing = SiteTexts.articlesOf(site);
        var diagnostics = new ArrayList<>(listing.diagnostics());
        diagnostics.addAll(OtherFiles.toldAmongArticles(site.articles().namesOf(listing.others())));
        diagnostics.addAll(SiteTexts.aboutPagesOf(site));

        var examiner = new Examiner(site, new ShingleShelf(Runtime.getRuntime().maxMemory() / 8));
        List<Examined> texts = examiner.examine(listing.files(), workers, progress);
        diagnostics.addAll(examiner.told(texts));
        diagnostics.addAll(aboutTheWhole(texts, workers));

        List<Examined> readable = texts.stream().filter(Examined::isReadable).toList();
        var doubles = new DoubleSearch(readable, examiner::shinglesOf).run(workers, progress);
        diagnostics.addAll(doubles.diagnostics());
        return new CheckReport(Overview.of(texts), doubles, diagnostics);
    }

    private List<Diagnostic> aboutTheWhole(List<Examined> texts, Workers workers) {
        var cards = texts.stream().flatMap(text -> text.card().stream()).toList();
        return cards.isEmpty()
                ? List.of(SiteTexts.noArticles(site, "there was nothing to look over"))
                : SiteTexts.sharedAddresses(
                        site,
                        Archive.of(
                                cards.stream().filter(card -> !card.isDraft()).toList(), workers));
    }
}
