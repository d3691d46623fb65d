package org.backfile.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Suggestion;

/**
 * Every setting that the readers ask for, in the order in which they ask. Tells known names from unknown ones.
 */
final class ConfigSchema {

    /**
     * @param block the path of the block that holds the setting: {@code site}, {@code navigation[]}, or empty for the
     *     file
     * @param shape the expected kind of value
     */
    record Setting(String block, String name, Shape shape) {
        /** {@code site.title}, {@code navigation[].label}. */
        String path() {
            return block.isEmpty() ? name : block + "." + name;
        }
    }

    /** The kind of value of a setting. */
    enum Shape {
        TEXT,
        WHOLE_NUMBER,
        TRUE_OR_FALSE,
        BLOCK,
        LIST
    }

    private final Map<String, Setting> settings = new LinkedHashMap<>();
    private final List<EffectiveSetting> effective = new ArrayList<>();

    void add(Setting setting) {
        settings.putIfAbsent(setting.path(), setting);
    }

    void add(EffectiveSetting setting) {
        effective.add(setting);
    }

    /** The effective settings, in the order in which they were asked for. */
    List<EffectiveSetting> effective() {
        return List.copyOf(effective);
    }

    List<Setting> settings() {
        return List.copyOf(settings.values());
    }

    /** The names of the settings in a block, in order. */
    List<String> namesIn(String block) {
        return settings.values().stream()
                .filter(setting -> setting.block.equals(block))
                .map(Setting::name)
                .toList();
    }

    /** How to fix an unknown name in a block: move it to the block that knows it, or use a similar name. */
    String fixFor(String name, String block) {
        return homeOf(name)
                .map(home -> home.isEmpty()
                        ? "\"" + name + "\" belongs at the left margin, outside of \"" + block.replace("[]", "") + "\""
                        : "\"" + name + "\" belongs under \"" + home + "\"")
                .or(() -> Suggestion.nearest(name.toLowerCase(Locale.ROOT), namesIn(block))
                        .map(near -> "did you mean \"" + near + "\"?"))
                .orElse("");
    }

    private Optional<String> homeOf(String name) {
        return settings.values().stream()
                .filter(setting -> setting.name.equals(name) && !setting.block.endsWith("[]"))
                .map(Setting::block)
                .findFirst();
    }
}
