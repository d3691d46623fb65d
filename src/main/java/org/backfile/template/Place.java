package org.backfile.template;

import io.pebbletemplates.pebble.template.PebbleTemplateImpl;

/** The template that a node stands in, and at which level of which lineage that is. */
record Place(Lineage lineage, int level) {

    PebbleTemplateImpl template() {
        return lineage.at(level);
    }

    boolean isInExtended() {
        return lineage.isExtended(level);
    }
}
