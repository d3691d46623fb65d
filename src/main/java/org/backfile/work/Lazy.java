package org.backfile.work;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is computed once, on first use. Thread-safe. */
public final class Lazy<T> {

    private final Supplier<T> making;
    private Optional<T> value = Optional.empty();

    public Lazy(Supplier<T> making) {
        this.making = making;
    }

    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(making.get());
        }
        return value.get();
    }
}
