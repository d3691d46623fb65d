package org.backfile.template;

import org.jspecify.annotations.Nullable;

/**
 * A part with variables of its own: what {@code include} includes.
 *
 * @param slots    of what stands after {@code with}
 * @param values   of these, as seen from outside
 * @param possible slots of what it may set
 */
record Inner(int[] slots, Value[] values, int[] possible, Fragment body) implements Fragment {

    /** The body alone, when there is nothing to do before. */
    Fragment simplest() {
        return slots.length == 0 && possible.length == 0 || body instanceof Constant && slots.length == 0 ? body : this;
    }

    @Override
    public void write(Run run) {
        var given = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            given[i] = values[i].in(run);
        }
        run.forget(possible);
        for (int i = 0; i < slots.length; i++) {
            run.set(slots[i], given[i]);
        }
        body.write(run);
    }
}
