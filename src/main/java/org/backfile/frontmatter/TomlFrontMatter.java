package org.backfile.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads TOML with all values as text, whatever their type. */
final class TomlFrontMatter {

    /** A table in which Zola keeps tags and categories. */
    private static final String TAXONOMIES = "taxonomies";

    private TomlFrontMatter() {}

    static FrontMatterValues read(String text) {
        TomlParseResult result = Toml.parse(text);
        if (result.hasErrors()) {
            return FrontMatterValues.unreadable(
                    result.errors().get(0).position().line() - 1);
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (String key : result.keySet()) {
            if (key.equals(TAXONOMIES) && result.get(List.of(key)) instanceof TomlTable table) {
                table.keySet().forEach(kind -> values.put(kind, textsOf(table.get(List.of(kind)))));
            } else {
                values.put(key, textsOf(result.get(List.of(key))));
            }
        }
        return FrontMatterValues.of(values);
    }

    private static List<String> textsOf(@Nullable Object value) {
        var texts = new ArrayList<String>();
        if (value instanceof TomlArray array) {
            for (int i = 0; i < array.size(); i++) {
                texts.addAll(textsOf(array.get(i)));
            }
        } else if (value instanceof TomlTable table) {
            for (String key : table.keySet()) {
                texts.add(key + ": " + String.join(", ", textsOf(table.get(List.of(key)))));
            }
        } else if (value != null) {
            texts.add(value.toString());
        }
        return texts;
    }
}
