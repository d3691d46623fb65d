package org.backfile.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * A setting as it holds, and where it comes from.
 *
 * @param block the block that holds it: {@code site}; {@code navigation[]} for a setting of an entry of a list
 * @param value as one would write it; absent where there is none, which is then the default
 * @param line  of the configuration's file, from 1; absent where the default holds
 */
public record EffectiveSetting(String block, String name, Optional<Object> value, Optional<Integer> line) {

    static EffectiveSetting of(String block, String name, Object value, Optional<Integer> line) {
        return new EffectiveSetting(block, name, written(value), line);
    }

    /** A number, a truth or a text. */
    private static Optional<Object> written(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.flatMap(EffectiveSetting::written);
        }
        if (value instanceof Integer || value instanceof Boolean) {
            return Optional.of(value);
        }
        if (value instanceof Locale language) {
            return Optional.of(language.toLanguageTag());
        }
        if (value instanceof ZoneId zone) {
            return Optional.of(zone.getId());
        }
        if (value instanceof Enum<?> choice) {
            return Optional.of(choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        return Optional.of(value instanceof URI url ? url.toString() : String.valueOf(value));
    }
}
