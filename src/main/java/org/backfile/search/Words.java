package org.backfile.search;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;

/**
 * The words of all articles, about two bytes each. They are recorded when an article has been parsed, so that nothing
 * is read a second time, and belong to the bytes of a file, not to its path. Recording is for many threads at once; the
 * rest is for one.
 */
public final class Words {

    private final Locale site;
    private final WrittenForms forms;
    private Vocabulary vocabulary;
    private final List<String> languages;
    /** As {@link Recorder} writes them. */
    private final Map<Fingerprint, byte[]> streams;

    private final ThreadLocal<Recorder> recorders;
    private final AtomicBoolean haveGrown = new AtomicBoolean();

    /** @param site the language of articles that do not say theirs */
    public Words(Locale site) {
        this(site, new WrittenForms(), Vocabulary.empty(), List.of(), Map.of());
    }

    Words(
            Locale site,
            WrittenForms forms,
            Vocabulary vocabulary,
            List<String> languages,
            Map<Fingerprint, byte[]> streams) {
        this.site = site;
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.languages = new ArrayList<>(languages);
        this.streams = new ConcurrentHashMap<>(streams);
        this.recorders = ThreadLocal.withInitial(() -> new Recorder(forms));
    }

    public boolean has(Card card) {
        return streams.containsKey(key(card));
    }

    /** Keeps the words of the article that the card is of. */
    public void record(Card card, Article article) {
        streams.put(key(card), recorders.get().streamOf(article, numberOf(Recorder.languageOf(article, site))));
        haveGrown.set(true);
    }

    /** The same bytes are another article in a file of another kind. */
    private static Fingerprint key(Card card) {
        String source = card.source();
        int kind = 0;
        for (int at = source.length() - 1; at >= 0 && source.charAt(at) != '.'; at--) {
            kind = kind * 31 + Character.toLowerCase(source.charAt(at));
        }
        return new Fingerprint(card.content().high(), card.content().low() ^ kind * 0x9e3779b97f4a7c15L);
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

    /** Lets go of the words of other articles when there must be some; gives whether there were. */
    public boolean keepOnly(Collection<Card> cards) {
        return streams.size() > cards.size()
                && streams.keySet().retainAll(cards.stream().map(Words::key).collect(Collectors.toSet()));
    }

    byte[] of(Card card) {
        return Optional.ofNullable(streams.get(key(card)))
                .orElseThrow(() -> new IllegalArgumentException("no words of " + card.source()));
    }

    /** Whether words have come since they were read. */
    public boolean haveGrown() {
        return haveGrown.get();
    }

    public void writeTo(DataOutput out) throws IOException {
        WordsFormat.write(this, out);
    }

    /** @param site as in {@link #Words(Locale)} */
    public static Words readFrom(DataInput in, Locale site) throws IOException {
        return WordsFormat.read(site, in);
    }

    /** Of all words that have been recorded so far. */
    synchronized Vocabulary vocabulary() {
        List<WrittenForms.Form> fresh = forms.from(vocabulary.folded().size());
        vocabulary = vocabulary.with(fresh, languages());
        return vocabulary;
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
