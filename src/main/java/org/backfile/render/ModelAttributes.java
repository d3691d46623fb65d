package org.backfile.render;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Resolves {@code story.headline} in a template to the public method of that name, without arguments, of one of our own
 * values. An absent {@code Optional} becomes null and a present one its value, so no template ever sees an
 * {@code Optional}. Values of other classes are left to Pebble's own rules.
 */
final class ModelAttributes implements AttributeResolver {

    /** The methods of every Java object, which mean nothing in a template. */
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("hashCode", "getClass", "getDeclaringClass", "describeConstable");

    private static final String OURS = "org.backfile.";

    private final ClassValue<Map<String, Method>> accessors = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return accessorsOf(type);
        }
    };

    @Override
    public @Nullable ResolvedAttribute resolve(
            @Nullable Object instance,
            Object name,
            Object @Nullable [] arguments,
            @Nullable ArgumentsNode argumentsNode,
            EvaluationContextImpl context,
            String filename,
            int lineNumber) {
        Object value = opened(instance);
        if (value == null || arguments != null && arguments.length > 0) {
            return null;
        }
        Method accessor = accessors.get(value.getClass()).get(String.valueOf(name));
        return accessor == null ? null : new ResolvedAttribute(opened(call(accessor, value)));
    }

    /** The attribute names of a value of ours; empty for other classes. */
    static Set<String> namesOf(Class<?> type) {
        return Set.copyOf(accessorsOf(type).keySet());
    }

    private static Map<String, Method> accessorsOf(Class<?> type) {
        var accessors = new HashMap<String, Method>();
        if (type.getName().startsWith(OURS)) {
            for (Method method : type.getMethods()) {
                boolean isOurs =
                        method.getDeclaringClass() != Object.class && !OF_EVERY_OBJECT.contains(method.getName());
                if (isOurs
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers())) {
                    accessors.put(method.getName(), method);
                }
            }
        }
        return accessors;
    }

    private static @Nullable Object opened(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }

    private static @Nullable Object call(Method accessor, Object value) {
        try {
            return accessor.invoke(value);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(
                    "templates are given a value of a class that is not public: " + accessor, hidden);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("could not work out " + accessor, failure.getCause());
        }
    }
}
