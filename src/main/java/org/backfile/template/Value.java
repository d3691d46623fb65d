package org.backfile.template;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a template. Has the value that Pebble would get, or fails where Pebble would. */
interface Value {

    @Nullable
    Object in(Run run);

    /** A value that is the same on every page. */
    record Known(@Nullable Object value) implements Value {
        @Override
        public @Nullable Object in(Run run) {
            return value;
        }
    }

    static boolean areKnown(List<? extends Value> values) {
        return values.stream().allMatch(Known.class::isInstance);
    }

    static boolean areKnown(Value... values) {
        return areKnown(Arrays.asList(values));
    }
}
