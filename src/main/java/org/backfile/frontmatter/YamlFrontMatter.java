package org.backfile.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads YAML with all values as text, whatever their type. If a key occurs twice, both values count. */
final class YamlFrontMatter {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(10)
            .build();

    private YamlFrontMatter() {}

    static FrontMatterValues read(String text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                return FrontMatterValues.of(Map.of());
            }
            return root.get() instanceof MappingNode mapping
                    ? FrontMatterValues.of(valuesOf(mapping))
                    : FrontMatterValues.unreadable(0);
        } catch (MarkedYamlEngineException mistake) {
            return FrontMatterValues.unreadable(
                    mistake.getProblemMark().map(Mark::getLine).orElse(0));
        } catch (YamlEngineException mistake) {
            return FrontMatterValues.unreadable(0);
        }
    }

    /** Reads the nodes directly: no objects are constructed from untrusted text. */
    private static Map<String, List<String>> valuesOf(MappingNode mapping) {
        var values = new LinkedHashMap<String, List<String>>();
        for (NodeTuple entry : mapping.getValue()) {
            String key = String.join(", ", textsOf(entry.getKeyNode()));
            values.computeIfAbsent(key, any -> new ArrayList<>()).addAll(textsOf(entry.getValueNode()));
        }
        return values;
    }

    /** {@code author: null} and {@code author: ~} name no author; in quotation marks the word is a text. */
    private static boolean isNull(ScalarNode scalar) {
        return scalar.isPlain() && LooseFrontMatter.isNull(scalar.getValue());
    }

    /** The text of a scalar, or the texts of a list's members; of a mapping its name, or else all that it says. */
    private static List<String> textsOf(Node node) {
        if (node instanceof ScalarNode scalar) {
            return isNull(scalar) ? List.of() : List.of(scalar.getValue());
        }
        var texts = new ArrayList<String>();
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(member -> texts.addAll(textsOf(member)));
        }
        if (node instanceof MappingNode mapping) {
            Map<String, List<String>> values = valuesOf(mapping);
            List<String> name = values.get("name");
            if (name != null) {
                return name;
            }
            values.forEach((key, value) -> texts.add(key + ": " + String.join(", ", value)));
        }
        return texts;
    }
}
