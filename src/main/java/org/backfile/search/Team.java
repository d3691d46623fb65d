package org.backfile.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does things at once. */
public interface Team {

    /** Does one thing with each of a list, several at once. */
    <T> void forEach(List<T> all, Consumer<T> action);

    /** Starts something that goes on beside what the caller does meanwhile; what is given waits for it. */
    <R> Supplier<R> start(Supplier<R> work);
}
