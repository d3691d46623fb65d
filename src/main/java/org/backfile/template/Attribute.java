package org.backfile.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import java.util.List;
import org.backfile.template.Value.Known;
import org.jspecify.annotations.Nullable;

/** {@code story.title}, {@code list[0]} or {@code text.substring(2)}. */
final class Attribute implements Value {

    private final Value owner;
    private final Value name;
    private final @Nullable List<Value> arguments;
    private final @Nullable ArgumentsNode node;
    private final List<AttributeResolver> resolvers;
    private final @Nullable String plainName;

    /** The same expression mostly meets values of one class. A race may lose an entry, never mix up two. */
    private @Nullable Met last;

    private record Met(Class<?> type, @Nullable Accessor accessor) {}

    /** @param arguments null where there are no brackets */
    Attribute(
            Value owner,
            Value name,
            @Nullable List<Value> arguments,
            @Nullable ArgumentsNode node,
            List<AttributeResolver> resolvers) {
        this.owner = owner;
        this.name = name;
        this.arguments = arguments;
        this.node = node;
        this.resolvers = resolvers;
        plainName = name instanceof Known known
                        && known.value() instanceof String text
                        && (arguments == null || arguments.isEmpty())
                ? text
                : null;
    }

    @Override
    public @Nullable Object in(Run run) {
        Object value = owner.in(run);
        if (value == null) {
            throw new AttributeNotFoundException(null, "an attribute of nothing", "", 0, "");
        }
        if (plainName != null) {
            Accessor accessor = accessorFor(value.getClass(), plainName);
            if (accessor != null) {
                return ModelAttributes.opened(accessor.of(value));
            }
        }
        return resolved(run, value);
    }

    private @Nullable Accessor accessorFor(Class<?> type, String attribute) {
        Met met = last;
        if (met == null || met.type != type) {
            met = new Met(type, ModelAttributes.accessor(type, attribute));
            last = met;
        }
        return met.accessor;
    }

    private @Nullable Object resolved(Run run, Object value) {
        Object attribute = name.in(run);
        Object[] given = arguments == null
                ? null
                : arguments.stream().map(argument -> argument.in(run)).toArray();
        for (AttributeResolver resolver : resolvers) {
            ResolvedAttribute found = resolver.resolve(value, attribute, given, node, run.pebble, "", 0);
            if (found != null) {
                return found.evaluatedValue;
            }
        }
        throw new AttributeNotFoundException(null, "no such attribute", String.valueOf(attribute), 0, "");
    }
}
