package org.backfile.preview;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.backfile.intake.ChangedPaths;
import org.jspecify.annotations.Nullable;

/**
 * Reports when a text, a template or the settings have changed. The system reports changes in folders
 * ({@link FolderEvents}); where it cannot, they are polled ({@link FolderLook}). The settings file, and whether a
 * folder has appeared or disappeared, are polled in any case.
 *
 * <p>Editors save in several steps, and a copied folder arrives file by file, so changes are reported together once
 * nothing has happened for a moment.
 */
final class Watcher implements AutoCloseable {

    private static final long QUIET_MILLISECONDS = 20;
    private static final long LOOK_MILLISECONDS = 300;
    /** Polling the folders takes at most a tenth of the time. */
    private static final int REST_AFTER_LOOK = 9;

    private final FolderEvents events;
    private final Runnable change;
    private ChangedPaths changes = ChangedPaths.nowhere();
    private final Guard guard;
    private final Path settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "backfile-watcher");
        thread.setDaemon(true);
        return thread;
    });
    private List<Path> wanted = List.of();
    private List<Path> watched = List.of();
    private @Nullable Closeable following;
    private @Nullable ScheduledFuture<?> pending;
    private String look;
    private Optional<String> polledBecause = Optional.empty();
    private FolderLook folders = new FolderLook(0, 0);
    private long nextLook;

    /**
     * @param change receives where something has changed, one call at a time
     * @param guard  receives failures; the watcher goes on
     */
    Watcher(FolderEvents events, Path settings, Consumer<ChangedPaths> change, Guard guard) {
        this.events = events;
        this.settings = settings;
        this.guard = guard;
        this.change = guard.guarded("showing a change", "pages are shown as they were", () -> {
            ChangedPaths taken = takeChanges();
            if (!taken.isNowhere()) {
                change.accept(taken);
            }
        });
        this.look = lookOfSettings();
        Runnable look = guard.guarded("looking for changes", "it is tried again and again", this::look);
        // The future is not needed: the guard reports failures.
        ScheduledFuture<?> unused =
                clock.scheduleWithFixedDelay(look, LOOK_MILLISECONDS, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /**
     * Watches these folders, as far as they exist, from now on. If they differ from the ones watched before, also
     * reports a change, because one may have been missed meanwhile.
     */
    synchronized void watch(List<Path> these) {
        List<Path> before = watched;
        boolean isFirst = wanted.isEmpty();
        wanted = List.copyOf(these);
        follow();
        if (!isFirst && !before.equals(watched)) {
            soon(ChangedPaths.anywhere());
        }
    }

    /** Why the folders are polled; absent where the system reports changes. */
    synchronized Optional<String> polledBecause() {
        return polledBecause;
    }

    private void follow() {
        List<Path> there = wanted.stream().filter(Files::isDirectory).toList();
        if (there.equals(watched)) {
            return;
        }
        stop();
        watched = there;
        polledBecause = Optional.empty();
        if (!there.isEmpty()) {
            try {
                following = events.follow(
                        there,
                        this::soon,
                        failure -> guard.guarded(
                                        "looking at the folders", "changes may be missed", () -> poll(there, failure))
                                .run());
            } catch (IOException | RuntimeException unwatchable) {
                poll(there, unwatchable);
            }
        }
    }

    private synchronized void poll(List<Path> these, Throwable failure) {
        if (polledBecause.isEmpty() && these.equals(watched)) {
            polledBecause = Optional.of(String.valueOf(failure.getMessage()));
            folders = FolderLook.at(watched);
        }
    }

    private synchronized void look() {
        String now = lookOfSettings();
        List<Path> before = watched;
        follow();
        boolean isOther = !now.equals(look) || !before.equals(watched);
        look = now;
        if (lookAtFolders() || isOther) {
            soon(ChangedPaths.anywhere());
        }
    }

    private boolean lookAtFolders() {
        long start = System.nanoTime();
        if (polledBecause.isEmpty() || start - nextLook < 0) {
            return false;
        }
        FolderLook before = folders;
        folders = FolderLook.at(watched);
        long end = System.nanoTime();
        nextLook = end + REST_AFTER_LOOK * (end - start);
        return !folders.equals(before);
    }

    private String lookOfSettings() {
        try {
            return Files.exists(settings) ? Files.getLastModifiedTime(settings) + " " + Files.size(settings) : "";
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    private synchronized void soon(ChangedPaths changed) {
        changes = changes.and(changed);
        if (pending != null) {
            pending.cancel(false);
        }
        if (!clock.isShutdown()) {
            pending = clock.schedule(change, QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized ChangedPaths takeChanges() {
        ChangedPaths taken = changes;
        changes = ChangedPaths.nowhere();
        return taken;
    }

    private void stop() {
        if (following != null) {
            try {
                following.close();
            } catch (IOException alreadyClosed) {
                // Nothing is watched any more, which was the goal.
            }
            following = null;
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        stop();
    }
}
