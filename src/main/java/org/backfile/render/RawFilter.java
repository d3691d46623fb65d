package org.backfile.render;

import io.pebbletemplates.pebble.extension.escaper.EscapeFilter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pebble's {@code raw}, but a {@link SafeString} stays the object that it is: see {@link PrintedBody}. Extends the
 * escape filter, the only kind of filter that Pebble hands such an object to rather than its text.
 */
final class RawFilter extends EscapeFilter {

    @Override
    public @Nullable List<String> getArgumentNames() {
        return null;
    }

    @Override
    public @Nullable Object apply(
            @Nullable Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int lineNumber) {
        return input == null || input instanceof SafeString ? input : new SafeString(input.toString());
    }
}
