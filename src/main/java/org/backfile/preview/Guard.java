package org.backfile.preview;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * Keeps the preview alive when its work in the background fails. An executor keeps what a task throws to itself, and a
 * task that is to run again and again never runs again; a guarded task ends, and its failure is told. Thread-safe.
 *
 * @param folder the site's, as a person knows it
 * @param told   gets every failure, on any thread
 */
record Guard(String folder, Consumer<Diagnostic> told) {

    /** This guard, with something to be done about each failure before it is told. */
    Guard first(Consumer<Diagnostic> deed) {
        return new Guard(folder, deed.andThen(told));
    }

    /**
     * Work that never throws. A failure that stays from one run to the next is told once.
     *
     * @param doing     what the work is, to go before "failed": {@code looking for changes}
     * @param meanwhile what happens instead
     */
    Runnable guarded(String doing, String meanwhile, Runnable work) {
        var last = new AtomicReference<>(Optional.<Diagnostic>empty());
        return () -> {
            try {
                work.run();
                last.set(Optional.empty());
            } catch (RuntimeException | Error failure) {
                Optional<Diagnostic> now = Optional.of(diagnostic(doing, meanwhile, failure));
                if (!now.equals(last.getAndSet(now))) {
                    now.ifPresent(told);
                }
            }
        };
    }

    /** The failure in words, after it was told. */
    Diagnostic tell(String doing, String meanwhile, Throwable failure) {
        Diagnostic diagnostic = diagnostic(doing, meanwhile, failure);
        told.accept(diagnostic);
        return diagnostic;
    }

    private Diagnostic diagnostic(String doing, String meanwhile, Throwable failure) {
        return Diagnostic.of(Code.PREVIEW_FAILED, folder)
                .found(doing + " failed: " + failure + placeOf(failure))
                .fix(
                        "save a file to try again; if it stays, this is a mistake in Backfile: report it with this message")
                .meanwhile(meanwhile);
    }

    /** {@code (Slug.java:31)}: the innermost line of ours, for whoever looks into a report. */
    private static String placeOf(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.backfile."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }
}
