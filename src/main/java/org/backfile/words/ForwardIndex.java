package org.backfile.words;

import java.util.ArrayList;
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
    /** As {@link ArticleEncoder} writes them. */
    private final Map<Fingerprint, byte[]> streams;

    private final ThreadLocal<ArticleEncoder> recorders;
    private final AtomicBoolean haveGrown = new AtomicBoolean();

    /** @param site the language of articles that do not name theirs */
    public ForwardIndex(Locale site) {
        this(site, new WrittenForms(), Lexicon.empty(), List.of(), Map.of());
    }

    ForwardIndex(
            Locale site,
            WrittenForms forms,
            Lexicon lexicon,
            List<String> languages,
            Map<Fingerprint, byte[]> streams) {
        this.site = site;
        this.forms = forms;
        this.lexicon = lexicon;
        this.languages = new ArrayList<>(languages);
        this.streams = new ConcurrentHashMap<>(streams);
        this.recorders = ThreadLocal.withInitial(() -> new ArticleEncoder(forms));
    }

    public boolean has(Fingerprint text) {
        return streams.containsKey(text);
    }

    /** Keeps the words of the article that the text was parsed into. */
    public void record(Fingerprint text, Article article) {
        streams.put(text, recorders.get().streamOf(article, numberOf(ArticleEncoder.languageOf(article, site))));
        haveGrown.set(true);
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

    /** How many texts it has the words of. */
    public int size() {
        return streams.size();
    }

    /** Drops entries whose text is not in {@code texts}; returns whether any were dropped. */
    public boolean keepOnly(Set<Fingerprint> texts) {
        return streams.size() > texts.size() && streams.keySet().retainAll(texts);
    }

    public byte[] of(Fingerprint text) {
        return Optional.ofNullable(streams.get(text))
                .orElseThrow(() -> new IllegalArgumentException("no words of the text " + text));
    }

    /** Whether words have been recorded since the index was read. */
    public boolean haveGrown() {
        return haveGrown.get();
    }

    /** The lexicon of all words recorded so far. */
    public synchronized Lexicon lexicon() {
        List<WrittenForms.Form> fresh = forms.from(lexicon.folded().size());
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

    Map<Fingerprint, byte[]> streams() {
        return streams;
    }
}
