package org.backfile.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The names and values of a block, in order; of two entries with one name, the first. */
final class Entries {

    private final Map<String, NodeTuple> byName;

    private Entries(Map<String, NodeTuple> byName) {
        this.byName = byName;
    }

    static Entries none() {
        return new Entries(Map.of());
    }

    /** Reports names that are not text, and names that occur twice. */
    static Entries of(MappingNode mapping, String title, ConfigDiagnostics findings) {
        var byName = new LinkedHashMap<String, NodeTuple>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode name)) {
                findings.wrongType(
                        entry.getKeyNode(), "the name of a setting", "a name, a colon, a space and the value", "");
                continue;
            }
            var earlier = byName.putIfAbsent(name.getValue(), entry);
            if (earlier != null) {
                findings.add(SyntaxProblem.twice(name, earlier.getKeyNode(), title, findings));
            }
        }
        return new Entries(byName);
    }

    List<ScalarNode> names() {
        return byName.values().stream()
                .map(entry -> (ScalarNode) entry.getKeyNode())
                .toList();
    }

    /** Also absent when no value follows the name. */
    Optional<Node> valueOf(String name) {
        return Optional.ofNullable(byName.get(name))
                .map(NodeTuple::getValueNode)
                .filter(value -> !isNothing(value));
    }

    /** Whether the value is empty, as after a bare name and colon: {@code title:}. */
    static boolean isNothing(Node value) {
        return value instanceof ScalarNode && value.getTag().equals(Tag.NULL);
    }
}
