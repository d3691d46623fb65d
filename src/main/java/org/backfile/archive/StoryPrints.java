package org.backfile.archive;

import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;

/**
 * What of a story each kind of page depends on; computed once, since a hundred pages may show one story.
 *
 * @param entry   fingerprint of everything a listing or a feed may show of it; a change deep in the body does not
 *     affect it, not even by another number of words
 * @param mention fingerprint of the parts that a link to it shows: headline, date and address
 * @param whole   fingerprint of everything
 */
record StoryPrints(Fingerprint entry, Fingerprint mention, Fingerprint whole) {

    static StoryPrints of(SitePath path, Card card) {
        return new StoryPrints(
                Fingerprint.builder().add(path.value()).add(card.entry()).build(),
                Fingerprint.builder()
                        .add(path.value())
                        .add(card.title())
                        .add(card.published()
                                .map(Published::date)
                                .map(CalendarDate::toString)
                                .orElse(""))
                        .build(),
                Fingerprint.builder().add(path.value()).add(card.print()).build());
    }
}
