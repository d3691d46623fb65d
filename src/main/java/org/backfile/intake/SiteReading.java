package org.backfile.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backfile.archive.Card;
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

/** All articles of a site, as far as they are kept in memory: read now, or taken from an earlier reading. */
public final class SiteReading {

    private static final int FEW_TEXTS = 64;

    private final Site site;
    private final Fingerprint key;
    private final boolean isFirst;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Optional<ForwardIndex> words;
    private final Intake intake;
    private final List<IntakeEntry> entries;

    /**
     * @param program    fingerprint of the program
     * @param isSearched whether the words of the articles are needed
     * @param before     the reading of the same site with the same settings a moment ago; without it, the last build's
     *     cache is used
     * @param shelf      keeps each article that was read until its page is made
     */
    public SiteReading(
            Site site,
            Fingerprint program,
            SourceFolder.Listing files,
            boolean isSearched,
            Optional<SiteReading> before,
            Workers workers,
            Progress progress,
            Shelf shelf) {
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
        intake = new Intake(
                site.articles(),
                new SourceReader(site.articles(), site.config().text()),
                DateOrders.assumed(site.config()),
                shelf,
                words);
        var cache = new CardCache(cacheFile("cards"), key);
        Map<String, List<IntakeEntry>> previous =
                before.map(SiteReading::entriesByPath).orElseGet(cache::read);
        entries = intake.read(files.files(), previous, workers, progress);
        diagnostics.addAll(intake.told(entries));
        if (isFirst && !isSame(entries, previous)) {
            keep(() -> cache.write(entries));
        }
    }

    private static boolean isSame(List<IntakeEntry> now, Map<String, List<IntakeEntry>> previous) {
        return now.size() == previous.values().stream().mapToInt(List::size).sum()
                && now.stream()
                        .allMatch(entry -> isOneOf(
                                entry, previous.getOrDefault(entry.file().path(), List.of())));
    }

    private static boolean isOneOf(IntakeEntry entry, List<IntakeEntry> ofFile) {
        int at = entry.card().map(card -> card.id().number()).orElse(1) - 1;
        return at < ofFile.size() && ofFile.get(at) == entry;
    }

    private CacheFile cacheFile(String name) {
        return new CacheFile(site.cache().resolve(name));
    }

    private ForwardIndex wordsOfLastBuild() {
        Locale language = site.config().site().language();
        return new KeptWords(site.cache(), key).read(language);
    }

    private Map<String, List<IntakeEntry>> entriesByPath() {
        return entries.stream()
                .collect(Collectors.groupingBy(entry -> entry.file().path()));
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
        boolean isDropping = known.size() > entries.size() + entries.size() / 4 + FEW_TEXTS;
        if (isDropping) {
            known.keepOnly(texts());
        }
        return isDropping || known.haveGrown();
    }

    private Set<Fingerprint> texts() {
        return cards().stream().map(Card::text).collect(Collectors.toSet());
    }

    /** Supplies the whole article of a card. */
    public Intake intake() {
        return intake;
    }

    public List<IntakeEntry> entries() {
        return entries;
    }

    public List<Card> cards() {
        return entries.stream().flatMap(entry -> entry.card().stream()).toList();
    }

    /** Diagnostics about all articles together, and about the cache. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
