package org.backfile.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The right to write to an output folder, alone, or to read it while nobody writes: a lock of the operating system on
 * {@code .backfile/lock}, held until this is closed. The system releases it with the process, so a killed build leaves
 * no lock behind.
 *
 * <p>One at a time for each folder in a process: on POSIX systems, a process that closes any channel to the file
 * gives up all its locks on it.
 */
public final class OutputLock implements Closeable {

    private static final String PATH = FileTree.OWN + "/lock";

    private final Closeable held;

    private OutputLock(Closeable held) {
        this.held = held;
    }

    /** Empty when a build writes to the folder, or someone reads it. Makes the folder. */
    static Optional<OutputLock> toWrite(FileTree output) throws IOException {
        Path file = output.at(PATH);
        Files.createDirectories(output.at(FileTree.OWN));
        return locked(FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE), false);
    }

    /**
     * Empty when a build writes to the folder. Shared, so several processes may read at a time. Without a lock file, as
     * in a copy of the folder, there is no build to keep out, and the folder may be one that cannot be written to.
     */
    static Optional<OutputLock> toRead(FileTree output) throws IOException {
        Path file = output.at(PATH);
        return Files.exists(file)
                ? locked(FileChannel.open(file, StandardOpenOption.READ), true)
                : Optional.of(new OutputLock(() -> {}));
    }

    private static Optional<OutputLock> locked(FileChannel channel, boolean isShared) throws IOException {
        try {
            // The system releases the lock with the channel.
            if (channel.tryLock(0, Long.MAX_VALUE, isShared) != null) {
                return Optional.of(new OutputLock(channel));
            }
        } catch (OverlappingFileLockException inThisProcess) {
            // As if another process held it.
        } catch (IOException noLocksHere) {
            channel.close();
            throw noLocksHere;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        held.close();
    }
}
