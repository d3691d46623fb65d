package org.backfile.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Line;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/**
 * YAML between two lines of {@code ---}, or TOML between two of {@code +++}. Values are read as text, whatever their
 * type.
 */
final class FencedFrontMatter implements FrontMatterFormat {

    /** Both readers recurse into nested values. */
    private static final int DEEPEST = 40;

    private static final int LENGTH_LIMIT = 200_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(10)
            .build();

    private final String fence;

    private FencedFrontMatter(String fence) {
        this.fence = fence;
    }

    static FrontMatterFormat yaml() {
        return new FencedFrontMatter("---");
    }

    static FrontMatterFormat toml() {
        return new FencedFrontMatter("+++");
    }

    @Override
    public Optional<Found> in(List<Line> lines) {
        if (!isFence(lines.get(0))) {
            return Optional.empty();
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                return Optional.of(new Found(
                        i + 1,
                        read(String.join(
                                "\n",
                                lines.subList(1, i).stream().map(Line::text).toList()))));
            }
        }
        return Optional.empty();
    }

    private boolean isFence(Line line) {
        return line.text().startsWith(fence) && line.stripped().equals(fence);
    }

    private Optional<Map<String, List<String>>> read(String text) {
        if (text.length() > LENGTH_LIMIT || depthOf(text) > DEEPEST) {
            return Optional.empty();
        }
        return fence.equals("---") ? yaml(text) : toml(text);
    }

    private static int depthOf(String text) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static Optional<Map<String, List<String>>> yaml(String text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                return Optional.of(Map.of());
            }
            return root.get() instanceof MappingNode mapping ? Optional.of(valuesOf(mapping)) : Optional.empty();
        } catch (YamlEngineException mistake) {
            return Optional.empty();
        }
    }

    /** Reads the nodes directly: no objects are constructed from untrusted text. */
    private static Map<String, List<String>> valuesOf(MappingNode mapping) {
        var values = new LinkedHashMap<String, List<String>>();
        for (NodeTuple entry : mapping.getValue()) {
            values.put(String.join(", ", textsOf(entry.getKeyNode())), textsOf(entry.getValueNode()));
        }
        return values;
    }

    /** The text of a scalar, or the texts of a list's members; deeper nesting is left out. */
    private static List<String> textsOf(Node node) {
        if (node instanceof ScalarNode scalar) {
            return List.of(scalar.getValue());
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .filter(ScalarNode.class::isInstance)
                    .map(member -> ((ScalarNode) member).getValue())
                    .toList();
        }
        return List.of();
    }

    private static Optional<Map<String, List<String>>> toml(String text) {
        TomlParseResult result = Toml.parse(text);
        if (result.hasErrors()) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, List<String>>();
        for (String key : result.keySet()) {
            values.put(key, textsOf(result.get(List.of(key))));
        }
        return Optional.of(values);
    }

    private static List<String> textsOf(@Nullable Object value) {
        if (value instanceof TomlArray array) {
            var texts = new ArrayList<String>();
            for (int i = 0; i < array.size(); i++) {
                texts.addAll(textsOf(array.get(i)));
            }
            return texts;
        }
        return value == null || value instanceof TomlTable ? List.of() : List.of(value.toString());
    }
}
