package org.backfile.archive;

import java.util.List;
import java.util.Optional;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;

/**
 * A card at its place in the archive.
 *
 * @param number      its place in the order of time, from 0; undated ones are counted for themselves
 * @param path        its permanent address
 * @param fingerprint of all that other pages may show of it: the card and the address
 */
public record Story(int number, SitePath path, Card card, Fingerprint fingerprint) {

    static Story of(int number, SitePath path, Card card) {
        return new Story(number, path, card,
                Fingerprint.builder().add(path.value()).add(card.fingerprint()).build());
    }

    public Optional<String> headline() {
        return card.headline();
    }

    public Optional<CalendarDate> date() {
        return card.published().map(Published::date);
    }

    public Optional<Published> published() {
        return card.published();
    }

    public Optional<Published> updated() {
        return card.updated();
    }

    public List<String> authors() {
        return card.authors();
    }

    public Optional<String> section() {
        return card.section();
    }

    public Optional<String> standfirst() {
        return card.standfirst();
    }

    public String opening() {
        return card.opening();
    }

    /** How long it takes to read, at 230 words a minute; at least one. */
    public int minutes() {
        return Math.max(1, Math.round(card.words() / 230f));
    }
}
