package org.backfile.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.article.Block;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;

/**
 * The link addresses that a Markdown text defines, for use in any of its blocks:
 *
 * <pre>
 * See [the plan][pier].            in one block
 * [pier]: https://isle.example/    in another
 * </pre>
 *
 * Each block is parsed on its own, so the definitions that it needs are appended to it. The first definition of a
 * label counts.
 */
final class LinkDefinitions {

    private final Map<String, String> byLabel = new HashMap<>();

    private LinkDefinitions() {}

    static LinkDefinitions in(List<Block> blocks, Parser parser) {
        var definitions = new LinkDefinitions();
        for (Block block : blocks) {
            if (block instanceof Block.Markdown markdown && markdown.source().contains("]:")) {
                parser.parse(markdown.source()).accept(new AbstractVisitor() {
                    @Override
                    public void visit(LinkReferenceDefinition definition) {
                        if (definition.getLabel().startsWith("^")) {
                            // A footnote of a single word.
                            return;
                        }
                        definitions.byLabel.putIfAbsent(key(definition.getLabel()), source(definition));
                    }
                });
            }
        }
        return definitions;
    }

    private static String source(LinkReferenceDefinition definition) {
        String title = definition.getTitle() == null
                ? ""
                : " \"" + definition.getTitle().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        String address = definition.getDestination().replace("<", "%3C").replace(">", "%3E");
        return "[" + definition.getLabel() + "]: <" + address + ">" + title;
    }

    private static String key(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** The source of a block, followed by the definitions of the labels in it. */
    String with(String source) {
        if (byLabel.isEmpty()) {
            return source;
        }
        var whole = new StringBuilder(source);
        var used = new HashSet<String>();
        int open = source.indexOf('[');
        int close = source.indexOf(']');
        while (open >= 0) {
            int next = source.indexOf('[', open + 1);
            if (close >= 0 && close < open) {
                close = source.indexOf(']', open);
            }
            if (close < 0) {
                break;
            }
            if (next < 0 || close < next) {
                String key = key(source.substring(open + 1, close));
                String definition = byLabel.get(key);
                if (definition != null && used.add(key)) {
                    whole.append("\n\n").append(definition);
                }
            }
            open = next;
        }
        return whole.toString();
    }
}
