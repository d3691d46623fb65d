package org.backfile.config;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.text.Suggestion;

/** A time zone as the IANA names it: {@code Europe/London}; or an offset such as {@code +03:00}. */
final class TimeZoneName {

    private TimeZoneName() {}

    static Meaning<ZoneId> meaningOf(String text) {
        try {
            return Meaning.of(ZoneId.of(text));
        } catch (DateTimeException unknown) {
            return Meaning.none(
                    "a time zone such as Europe/London, America/New_York or UTC",
                    nearest(text).map(Meaning::didYouMean).orElse(""));
        }
    }

    private static Optional<String> nearest(String text) {
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return zoneOfCity(text, zones)
                .or(() -> text.length() > 4 ? Suggestion.nearest(text, zones) : tooShortToGuess());
    }

    /** {@code London} is {@code Europe/London}. */
    private static Optional<String> zoneOfCity(String city, List<String> zones) {
        String ending = "/" + city.replace(' ', '_').toLowerCase(Locale.ROOT);
        return zones.stream()
                .filter(zone -> zone.toLowerCase(Locale.ROOT).endsWith(ending))
                .findFirst();
    }

    /** One letter separates BST, London's, from EST, New York's. */
    private static Optional<String> tooShortToGuess() {
        return Optional.empty();
    }
}
