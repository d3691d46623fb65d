package org.backfile.template;

import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One filling of a template: its variables, each in a slot, and what has been written. */
final class Run {

    /** In a slot whose variable does not exist at that moment; one that is null does. */
    static final Object ABSENT = new Object();

    final Utf8Buffer out;

    /** For Pebble's own filters, functions and tests. */
    final EvaluationContextImpl pebble;

    private final @Nullable Object[] slots;

    Run(Utf8Buffer out, EvaluationContextImpl pebble, int slots) {
        this.out = out;
        this.pebble = pebble;
        this.slots = new @Nullable Object[slots];
        Arrays.fill(this.slots, ABSENT);
    }

    @Nullable
    Object get(int slot) {
        return slots[slot];
    }

    void set(int slot, @Nullable Object value) {
        slots[slot] = value;
    }

    void forget(int[] left) {
        for (int slot : left) {
            slots[slot] = ABSENT;
        }
    }
}
