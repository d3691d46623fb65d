package org.backfile.template;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
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
public final class ModelAttributes implements AttributeResolver {

    /** The methods of every Java object, which mean nothing in a template. */
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("hashCode", "getClass", "getDeclaringClass", "describeConstable");

    private static final String OURS = "org.backfile.";

    private static final ClassValue<Map<String, Accessor>> ACCESSORS = new ClassValue<>() {
        @Override
        protected Map<String, Accessor> computeValue(Class<?> type) {
            var accessors = new HashMap<String, Accessor>();
            methodsOf(type).forEach((name, method) -> accessors.put(name, Accessor.of(method)));
            return accessors;
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
        Accessor accessor = accessor(value.getClass(), String.valueOf(name));
        return accessor == null ? null : new ResolvedAttribute(opened(accessor.of(value)));
    }

    /** Gets the attribute from values of a class of ours; null for other names and classes. */
    static @Nullable Accessor accessor(Class<?> type, String name) {
        return ACCESSORS.get(type).get(name);
    }

    /** The attribute names of a value of ours; empty for other classes. */
    public static Set<String> namesOf(Class<?> type) {
        return Set.copyOf(methodsOf(type).keySet());
    }

    private static Map<String, Method> methodsOf(Class<?> type) {
        var methods = new HashMap<String, Method>();
        if (type.getName().startsWith(OURS)) {
            for (Method method : type.getMethods()) {
                boolean isOurs =
                        method.getDeclaringClass() != Object.class && !OF_EVERY_OBJECT.contains(method.getName());
                if (isOurs
                        && method.getParameterCount() == 0
                        && method.getReturnType() != void.class
                        && !Modifier.isStatic(method.getModifiers())) {
                    methods.put(method.getName(), method);
                }
            }
        }
        return methods;
    }

    static @Nullable Object opened(@Nullable Object value) {
        return value instanceof Optional<?> optional ? optional.orElse(null) : value;
    }
}
