package org.backfile.text;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Fingerprint of everything that a record holds, down to strings and numbers, in the order of the components. Nothing
 * is left out: a value of an unknown kind is a bug in the program, and never skipped.
 *
 * <p>A record is identified by its type and its components, a list by its length and its elements. Values that a record
 * computes from its components are not included. A {@link Fingerprinted} value stands for itself.
 */
public final class RecordContents {

    /** A record's type as a number, and its components. */
    private record Shape(long type, List<Method> components) {}

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(
                    Fingerprint.of(type.getName()).low(),
                    Arrays.stream(type.getRecordComponents())
                            .map(RecordContents::accessor)
                            .toList());
        }
    };

    private RecordContents() {}

    private static Method accessor(RecordComponent component) {
        Method accessor = component.getAccessor();
        // Without the check of access at each of some million calls.
        accessor.setAccessible(true);
        return accessor;
    }

    public static Fingerprint fingerprintOf(Record value) {
        Fingerprint.Builder parts = Fingerprint.builder();
        addTo(parts, value);
        return parts.build();
    }

    private static void addTo(Fingerprint.Builder parts, Record value) {
        Shape shape = SHAPES.get(value.getClass());
        parts.add(shape.type);
        for (Method component : shape.components) {
            addValue(parts, call(component, value));
        }
    }

    private static void addValue(Fingerprint.Builder parts, Object value) {
        if (value instanceof String text) {
            parts.add(text);
        } else if (value instanceof Fingerprint print) {
            parts.add(print);
        } else if (value instanceof Fingerprinted known) {
            parts.add(known.print());
        } else if (value instanceof Optional<?> optional) {
            parts.add(optional.isPresent() ? 1 : 0);
            if (optional.isPresent()) {
                addValue(parts, optional.get());
            }
        } else if (value instanceof List<?> list) {
            parts.add(list.size());
            for (Object member : list) {
                addValue(parts, member);
            }
        } else if (value instanceof Record inner) {
            addTo(parts, inner);
        } else {
            addPlain(parts, value);
        }
    }

    private static void addPlain(Fingerprint.Builder parts, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            parts.add(((Number) value).longValue());
        } else if (value instanceof Boolean flag) {
            parts.add(flag ? 1 : 0);
        } else if (value instanceof Enum<?> name) {
            parts.add(name.name());
        } else if (value instanceof TemporalAccessor time) {
            parts.add(time.toString());
        } else if (value instanceof byte[] bytes) {
            parts.add(Fingerprint.of(bytes));
        } else if (value instanceof NavigableSet<?> set) {
            parts.add(set.size());
            set.forEach(member -> addValue(parts, member));
        } else {
            throw new IllegalArgumentException("no fingerprint is known of a " + value.getClass());
        }
    }

    private static Object call(Method component, Record value) {
        try {
            return component.invoke(value);
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("could not work out " + component, failure);
        }
    }
}
