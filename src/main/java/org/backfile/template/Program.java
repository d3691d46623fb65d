package org.backfile.template;

import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template in its compiled form. Thread-safe.
 *
 * @param shared values that every page is given
 * @param given  slots of the variables that a template is given, or asks for although it is not
 * @param slots  how many there are in all
 */
record Program(Fragment whole, Map<String, @Nullable Object> shared, Map<String, Integer> given, int slots) {

    /** @throws RuntimeException of any kind when there is a mistake in the template, or something unusual */
    void write(Map<String, @Nullable Object> values, EvaluationContextImpl pebble, Utf8Buffer to) {
        var run = new Run(to, pebble, slots);
        given.forEach((name, slot) -> {
            if (values.containsKey(name)) {
                run.set(slot, values.get(name));
            } else if (shared.containsKey(name)) {
                run.set(slot, shared.get(name));
            }
        });
        whole.write(run);
    }
}
