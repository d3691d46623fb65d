package org.backfile.template;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Calls one method of a value: by reflection at first, and as fast as compiled code would once that pays. */
final class Accessor {

    /** A public interface would be a door; the JVM asks for no more than this one. */
    interface Call {
        @Nullable
        Object of(Object value);
    }

    /** A small site calls most methods a few times; after 15 calls, JDK 17 would make a class for reflection. */
    private static final int CALLS_BY_REFLECTION = 14;

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final Method method;

    /** Roughly: threads may miss each other's calls. */
    private int calls;

    /** Written by whichever thread comes first; all would write the same. */
    private volatile @Nullable Call call;

    private Accessor(Method method) {
        this.method = method;
    }

    static Accessor of(Method method) {
        return new Accessor(method);
    }

    @Nullable
    Object of(Object value) {
        Call made = call;
        if (made != null) {
            return made.of(value);
        }
        if (calls++ < CALLS_BY_REFLECTION) {
            return reflected(value);
        }
        made = made();
        call = made;
        return made.of(value);
    }

    private @Nullable Object reflected(Object value) {
        try {
            return method.invoke(value);
        } catch (IllegalAccessException hidden) {
            throw new IllegalStateException(
                    "templates are given a value of a class that is not public: " + method, hidden);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("could not work out " + method, failure.getCause());
        }
    }

    private Call made() {
        try {
            MethodHandle handle = LOOKUP.unreflect(method);
            return (Call) LambdaMetafactory.metafactory(
                            LOOKUP,
                            "of",
                            MethodType.methodType(Call.class),
                            MethodType.methodType(Object.class, Object.class),
                            handle,
                            handle.type().wrap())
                    .getTarget()
                    .invoke();
        } catch (Throwable failure) {
            throw new IllegalStateException("could not call " + method, failure);
        }
    }
}
