package org.backfile.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;

/**
 * The forward index: for each text the sequence of its words, about two bytes a word. A text is recorded once it has
 * been parsed, so nothing is read twice. Entries belong to the content of a text, not to its path.
 *
 * <p>{@link #record} and {@link #has} are thread-safe; call the other methods from a single thread.
 */
public final class ForwardIndex {

    private final Locale site;
    private final WrittenForms forms;
    private Lexicon lexicon;
    private final List<String> languages;
    /** What a file of the cache has. */
    private volatile Optional<Kept> kept;
    /** What has been recorded since; as {@link ArticleEncoder} writes it. */
    private final Map<Fingerprint, byte[]> recorded = new ConcurrentHashMap<>();
    /** Of the texts in the file, those that it was told to keep; nothing when it never was. */
    private volatile Optional<Set<Fingerprint>> isKept = Optional.empty();

    private final ThreadLocal<ArticleEncoder> recorders;
    private final AtomicBoolean haveGrown = new AtomicBoolean();
    private final AtomicBoolean haveReplaced = new AtomicBoolean();

    /**
     * The words in a file of the cache.
     *
     * @param checksum of all but the streams
     * @param lexicon  what they are numbered by, before it grew
     */
    record Kept(long checksum, Lexicon lexicon, StreamTable streams) {}

    /** @param site the language of articles that do not name theirs */
    public ForwardIndex(Locale site) {
        this(site, new WrittenForms(KeptForms.NONE), Lexicon.empty(), List.of(), Optional.empty());
    }

    ForwardIndex(Locale site, Lexicon lexicon, Lexicon.Growth all, Kept kept) {
        this(site, new WrittenForms(all.forms()), lexicon, all.languages(), Optional.of(kept));
    }

    private ForwardIndex(
            Locale site, WrittenForms forms, Lexicon lexicon, List<String> languages, Optional<Kept> kept) {
        this.site = site;
        this.forms = forms;
        this.lexicon = lexicon;
        this.languages = new ArrayList<>(languages);
        this.kept = kept;
        this.recorders = ThreadLocal.withInitial(() -> new ArticleEncoder(forms));
    }

    /** Adds what was kept apart. */
    synchronized void add(Lexicon.Growth growth, Map<Fingerprint, byte[]> streams) {
        forms.addAll(growth.forms());
        lexicon = lexicon.with(growth);
        languages.clear();
        languages.addAll(growth.languages());
        recorded.putAll(streams);
    }

    public boolean has(Fingerprint text) {
        return recorded.containsKey(text)
                || kept.isPresent()
                        && kept.get().streams.has(text)
                        && (isKept.isEmpty() || isKept.get().contains(text));
    }

    /** Keeps the words of the article that the text was parsed into. */
    public void record(Fingerprint text, Article article) {
        byte[] stream = recorders.get().streamOf(article, numberOf(ArticleEncoder.languageOf(article, site)));
        if (has(text) && !isSame(stream, text)) {
            haveReplaced.set(true);
        }
        recorded.put(text, stream);
        haveGrown.set(true);
    }

    private boolean isSame(byte[] stream, Fingerprint text) {
        try {
            return Arrays.equals(stream, of(text));
        } catch (DamagedWords kept) {
            return false;
        }
    }

    private int numberOf(String language) {
        synchronized (languages) {
            int number = languages.indexOf(language);
            if (number < 0) {
                languages.add(language);
                return languages.size() - 1;
            }
            return number;
        }
    }

    /** How many texts it has the words of, or a few more. */
    public int size() {
        return recorded.size() + kept.map(words -> words.streams.size()).orElse(0);
    }

    /** Drops entries whose text is not in {@code texts}. */
    public void keepOnly(Set<Fingerprint> texts) {
        recorded.keySet().retainAll(texts);
        isKept = Optional.of(texts);
    }

    /** Drops what was kept in a file, which turned out to be damaged. */
    public void forget() {
        kept = Optional.empty();
    }

    /**
     * The words of a text, as {@link ArticleEncoder} writes them.
     *
     * @throws DamagedWords when they are no longer what was kept
     */
    public byte[] of(Fingerprint text) {
        byte[] own = recorded.get(text);
        if (own != null) {
            return own;
        }
        if (!has(text)) {
            throw new IllegalArgumentException("no words of the text " + text);
        }
        return kept.orElseThrow().streams.of(text);
    }

    /**
     * Whether it goes on from one that was kept, and every text that was in it has the words that it had. A text may
     * get others when it is read again: its date the other way, because of the texts beside it.
     */
    public boolean goesOn() {
        return kept.isPresent() && !haveReplaced.get();
    }

    /** Whether words have been recorded since the index was read. */
    public boolean haveGrown() {
        return haveGrown.get();
    }

    /** The lexicon of all words recorded so far. */
    public synchronized Lexicon lexicon() {
        List<WrittenForm> fresh = forms.from(lexicon.folded().size());
        lexicon = lexicon.with(fresh, languages());
        return lexicon;
    }

    WrittenForms forms() {
        return forms;
    }

    List<String> languages() {
        synchronized (languages) {
            return List.copyOf(languages);
        }
    }

    Map<Fingerprint, byte[]> recorded() {
        return recorded;
    }

    Optional<Kept> kept() {
        return kept;
    }

    /** Whether the file has words that were dropped. */
    boolean isCut() {
        return isKept.isPresent();
    }
}
