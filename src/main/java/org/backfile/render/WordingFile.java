package org.backfile.render;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.text.Failure;
import org.backfile.text.Line;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The theme's words in one language, {@code i18n/de.yaml}: texts in groups, a text of one form or of several.
 *
 * <pre>
 * menu:
 *   archive: Archiv
 * count:
 *   articles: { one: "{0} Artikel", other: "{0} Artikel" }
 * </pre>
 *
 * A text's key is its path, with dots: {@code menu.archive}.
 */
final class WordingFile {

    private final ThemeFile file;
    private final Map<String, Map<PluralForm, String>> texts = new TreeMap<>();

    private WordingFile(ThemeFile file) {
        this.file = file;
    }

    /**
     * The texts by their keys. A text with one form has only {@link PluralForm#OTHER}.
     *
     * @throws Failure when the file does not have this structure
     */
    static Map<String, Map<PluralForm, String>> read(ThemeFile file) {
        var reading = new WordingFile(file);
        reading.compose().ifPresent(root -> reading.group("", root));
        return reading.texts;
    }

    private Optional<Node> compose() {
        var settings = LoadSettings.builder().setMaxAliasesForCollections(0).build();
        try {
            return new Composer(settings, new ParserImpl(settings, new StreamReader(settings, file.text())))
                    .getSingleNode();
        } catch (MarkedYamlEngineException problem) {
            throw problem(problem.getProblem(), problem.getProblemMark(), problem);
        } catch (YamlEngineException problem) {
            throw problem(String.valueOf(problem.getMessage()), Optional.empty(), problem);
        }
    }

    private void group(String path, Node root) {
        // A work list instead of recursion: the file may be anyone's.
        var open = new ArrayDeque<Map.Entry<String, Node>>();
        open.add(Map.entry(path, root));
        while (!open.isEmpty()) {
            var next = open.remove();
            if (next.getValue() instanceof ScalarNode text) {
                texts.put(next.getKey(), Map.of(PluralForm.OTHER, text.getValue()));
            } else if (next.getValue() instanceof MappingNode mapping && !forms(next.getKey(), mapping)) {
                for (NodeTuple entry : mapping.getValue()) {
                    open.add(Map.entry(
                            next.getKey() + (next.getKey().isEmpty() ? "" : ".") + nameOf(entry),
                            entry.getValueNode()));
                }
            } else if (!(next.getValue() instanceof MappingNode)) {
                throw problem(
                        "a list stands here; only texts and groups of texts are known",
                        next.getValue().getStartMark(),
                        null);
            }
        }
    }

    /** Treats a mapping as the forms of one text if its keys are names of plural forms. */
    private boolean forms(String key, MappingNode mapping) {
        var forms = new EnumMap<PluralForm, String>(PluralForm.class);
        for (NodeTuple entry : mapping.getValue()) {
            Optional<PluralForm> form = PluralForm.named(nameOf(entry));
            if (form.isEmpty() || !(entry.getValueNode() instanceof ScalarNode text)) {
                return false;
            }
            forms.put(form.get(), text.getValue());
        }
        if (!forms.containsKey(PluralForm.OTHER)) {
            throw problem("\"" + key + "\" has no form \"other\"", mapping.getStartMark(), null);
        }
        texts.put(key, forms);
        return true;
    }

    private static String nameOf(NodeTuple entry) {
        // The composer has refused keys of another kind.
        return ((ScalarNode) entry.getKeyNode()).getValue();
    }

    private Failure problem(String found, Optional<Mark> mark, @Nullable Throwable cause) {
        var mistake = new TemplateMistake(
                "",
                found,
                "texts in groups:  menu: { archive: Archive }",
                "put right the line, or delete the file: then the theme's own is used");
        // The parser reports something missing at the end after the last line.
        List<Line> lines = file.lines();
        Optional<Line> line = mark.filter(place -> !lines.isEmpty())
                .map(place -> lines.get(Math.min(place.getLine(), lines.size() - 1)));
        return mistake.in(file.shownAs(), line, cause);
    }
}
