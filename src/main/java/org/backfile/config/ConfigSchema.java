package org.backfile.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.text.Suggestion;

/**
 * Every setting that the readers ask for, in the order in which they ask. It is what tells a known name from an
 * unknown.
 */
final class ConfigSchema {

    /**
     * @param block the path of the block that holds the setting: {@code site}, {@code navigation[]}, or nothing for the
     *     file
     * @param shape what is expected of its value
     */
    record Setting(String block, String name, Shape shape) {
        /** {@code site.title}, {@code navigation[].label}. */
        String path() {
            return block.isEmpty() ? name : block + "." + name;
        }
    }

    /** What kind of value a setting has. */
    enum Shape {
        TEXT,
        WHOLE_NUMBER,
        TRUE_OR_FALSE,
        BLOCK,
        LIST
    }

    private final List<Setting> settings = new ArrayList<>();
    private final List<EffectiveSetting> effective = new ArrayList<>();

    void add(Setting setting) {
        if (!settings.contains(setting)) {
            settings.add(setting);
        }
    }

    void add(EffectiveSetting setting) {
        effective.add(setting);
    }

    /** The settings as they hold, in the order in which they were asked for. */
    List<EffectiveSetting> effective() {
        return List.copyOf(effective);
    }

    List<Setting> settings() {
        return List.copyOf(settings);
    }

    /** The names of the settings in a block, in order. */
    List<String> namesIn(String block) {
        return settings.stream()
                .filter(setting -> setting.block.equals(block))
                .map(Setting::name)
                .toList();
    }

    /** How to fix an unknown name in a block: by moving it to the block where it is known, or by a name like it. */
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
        return settings.stream()
                .filter(setting -> setting.name.equals(name) && !setting.block.endsWith("[]"))
                .map(Setting::block)
                .findFirst();
    }
}
