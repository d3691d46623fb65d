package org.backfile.template;

import io.pebbletemplates.pebble.extension.AbstractNodeVisitor;
import io.pebbletemplates.pebble.node.BlockNode;
import io.pebbletemplates.pebble.node.RootNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A template, the one that it extends, and so on: which block of them stands at which place. */
final class Lineage {

    private final List<PebbleTemplateImpl> templates = new ArrayList<>();
    private final List<Map<String, BlockNode>> blocks = new ArrayList<>();

    /** One of the templates, and the level at which it is: 0 is the lowest. */
    record Place(Lineage lineage, int level) {

        PebbleTemplateImpl template() {
            return lineage.templates.get(level);
        }

        boolean isInExtended() {
            return lineage.isExtended(level);
        }
    }

    /** A block as a template of the lineage has it. */
    record Found(Place place, BlockNode block) {}

    Lineage(PebbleTemplateImpl template) {
        add(template);
    }

    /** @throws Unknown for a template that extends itself, which never ends */
    void add(PebbleTemplateImpl extended) {
        if (templates.contains(extended)) {
            throw new Unknown("a template that extends itself");
        }
        templates.add(extended);
        blocks.add(blocksOf(extended));
    }

    boolean isExtended(int level) {
        return level + 1 < templates.size();
    }

    /** What a {@code block} tag anywhere in the lineage stands for: the block of the lowest template that has it. */
    Optional<Found> block(String name) {
        return from(0, name);
    }

    /** What {@code parent()} stands for in a block of that name. */
    Optional<Found> parentOf(int level, String name) {
        return from(level + 1, name);
    }

    private Optional<Found> from(int lowest, String name) {
        for (int level = lowest; level < templates.size(); level++) {
            BlockNode own = blocks.get(level).get(name);
            if (own != null) {
                return Optional.of(new Found(new Place(this, level), own));
            }
        }
        return Optional.empty();
    }

    private static Map<String, BlockNode> blocksOf(PebbleTemplateImpl template) {
        var blocks = new HashMap<String, BlockNode>();
        new AbstractNodeVisitor(template) {
            @Override
            public void visit(BlockNode node) {
                blocks.put(node.getName(), node);
                super.visit(node);
            }
        }.visit((RootNode) template.getRootNode());
        return blocks;
    }
}
