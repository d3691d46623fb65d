package org.backfile.config;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Parses YAML into a tree of nodes that know their positions. Nothing is constructed: a tag is only a name.
 *
 * <p>A file of any content is read in bounded time and memory: it has at most {@value #MOST_CHARACTERS} characters
 * and {@value NestingLimit#DEEPEST} levels, and at most {@value SyntaxProblem#MOST_ALIASES} aliases of lists and
 * mappings.
 */
final class YamlFile {

    static final int MOST_CHARACTERS = 1_000_000;

    private YamlFile() {}

    /** The root value of the file, an empty mapping for an empty file; absent when the file is not YAML. */
    static Optional<Node> compose(String yaml, ConfigDiagnostics findings) {
        if (yaml.length() > MOST_CHARACTERS) {
            findings.add(SyntaxProblem.tooLong(yaml.length(), MOST_CHARACTERS, findings));
            return Optional.empty();
        }
        var unprintable = firstUnprintable(yaml);
        if (unprintable.isPresent()) {
            findings.add(SyntaxProblem.controlCharacter(yaml, unprintable.getAsInt(), findings));
            return Optional.empty();
        }
        try {
            return Optional.of(composer(yaml).getSingleNode().orElseGet(YamlFile::nothing));
        } catch (YamlEngineException problem) {
            findings.add(SyntaxProblem.of(problem, findings));
            return Optional.empty();
        }
    }

    private static Composer composer(String yaml) {
        var settings = LoadSettings.builder()
                .setSchema(new CoreSchema())
                .setUseMarks(true)
                // Not to allow them, but to report them with their position.
                .setAllowNonScalarKeys(true)
                .setMaxAliasesForCollections(SyntaxProblem.MOST_ALIASES)
                .build();
        return new Composer(settings, new NestingLimit(new ParserImpl(settings, new StreamReader(settings, yaml))));
    }

    private static Node nothing() {
        return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    }

    // StreamReader detects it too, but reports only an offset into its own buffer.
    private static OptionalInt firstUnprintable(String yaml) {
        int[] codePoints = yaml.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (!StreamReader.isPrintable(codePoints[i])) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
