package org.backfile.template;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.extension.ExtensionRegistry;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.Test;
import io.pebbletemplates.pebble.extension.core.DefaultFilter;
import io.pebbletemplates.pebble.extension.core.DefinedTest;
import io.pebbletemplates.pebble.extension.core.ReverseFilter;
import io.pebbletemplates.pebble.extension.core.RsortFilter;
import io.pebbletemplates.pebble.extension.core.SortFilter;
import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Calls of functions, filters and tests: Pebble's own and those that the caller brings. */
record Calls(ExtensionRegistry registry) {

    /** A list that is known before the page would be turned round once more for every page. */
    private static final Set<Class<?>> CHANGE_THE_LIST =
            Set.of(ReverseFilter.class, SortFilter.class, RsortFilter.class);

    /** @throws Unknown for what may be a macro */
    Function function(String name) {
        return Optional.ofNullable(registry.getFunction(name)).orElseThrow(() -> new Unknown("function " + name));
    }

    /** @throws Unknown for one that does not exist, or that changes the list it is given */
    Filter filter(String name) {
        return Optional.ofNullable(registry.getFilter(name))
                .filter(filter -> !CHANGE_THE_LIST.contains(filter.getClass()))
                .orElseThrow(() -> new Unknown("filter " + name));
    }

    Test test(String name) {
        return Optional.ofNullable(registry.getTest(name)).orElseThrow(() -> new Unknown("test " + name));
    }

    /** @param line in the template, as for the other calls */
    static Value of(Function function, Arguments arguments, PebbleTemplate template, int line) {
        return run -> function.execute(arguments.in(run), template, run.pebble, line);
    }

    static Value of(Filter filter, Value input, Arguments arguments, PebbleTemplate template, int line) {
        Value mayBeMissing = filter instanceof DefaultFilter ? orNull(input) : input;
        // Only the filter that escapes looks at whether a text is safe already.
        Value plain = filter instanceof EscapeFilter ? mayBeMissing : run -> unwrapped(mayBeMissing.in(run));
        return run -> filter.apply(plain.in(run), arguments.in(run), template, run.pebble, line);
    }

    static Value of(Test test, Value input, Arguments arguments, PebbleTemplate template, int line) {
        Value tested = test instanceof DefinedTest ? orNull(input) : input;
        return run -> test.apply(tested.in(run), arguments.in(run), template, run.pebble, line);
    }

    private static Value orNull(Value input) {
        return run -> {
            try {
                return input.in(run);
            } catch (AttributeNotFoundException missing) {
                return null;
            }
        };
    }

    private static @Nullable Object unwrapped(@Nullable Object value) {
        return value instanceof SafeString safe ? safe.toString() : value;
    }
}
