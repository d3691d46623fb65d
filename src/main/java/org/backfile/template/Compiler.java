package org.backfile.template;

import io.pebbletemplates.pebble.PebbleEngine;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiles a template with all that it extends and includes: each part anew at each place that it is used at, so that
 * every name in it means one thing.
 *
 * @param reserved names that no template may give another meaning, since functions read them
 */
record Compiler(PebbleEngine engine, Set<String> reserved) {

    /**
     * @param known     the values that are the same in every run
     * @param constants works out what depends on nothing else
     * @throws RuntimeException when something in it must be left to Pebble
     */
    Program program(String name, Map<String, @Nullable Object> known, Constants constants) {
        var changing = new HashSet<String>();
        while (true) {
            var slots = new Slots();
            var compilation = new Compilation(engine, constants, reserved);
            Scope scope = Scope.ofPage(slots, Set.copyOf(changing), known);
            Fragment whole = NodeCompiler.template(name, compilation, scope);
            // A name that is set somewhere is looked for in other places: then all must be compiled again.
            if (!changing.addAll(compilation.changed())) {
                return new Program(whole, known, Map.copyOf(slots.given()), slots.count());
            }
        }
    }
}
