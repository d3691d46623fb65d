package org.backfile.search;

import java.util.List;
import java.util.function.Consumer;

/** Does one thing with each of a list, several at once. */
public interface Team {

    <T> void forEach(List<T> all, Consumer<T> action);
}
