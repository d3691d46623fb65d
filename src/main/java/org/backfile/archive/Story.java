package org.backfile.archive;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;

/**
 * A card at its place in the archive.
 *
 * @param number      its place in the order of time, from 0; undated ones are counted for themselves
 * @param path        its permanent address
 * @param entry       fingerprint of all that a listing or a feed may show of it; a change deep in the body leaves it as
 *     it is
 * @param mention     fingerprint of what a link to it shows: headline, date and address
 */
public record Story(int number, SitePath path, Card card, Fingerprint entry, Fingerprint mention) {

    static Story of(int number, SitePath path, Card card) {
        return new Story(
                number,
                path,
                card,
                Fingerprint.builder().add(path.value()).add(card.entry()).build(),
                // Worked out once: a dozen other pages may link to it.
                Fingerprint.builder()
                        .add(path.value())
                        .add(title(card))
                        .add(card.published()
                                .map(Published::date)
                                .map(CalendarDate::toString)
                                .orElse(""))
                        .build());
    }

    /** The last of a list in order of time, latest first. */
    public static List<Story> latest(List<Story> stories, int limit) {
        int size = stories.size();
        return Stream.iterate(size - 1, i -> i - 1)
                .limit(Math.min(limit, size))
                .map(stories::get)
                .toList();
    }

    public Optional<String> headline() {
        return card.headline();
    }

    /** What a link to it says: its headline, or how it begins, or at the least its file's path. */
    public String title() {
        return title(card);
    }

    private static String title(Card card) {
        return card.headline()
                .orElseGet(() -> card.opening().isEmpty() ? card.source() : Shortening.atWord(card.opening(), 70));
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
