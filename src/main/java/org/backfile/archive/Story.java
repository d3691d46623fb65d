package org.backfile.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.text.Fingerprinted;
import org.backfile.text.RecordContents;

/**
 * A card at its place in the archive.
 *
 * @param path        its permanent address
 * @param entry       fingerprint of everything a listing or a feed may show of it; a change deep in the body does not
 *     affect it
 * @param mention     fingerprint of the parts that a link to it shows: headline, date and address
 * @param print       fingerprint of all other components; computed once, since a hundred pages may show one story
 */
public record Story(SitePath path, Card card, Fingerprint entry, Fingerprint mention, Fingerprint print)
        implements Fingerprinted {

    /** The order of dated stories, as in {@link Archive#dated()}. */
    public static final Comparator<Story> ORDER_OF_TIME = Comparator.comparing(Story::card, Card.ORDER_OF_TIME);

    static Story of(SitePath path, Card card) {
        var story = new Story(
                path,
                card,
                Fingerprint.builder().add(path.value()).add(card.entry()).build(),
                Fingerprint.builder()
                        .add(path.value())
                        .add(title(card))
                        .add(card.published()
                                .map(Published::date)
                                .map(CalendarDate::toString)
                                .orElse(""))
                        .build(),
                Fingerprint.UNKNOWN);
        return new Story(path, card, story.entry, story.mention, RecordContents.fingerprintOf(story));
    }

    /** The last stories of a list in order of time, latest first. */
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

    /** Link text: the headline, else the opening, else the file's path. */
    public String title() {
        return title(card);
    }

    private static String title(Card card) {
        return card.headline()
                .orElseGet(() -> card.opening().isEmpty() ? card.id().key() : Shortening.atWord(card.opening(), 70));
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

    /** Reading time at 230 words a minute; at least one minute. */
    public int minutes() {
        return Math.max(1, Math.round(card.words() / 230f));
    }
}
