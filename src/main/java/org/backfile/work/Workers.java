package org.backfile.work;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * A fixed number of daemon threads that run tasks in parallel. Any thread may submit tasks, a task too: whoever waits
 * for a task that no thread has begun runs it.
 */
public final class Workers implements AutoCloseable {

    private static final int LONGEST_END = 10;

    private final int threads;
    private final ExecutorService pool;

    /** @param threads how many threads to start, 1 or more */
    public Workers(int threads) {
        this.threads = threads;
        this.pool = Executors.newFixedThreadPool(threads, work -> {
            var thread = new Thread(work, "backfile-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** The number of threads, 1 or more. */
    public int threads() {
        return threads;
    }

    /**
     * Applies a function to each element of a list.
     *
     * @return the results in the order of the list
     * @throws RuntimeException the first exception that the function threw; no thread is still at work then
     */
    public <T, R> List<R> map(List<T> all, Function<T, R> function) {
        var results = new Object[all.size()];
        forEachIndex(all.size(), index -> results[index] = function.apply(all.get(index)));
        @SuppressWarnings("unchecked") // The function filled each place with an R.
        var list = (List<R>) Arrays.asList(results);
        return list;
    }

    /**
     * Starts a task that runs while the caller goes on. The returned supplier waits for the task, and rethrows its
     * exception.
     */
    public <R> Supplier<R> start(Supplier<R> work) {
        var running = new FutureTask<R>(work::get);
        pool.execute(running);
        return () -> await(running);
    }

    /**
     * Runs an action for each element of a list, in any order.
     *
     * @throws RuntimeException the first exception that the action threw; no thread is still at work then
     */
    public <T> void forEach(List<T> all, Consumer<T> action) {
        forEachIndex(all.size(), index -> action.accept(all.get(index)));
    }

    /** The calling thread is one of those that work. */
    private void forEachIndex(int count, IntConsumer action) {
        var next = new AtomicInteger();
        var isStopped = new AtomicBoolean();
        Runnable work = () -> {
            try {
                for (int index = next.getAndIncrement();
                        index < count && !isStopped.get();
                        index = next.getAndIncrement()) {
                    action.accept(index);
                }
            } catch (RuntimeException | Error failure) {
                isStopped.set(true);
                throw failure;
            }
        };
        List<FutureTask<?>> running = IntStream.range(1, Math.min(threads, count))
                .<FutureTask<?>>mapToObj(worker -> new FutureTask<>(work, null))
                .toList();
        running.forEach(pool::execute);
        try {
            work.run();
        } finally {
            // All others have ended before a failure is thrown: no task goes on behind the caller's back.
            awaitEnd(running, isStopped);
        }
        running.forEach(Workers::await);
    }

    /** Waits even when interrupted, so that callers may rely on the end of the work, which is then stopped. */
    private static void awaitEnd(List<FutureTask<?>> running, AtomicBoolean isStopped) {
        boolean isInterrupted = false;
        for (FutureTask<?> work : running) {
            // Has no effect if a thread has already started it.
            work.run();
            while (!hasEnded(work)) {
                isInterrupted = true;
                isStopped.set(true);
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted");
        }
    }

    /** Waits for a task to end; returns false if interrupted first. */
    private static boolean hasEnded(FutureTask<?> work) {
        try {
            work.get();
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        } catch (ExecutionException failure) {
            // Thrown once all have ended.
            return true;
        }
    }

    private static <R> R await(FutureTask<R> work) {
        work.run();
        try {
            return work.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the work was interrupted", interrupted);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof RuntimeException exception) {
                throw exception;
            }
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Interrupts the tasks that still run, and waits a while for their end. */
    @Override
    public void close() {
        pool.shutdownNow();
        try {
            boolean unused = pool.awaitTermination(LONGEST_END, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
