package org.backfile.preview;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells when a text, a template or the settings have changed. Folders are watched by the system, through a library that knows what each
 * system can do; the settings' file, and whether a folder has come or gone, are looked at a few times a second.
 *
 * <p>Editors save in several steps, and a copied folder comes file by file: a change is told when nothing has happened for a moment.
 */
final class Watcher implements AutoCloseable {

    private static final long QUIET_MILLISECONDS = 20;
    private static final long LOOK_MILLISECONDS = 300;

    private final Runnable change;
    private final Path settings;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "backfile-watcher");
        thread.setDaemon(true);
        return thread;
    });
    private List<Path> wanted = List.of();
    private List<Path> watched = List.of();
    private @Nullable DirectoryWatcher folders;
    private @Nullable ScheduledFuture<?> pending;
    private String look = "";

    /** @param change what is to be done, one at a time */
    Watcher(Path settings, Runnable change) {
        this.settings = settings;
        this.change = change;
        this.look = lookOfSettings();
        clock.scheduleWithFixedDelay(this::look, LOOK_MILLISECONDS, LOOK_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** From now on these folders, those of them that there are. */
    synchronized void watch(List<Path> these) {
        wanted = List.copyOf(these);
        follow();
    }

    private void follow() {
        List<Path> there = wanted.stream().filter(Files::isDirectory).toList();
        if (there.equals(watched)) {
            return;
        }
        stop();
        watched = there;
        if (!there.isEmpty()) {
            try {
                // The library would read every file to know whether it has really changed; the plan sees that for itself.
                DirectoryWatcher watcher = DirectoryWatcher.builder().paths(there).fileHashing(false).listener(event -> soon()).build();
                folders = watcher;
                watcher.watchAsync(Executors.newSingleThreadExecutor(work -> {
                    var thread = new Thread(work, "backfile-folders");
                    thread.setDaemon(true);
                    return thread;
                }));
            } catch (IOException unwatchable) {
                // Then changes are seen at the next start, or when the settings change; the preview itself goes on.
                watched = List.of();
            }
        }
    }

    private synchronized void look() {
        String now = lookOfSettings();
        List<Path> before = watched;
        follow();
        if (!now.equals(look) || !before.equals(watched)) {
            look = now;
            soon();
        }
    }

    private String lookOfSettings() {
        try {
            return Files.exists(settings) ? Files.getLastModifiedTime(settings) + " " + Files.size(settings) : "";
        } catch (IOException goneMeanwhile) {
            return "";
        }
    }

    private synchronized void soon() {
        if (pending != null) {
            pending.cancel(false);
        }
        if (!clock.isShutdown()) {
            pending = clock.schedule(change, QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
        }
    }

    private void stop() {
        if (folders != null) {
            try {
                folders.close();
            } catch (IOException alreadyClosed) {
                // Nothing is watched any more, which is all that was wanted.
            }
            folders = null;
        }
    }

    @Override
    public synchronized void close() {
        clock.shutdownNow();
        stop();
    }
}
