package org.backfile.archive;

import java.util.Comparator;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.text.TextId;

/**
 * What decides the place of a card in an archive.
 *
 * @param date as {@link #packed} returns it; 0 for an undated card
 * @param time seconds since midnight; -1 when no time is printed
 * @param at   where the card is kept
 */
public record CardKey(int date, int time, TextId id, long at) {

    /** Dated cards by date, then by time of day where one is printed, then by file path and part; undated ones last. */
    static final Comparator<CardKey> ORDER = Comparator.comparing((CardKey key) -> key.date == 0)
            .thenComparingInt(CardKey::date)
            .thenComparingInt(CardKey::time)
            .thenComparing(CardKey::id);

    public static CardKey of(Card card, long at) {
        return new CardKey(
                card.published().map(Published::date).map(CardKey::packed).orElse(0),
                card.published()
                        .flatMap(Published::time)
                        .map(time -> time.toSecondOfDay())
                        .orElse(-1),
                card.id(),
                at);
    }

    /** A date as one number: in order of time, a year before its months and a month before its days. */
    static int packed(CalendarDate date) {
        return date.year() << 9 | date.month() << 5 | date.day();
    }
}
