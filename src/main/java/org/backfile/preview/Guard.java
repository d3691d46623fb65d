package org.backfile.preview;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/**
 * Keeps the preview alive when its work in the background fails. An executor swallows what a task throws, and never
 * again runs a periodic task that threw; a guarded task ends normally, and its failure is reported. Thread-safe.
 *
 * @param folder the site's folder, as a person knows it
 * @param told   receives every failure, on any thread
 */
record Guard(String folder, Consumer<Diagnostic> told) {

    /** This guard, with an action to run on each failure before it is reported. */
    Guard first(Consumer<Diagnostic> deed) {
        return new Guard(folder, deed.andThen(told));
    }

    /**
     * Work that never throws. A failure that persists from one run to the next is reported once.
     *
     * @param doing     a name for the work, printed before "failed": {@code looking for changes}
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

    /** Reports the failure; returns the diagnostic for it. */
    Diagnostic tell(String doing, String meanwhile, Throwable failure) {
        Diagnostic diagnostic = diagnostic(doing, meanwhile, failure);
        told.accept(diagnostic);
        return diagnostic;
    }

    private Diagnostic diagnostic(String doing, String meanwhile, Throwable failure) {
        return Diagnostic.of(Code.PREVIEW_FAILED, folder)
                .found(doing + " failed: " + failure + placeOf(failure))
                .fix("save a file to try again; if it stays, this is a mistake in Backfile: "
                        + "report it with this message")
                .meanwhile(meanwhile);
    }

    /** {@code (Slug.java:31)}: the innermost line of our code, for whoever investigates a bug report. */
    private static String placeOf(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.backfile."))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
    }
}
