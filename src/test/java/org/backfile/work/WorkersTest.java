package org.backfile.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WorkersTest {

    private final Workers workers = new Workers(3);

    @AfterEach
    void end() {
        Thread.interrupted();
        workers.close();
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void resultsAreInTheOrderOfTheList() {
        assertThat(workers.map(numbers(1_000), number -> number * 2))
                .isEqualTo(numbers(1_000).stream().map(number -> number * 2).toList());
    }

    @Test
    void theExceptionOfATaskReachesTheCallerOnceNoTaskRuns() {
        var atWork = new AtomicInteger();
        assertThatThrownBy(() -> workers.forEach(numbers(1_000), number -> {
                    atWork.incrementAndGet();
                    try {
                        if (number == 10) {
                            throw new IllegalArgumentException("ten");
                        }
                    } finally {
                        atWork.decrementAndGet();
                    }
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ten");
        assertThat(atWork).hasValue(0);
    }

    @Test
    void anErrorOfATaskReachesTheCaller() {
        assertThatThrownBy(() -> workers.map(numbers(2), number -> {
                    throw new StackOverflowError("deep");
                }))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }

    @Test
    void aStartedTaskHandsOverItsResultOrItsException() {
        assertThat(workers.start(() -> "done").get()).isEqualTo("done");
        assertThatThrownBy(workers.start(() -> {
                    throw new IllegalArgumentException("no");
                })::get)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no");
    }

    @Test
    void aTaskMaySubmitTasksAndWaitForThem() {
        try (var one = new Workers(1)) {
            assertThat(one.start(() -> one.start(
                                            () -> one.map(numbers(3), number -> one.map(numbers(2), other -> number)))
                                    .get())
                            .get())
                    .containsExactly(List.of(0, 0), List.of(1, 1), List.of(2, 2));
        }
    }

    @Test
    void whoeverIsInterruptedStaysInterruptedAndLeavesNoTaskBehind() {
        var begun = new CountDownLatch(1);
        var isInterrupted = new CountDownLatch(1);
        var done = new AtomicInteger();
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> workers.forEach(numbers(1_000), number -> {
                    if (Thread.currentThread() == caller) {
                        passThrough(begun);
                        caller.interrupt();
                        isInterrupted.countDown();
                    } else {
                        begun.countDown();
                        passThrough(isInterrupted);
                        // Until the caller, which takes all others, waits for this one.
                        while (caller.getState() != Thread.State.WAITING) {
                            LockSupport.parkNanos(100_000);
                        }
                        done.incrementAndGet();
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the work was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        int doneAtTheEnd = done.get();
        assertThat(doneAtTheEnd).isBetween(1, 999);
        assertThat(workers.start(done::get).get()).isEqualTo(doneAtTheEnd);
    }

    @Test
    void whoeverIsInterruptedNoLongerWaitsForATaskOfItsOwn() {
        var gate = new CountDownLatch(1);
        var begun = new CountDownLatch(1);
        Supplier<Boolean> waiting = workers.start(() -> {
            begun.countDown();
            return passThrough(gate);
        });
        passThrough(begun);
        Thread.currentThread().interrupt();
        assertThatThrownBy(waiting::get).isInstanceOf(IllegalStateException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
        gate.countDown();
    }

    private static boolean passThrough(CountDownLatch gate) {
        try {
            gate.await();
            return true;
        } catch (InterruptedException closed) {
            return false;
        }
    }
}
