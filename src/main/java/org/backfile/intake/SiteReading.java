package org.backfile.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.Story;
import org.backfile.article.Article;
import org.backfile.body.ShownArticle;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;
import org.backfile.words.ForwardIndex;
import org.backfile.words.KeptWords;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/** All articles of a site: read now, or known from an earlier reading. */
public final class SiteReading {

    private static final int FEW_TEXTS = 64;

    private final Site site;
    private final Fingerprint key;
    private final boolean isFirst;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Optional<ForwardIndex> words;
    private final Intake intake;
    private final SiteState former;
    private final SiteState state;
    private final List<Refused> refused;

    /** A file that yields no text, and why. */
    public record Refused(SourceFile file, List<Diagnostic> reasons) {}

    /**
     * @param program    fingerprint of the program
     * @param isSearched whether the words of the articles are needed
     * @param before     the reading of the same site with the same settings a moment ago; without it, what the last
     *     build has kept is used
     */
    public SiteReading(
            Site site,
            Fingerprint program,
            SourceFolder.Listing files,
            boolean isSearched,
            Optional<SiteReading> before,
            Workers workers,
            Progress progress) {
        this.site = site;
        key = Fingerprint.builder()
                .add(program)
                .add(site.config().text().toString())
                .add(site.config().dates().toString())
                .add(site.config().site().language().toLanguageTag())
                .add(site.articles().name())
                .build();
        isFirst = before.isEmpty();
        words = isSearched
                ? Optional.of(before.flatMap(SiteReading::words).orElseGet(this::wordsOfLastBuild))
                : Optional.empty();
        var kept = new KeptState(site.cache(), key);
        former = before.map(reading -> reading.state).orElseGet(kept::read);
        intake = new Intake(
                site.articles(),
                new SourceReader(site.articles(), site.config().text()),
                DateOrders.assumed(site.config()),
                former.records(),
                words);
        List<Intake.FileReading> readings = intake.read(files.files(), former.texts(), workers, progress);
        state = former.after(readings, workers);
        refused = readings.stream()
                .filter(reading -> !reading.refusal().isEmpty())
                .map(reading -> new Refused(reading.file(), reading.refusal()))
                .toList();
        diagnostics.addAll(intake.told(noted()));
        if (isFirst && state != former) {
            keep(() -> kept.write(state));
        }
    }

    /** The texts that there are diagnostics about, refused files among them. */
    private List<DatedText> noted() {
        List<DatedText> noted = new ArrayList<>(state.texts().noted(state.records()));
        refused.forEach(file -> noted.add(IntakeEntry.refused(file.file(), file.reasons())));
        return noted;
    }

    private ForwardIndex wordsOfLastBuild() {
        Locale language = site.config().site().language();
        return new KeptWords(site.cache(), key).read(language);
    }

    /** Drops what was kept of a site's texts: it is damaged. */
    public static void forget(Site site) {
        KeptState.forget(site.cache());
    }

    /** Writes a part of the cache. */
    private interface Keeping {
        void write() throws IOException;
    }

    /** A site in a folder that cannot be written to is still built, only slower the next time. */
    private void keep(Keeping part) {
        try {
            part.write();
        } catch (IOException failure) {
            diagnostics.add(Diagnostic.of(Code.CACHE_UNWRITABLE, ".backfile")
                    .found("cannot be written to: " + FileProblem.wordsFor(failure))
                    .meanwhile("the next build will read all texts again"));
        }
    }

    /** Fingerprint of what cards and words depend on besides the texts. */
    public Fingerprint key() {
        return key;
    }

    /** Whether this reading is kept for the next build: the first in the life of a preview is. */
    public boolean isKept() {
        return isFirst;
    }

    /** The words of the articles, if the site has a search. */
    public Optional<ForwardIndex> words() {
        return words;
    }

    /** Saves the words for the next build, if they differ from those that the last build saved. */
    public void keepWords() {
        // Someone who writes while the preview runs saves every minute, so only the first reading is
        // kept; the next start reads those few texts again.
        words.filter(known -> isFirst && hasChanged(known))
                .ifPresent(known -> keep(() -> new KeptWords(site.cache(), key).write(known)));
    }

    /**
     * Words of texts that are gone are dropped once they are many: the search index is changed by what their stories
     * had.
     */
    private boolean hasChanged(ForwardIndex known) {
        boolean isDropping = known.size() > texts() + texts() / 4 + FEW_TEXTS;
        if (isDropping) {
            known.keepOnly(contents());
        }
        return isDropping || known.haveGrown();
    }

    private Set<Fingerprint> contents() {
        var contents = new HashSet<Fingerprint>();
        state.allCards().forEach(card -> contents.add(card.text()));
        return contents;
    }

    /** The archive before this reading, as the last build has kept it; empty when there is none. */
    public Archive former() {
        return former.archive();
    }

    /** All articles. */
    public Archive archive() {
        return state.archive();
    }

    /** All articles, drafts among them. */
    public Archive withDrafts(Workers workers) {
        return state.withDrafts(workers);
    }

    /** Number of texts that were read as texts, drafts among them. */
    public int texts() {
        return state.texts().texts();
    }

    /** Number of texts marked as not to be published yet. */
    public int drafts() {
        return state.drafts();
    }

    /** The files that could not be read as texts, in order of path. */
    public List<Refused> refused() {
        return refused;
    }

    /** What the page of a story shows of its article. */
    public ShownArticle shown(Story story) {
        return state.records().get(Archive.placeOf(story)).article();
    }

    /**
     * What the page of a story shows of its article as the file is now, which may have been saved since the reading.
     *
     * @throws org.backfile.text.Failure when the file can no longer be read
     */
    public ShownArticle shownNow(Story story) {
        Card card = story.card();
        return state.texts().isAsRead(card.source(), site.articles())
                ? shown(story)
                : ShownArticle.of(intake.articleNow(card));
    }

    /**
     * The article that the card was made from, read again; never a newer one.
     *
     * @throws org.backfile.text.Failure when the file can no longer be read, or now holds another text
     */
    public Article sameArticleOf(Card card) {
        return intake.sameArticleOf(card);
    }

    /** Diagnostics about all articles together, and about the cache. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Every diagnostic about a single text. */
    public List<Diagnostic> allDiagnostics() {
        return noted().stream().flatMap(text -> text.diagnostics().stream()).toList();
    }
}
