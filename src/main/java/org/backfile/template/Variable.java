package org.backfile.template;

import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import org.backfile.template.Value.Known;
import org.jspecify.annotations.Nullable;

/**
 * A variable.
 *
 * @param slots     where it may be; the first that is not empty has it
 * @param otherwise its value when all are empty
 */
record Variable(String name, int[] slots, @Nullable Known otherwise) implements Value {

    @Override
    public @Nullable Object in(Run run) {
        for (int slot : slots) {
            Object value = run.get(slot);
            if (value != Run.ABSENT) {
                return value;
            }
        }
        if (otherwise == null) {
            throw new RootAttributeNotFoundException(null, "no variable " + name, name, 0, "");
        }
        return otherwise.value();
    }
}
