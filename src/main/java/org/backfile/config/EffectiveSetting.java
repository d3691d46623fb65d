package org.backfile.config;

import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * The effective value of a setting, and its source.
 *
 * @param block the block that holds it: {@code site}; {@code navigation[]} for a setting of an entry of a list
 * @param value as it would be written in the file; absent if there is none, which is then the default
 * @param line  in the configuration file, from 1; absent if the default applies
 */
public record EffectiveSetting(String block, String name, Optional<Object> value, Optional<Integer> line) {

    static EffectiveSetting of(String block, String name, Object value, Optional<Integer> line) {
        return new EffectiveSetting(block, name, written(value), line);
    }

    /** A number, a boolean or a text. */
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
