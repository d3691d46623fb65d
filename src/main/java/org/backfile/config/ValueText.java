package org.backfile.config;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Formats YAML values and lists of names for use in a sentence. */
final class ValueText {

    private static final int LONGEST = 60;

    private ValueText() {}

    /** {@code the text "many"}, {@code the number 5}, {@code a list}. */
    static String kindOf(Node node) {
        if (node instanceof SequenceNode) {
            return "a list";
        }
        if (node instanceof MappingNode) {
            return "a block of settings";
        }
        String value = ((ScalarNode) node).getValue();
        Tag tag = node.getTag();
        if (tag.equals(Tag.STR)) {
            return "the text " + quoted(value);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return "the number " + shortened(value);
        }
        if (tag.equals(Tag.BOOL)) {
            return shortened(value);
        }
        return tag.equals(Tag.NULL) ? "empty" : "a value with the tag " + quoted(tag.getValue());
    }

    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    /** {@code title, tagline, language or url}. */
    static String anyOf(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? String.join("", names) : String.join(", ", names.subList(0, last)) + " or " + names.get(last);
    }

    static String shortened(String text) {
        String line = text.replaceAll("\\R", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "\u2026";
    }
}
