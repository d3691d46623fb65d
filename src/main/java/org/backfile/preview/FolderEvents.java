package org.backfile.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.backfile.intake.ChangedPaths;

/** A source of change events for folders. */
interface FolderEvents {

    /**
     * Reports every change in the folders and below, from any thread, until closed.
     *
     * @param changed receives where: a file or a folder, or anywhere when the system lost count
     * @param failed called, once or more often, when changes may be missed from now on
     * @throws IOException when the folders cannot be watched
     */
    Closeable follow(List<Path> folders, Consumer<ChangedPaths> changed, Consumer<Throwable> failed) throws IOException;

    /** Events from the operating system, through a library that knows what each system supports. */
    static FolderEvents ofSystem() {
        return (folders, changed, failed) -> {
            Optional<String> network = folders.stream()
                    .flatMap(folder -> networkOf(folder).stream())
                    .findFirst();
            if (network.isPresent()) {
                throw new IOException(
                        "a folder is on a network (" + network.get() + "), where the changes of others are not told");
            }
            return fromSystem(folders, changed, failed);
        };
    }

    private static Closeable fromSystem(List<Path> folders, Consumer<ChangedPaths> changed, Consumer<Throwable> failed)
            throws IOException {
        var listener = new DirectoryChangeListener() {
            @Override
            public void onEvent(DirectoryChangeEvent event) {
                changed.accept(whereOf(event, folders));
            }

            @Override
            public void onException(Exception failure) {
                failed.accept(failure);
            }
        };
        // The library would read every file to see whether it has really changed; the plan finds that out by itself.
        DirectoryWatcher watcher = DirectoryWatcher.builder()
                .paths(folders)
                .fileHashing(false)
                .listener(listener)
                .build();
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            var daemon = new Thread(work, "backfile-folders");
            daemon.setDaemon(true);
            return daemon;
        });
        // Nobody waits for it to end: its failure is reported, and closing the watcher ends it.
        CompletableFuture<Void> unused = watcher.watchAsync(thread).whenComplete((ended, failure) -> {
            if (failure != null) {
                failed.accept(failure);
            }
        });
        return () -> {
            watcher.close();
            thread.shutdown();
        };
    }

    private static ChangedPaths whereOf(DirectoryChangeEvent event, List<Path> folders) {
        boolean isKnown = event.eventType() != DirectoryChangeEvent.EventType.OVERFLOW
                // Some systems tell of a folder under another of its names.
                && folders.stream().anyMatch(event.path()::startsWith);
        return isKnown ? ChangedPaths.at(event.path()) : ChangedPaths.anywhere();
    }

    private static Optional<String> networkOf(Path folder) {
        try {
            return Optional.of(Files.getFileStore(folder).type()).filter(FolderEvents::isNetwork);
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /**
     * Whether others may write to a file system of this type without the system's knowledge: {@code nfs4},
     * {@code fuse.sshfs}, {@code vboxsf}.
     */
    static boolean isNetwork(String type) {
        return Pattern.matches(
                "nfs\\d*|cifs|smb\\w*|fuse\\..+|9p|vboxsf|prl_fs|davfs\\d*|webdav|afpfs|afs|ceph|glusterfs|lustre",
                type.toLowerCase(Locale.ROOT));
    }
}
