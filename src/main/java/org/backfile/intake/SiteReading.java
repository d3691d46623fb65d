package org.backfile.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.backfile.text.TextId;
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
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Optional<ForwardIndex> words;
    private final Intake intake;
    private final Archive former;
    private final SiteState state;
    private final List<Refused> refused;
    private final List<SourceFile> readNow;

    /** A file that yields no text, and why. */
    public record Refused(SourceFile file, List<Diagnostic> reasons) {}

    /**
     * Reads for a build, which keeps what it knows of the texts for the next one.
     *
     * @param program    fingerprint of the program
     * @param isSearched whether the words of the articles are needed
     */
    public static SiteReading ofBuild(
            Site site,
            Fingerprint program,
            SourceFolder.Listing files,
            boolean isSearched,
            Workers workers,
            Progress progress) {
        return first(site, program, files, isSearched, workers, progress, (before, now) -> now != before);
    }

    /** Reads for a preview, whose archive has the drafts as well. For the parameters see {@link #ofBuild}. */
    public static SiteReading ofPreview(
            Site site,
            Fingerprint program,
            SourceFolder.Listing files,
            boolean isSearched,
            Workers workers,
            Progress progress) {
        // The next build plans by what differs from the state that its output folder was made from; it and the next
        // preview read a few texts again. They would not want to read all.
        SiteReading reading = first(
                site,
                program,
                files,
                isSearched,
                workers,
                progress,
                (before, now) -> now.texts().hasManyNewTo(before.texts()));
        return new SiteReading(reading, reading.state.withDrafts(workers));
    }

    /** @param isWorthKeeping whether to keep the second state, now, in place of the first, that of the last build */
    private static SiteReading first(
            Site site,
            Fingerprint program,
            SourceFolder.Listing files,
            boolean isSearched,
            Workers workers,
            Progress progress,
            BiPredicate<SiteState, SiteState> isWorthKeeping) {
        Fingerprint key = keyOf(site, program);
        var kept = new KeptState(site.cache(), key);
        Supplier<Optional<ForwardIndex>> words = workers.start(() -> lastWords(site, key, isSearched));
        SiteState former = kept.read();
        var reading = new SiteReading(site, key, true, words.get(), former, files, workers, progress);
        if (isWorthKeeping.test(former, reading.state)) {
            reading.keep(() -> kept.write(reading.state));
        }
        return reading;
    }

    /** The reading after a change of files, under the same settings and for the same purpose; it is not kept. */
    public SiteReading after(SourceFolder.Listing files, boolean isSearched, Workers workers, Progress progress) {
        Optional<ForwardIndex> known = words.filter(index -> isSearched);
        return new SiteReading(
                site,
                key,
                false,
                known.isPresent() ? known : lastWords(site, key, isSearched),
                state,
                files,
                workers,
                progress);
    }

    private SiteReading(
            Site site,
            Fingerprint key,
            boolean isFirst,
            Optional<ForwardIndex> words,
            SiteState before,
            SourceFolder.Listing files,
            Workers workers,
            Progress progress) {
        this.site = site;
        this.key = key;
        this.isFirst = isFirst;
        this.words = words;
        intake = new Intake(
                site.articles(),
                new SourceReader(site.articles(), site.config().text()),
                DateOrders.assumed(site.config()),
                before.records(),
                words);
        List<Intake.FileReading> readings = intake.read(files.files(), before.texts(), workers, progress);
        readNow = readings.stream()
                .filter(reading -> !reading.isUnchanged())
                .map(Intake.FileReading::file)
                .toList();
        state = before.after(readings, workers);
        // In the long life of a preview each state would hold the one before it.
        former = isFirst ? before.archive() : Archive.empty();
        refused = readings.stream()
                .filter(reading -> !reading.refusal().isEmpty())
                .map(reading -> new Refused(reading.file(), reading.refusal()))
                .toList();
    }

    /** The same reading with another archive. */
    private SiteReading(SiteReading reading, SiteState state) {
        site = reading.site;
        key = reading.key;
        isFirst = reading.isFirst;
        words = reading.words;
        intake = reading.intake;
        former = Archive.empty();
        refused = reading.refused;
        readNow = reading.readNow;
        problems.addAll(reading.problems);
        this.state = state;
    }

    private static Fingerprint keyOf(Site site, Fingerprint program) {
        return Fingerprint.builder()
                .add(program)
                .add(site.config().text().toString())
                .add(site.config().dates().toString())
                .add(site.config().site().language().toLanguageTag())
                .add(site.articles().name())
                .build();
    }

    private static Optional<ForwardIndex> lastWords(Site site, Fingerprint key, boolean isSearched) {
        Locale language = site.config().site().language();
        return isSearched ? Optional.of(new KeptWords(site.cache(), key).read(language)) : Optional.empty();
    }

    /** The texts that there are diagnostics about, refused files among them. */
    private List<DatedText> noted() {
        List<DatedText> noted = new ArrayList<>(state.texts().noted(state.records()));
        refused.forEach(file -> noted.add(IntakeEntry.refused(file.file(), file.reasons())));
        return noted;
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
            problems.add(Diagnostic.of(Code.CACHE_UNWRITABLE, ".backfile")
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

    /** The archive that the last build has kept; empty when there is none, and in a preview. */
    public Archive former() {
        return former;
    }

    /** All articles; in a preview with the drafts among them. */
    public Archive archive() {
        return state.archive();
    }

    /** The stories of the archive that are drafts. */
    public List<Story> draftStories() {
        return state.draftStories();
    }

    /** Number of texts that were read as texts, drafts among them. */
    public int texts() {
        return state.texts().texts();
    }

    /** Number of texts marked as not to be published yet. */
    public int drafts() {
        return state.drafts();
    }

    /** The texts that are drafts. */
    public Set<TextId> draftIds() {
        return state.draftIds();
    }

    /** The files that were read in this reading, in order of path; of all others the last one still holds. */
    public List<SourceFile> readNow() {
        return readNow;
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
        return Stream.concat(intake.told(noted(), state.texts().named(state.records())).stream(), problems.stream())
                .toList();
    }

    /** The diagnostics about the texts of an article's file. */
    public List<Diagnostic> diagnosticsOf(Card card) {
        return state.texts().diagnosticsOf(card.source(), state.records());
    }
}
