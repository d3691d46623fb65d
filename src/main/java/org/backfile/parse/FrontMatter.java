package org.backfile.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.article.ExtraField;
import org.backfile.text.Code;
import org.backfile.text.Line;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * Settings in YAML between two lines of {@code ---} at the very top, as users of other site generators have them. Values
 * are taken as the text that stands there: YAML's own ideas of dates and numbers are not asked.
 */
final class FrontMatter {

    private static final String FENCE = "---";
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(10)
            .build();

    private final DateReader dates;

    FrontMatter(DateReader dates) {
        this.dates = dates;
    }

    /** The index of the first line after the front matter; 0 when there is none. */
    int read(Draft draft) {
        List<Line> lines = draft.lines();
        if (lines.isEmpty() || !isFence(lines.get(0))) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (isFence(lines.get(i))) {
                read(lines.subList(0, i + 1), draft);
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isFence(Line line) {
        return line.text().startsWith(FENCE) && line.stripped().equals(FENCE);
    }

    private void read(List<Line> lines, Draft draft) {
        Optional<Map<String, List<String>>> values = load(lines, draft);
        if (values.isEmpty()) {
            lines.stream().filter(line -> !line.isBlank()).forEach(line -> draft.setAside(line, "front matter that cannot be read"));
            return;
        }
        String owner = "front matter";
        for (Line line : lines) {
            owner = keyOn(line).map(key -> Field.named(key).map(Field::shownAs).orElse(key)).orElse(owner);
            if (!line.isBlank()) {
                draft.ledger().field(line, isFence(line) ? "front matter" : owner);
            }
        }
        values.get().forEach((key, texts) -> set(key, texts, lines, draft));
    }

    private static Optional<Map<String, List<String>>> load(List<Line> lines, Draft draft) {
        String yaml = String.join("\n", lines.subList(1, lines.size() - 1).stream().map(Line::text).toList());
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(yaml);
            if (root.isEmpty()) {
                return Optional.of(Map.of());
            }
            if (root.get() instanceof MappingNode mapping) {
                return Optional.of(valuesOf(mapping));
            }
        } catch (YamlEngineException mistake) {
            // Said below, as for YAML that is no mapping.
        }
        draft.say(draft.diagnostic(Code.FRONT_MATTER_SYNTAX).at(lines.get(0))
                .found("the front matter is not YAML with one key a line")
                .expected("lines such as  title: Ferry to sail again")
                .mend("put a text that has a colon in it in quotation marks")
                .meanwhile("set its lines aside and read the rest"));
        return Optional.empty();
    }

    /** The nodes are read as they stand: nothing is constructed from a text that someone else wrote. */
    private static Map<String, List<String>> valuesOf(MappingNode mapping) {
        var values = new LinkedHashMap<String, List<String>>();
        for (NodeTuple entry : mapping.getValue()) {
            values.put(String.join(", ", textsOf(entry.getKeyNode())), textsOf(entry.getValueNode()));
        }
        return values;
    }

    /** The text of a scalar, or those of a list's members; what is nested deeper is left out. */
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

    private static Optional<String> keyOn(Line line) {
        int colon = line.text().indexOf(':');
        return colon > 0 && Character.isLetter(line.text().charAt(0)) ? Optional.of(line.text().substring(0, colon)) : Optional.empty();
    }

    private void set(String key, List<String> texts, List<Line> lines, Draft draft) {
        Line line = lines.stream().filter(candidate -> keyOn(candidate).equals(Optional.of(key))).findFirst().orElse(lines.get(0));
        Optional<Field> field = Field.named(key);
        if (field.isPresent()) {
            field.get().set(texts, draft, line, dates);
        } else {
            HeaderLinesRule.keepUnknown(new ExtraField(key, String.join(", ", texts)), line, draft);
        }
    }
}
