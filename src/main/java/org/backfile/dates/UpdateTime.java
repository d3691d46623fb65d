package org.backfile.dates;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Published;

/**
 * The time of a change on the day of publication, which stands beside it without a day of its own.
 *
 * <pre>
 * Updated at 12:45      Atualizado às 12h45      Aktualisiert um 12.45 Uhr      Mis à jour à 14h05
 * </pre>
 *
 * Not one: {@code 12:45} (no label), {@code Posted at 12:45} (no change), {@code Updated 5 hours ago} (no time of day).
 */
public record UpdateTime(LocalTime time, Optional<String> zone) {

    private static final int LENGTH_LIMIT = 60;

    public static Optional<UpdateTime> in(String text) {
        if (text.length() > LENGTH_LIMIT || !DateReader.canBeDate(text)) {
            return Optional.empty();
        }
        var words = DateWords.loaded();
        List<DateToken> tokens = DateToken.tokensOf(text);
        boolean isUpdate = DateLabel.takenFrom(tokens, words).equals(Optional.of(DateWords.Kind.UPDATED));
        if (!isUpdate) {
            return Optional.empty();
        }
        joinHourAndMinutes(tokens);
        var clock = DateClock.takenFrom(tokens, words);
        return areSmall(tokens, words)
                ? clock.time().map(time -> new UpdateTime(time, clock.zone()))
                : Optional.empty();
    }

    /** {@code 12.45} is a time where it is the only number. */
    private static void joinHourAndMinutes(List<DateToken> tokens) {
        for (int at = 0; at + 1 < tokens.size(); at++) {
            DateToken hour = tokens.get(at);
            DateToken minutes = tokens.get(at + 1);
            if (hour.isShortNumber() && hour.joint() == '.' && minutes.isNumber(2) && !minutes.isJoined()) {
                String time = hour.text() + ":" + minutes.text();
                tokens.set(at, new DateToken(DateToken.Kind.TIME, time, "", ' ', false));
                tokens.remove(at + 1);
                return;
            }
        }
    }

    private static boolean areSmall(List<DateToken> tokens, DateWords words) {
        for (DateToken token : tokens) {
            boolean isSmall = token.isWord() && words.named(token.text()).is(DateWords.Kind.WORD);
            if (!isSmall) {
                return false;
            }
        }
        return true;
    }

    /** When the article was changed; empty if that was before it was published, on another day then. */
    public Optional<Published> onDayOf(Published published) {
        boolean isEarlier =
                published.time().filter(first -> time.isBefore(first)).isPresent();
        return isEarlier || published.date().day() == 0
                ? Optional.empty()
                : Optional.of(new Published(published.date(), Optional.of(time), zone.or(published::zone)));
    }
}
