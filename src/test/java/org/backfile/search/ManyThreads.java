package org.backfile.search;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Several threads of the machine, without a pool of their own. */
final class ManyThreads implements Team {

    @Override
    public <T> void forEach(List<T> all, Consumer<T> action) {
        all.parallelStream().forEach(action);
    }

    @Override
    public <R> Supplier<R> start(Supplier<R> work) {
        return CompletableFuture.supplyAsync(work)::join;
    }
}
