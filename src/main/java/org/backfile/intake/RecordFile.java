package org.backfile.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * A file of records that are written once and never changed. Records are appended by many threads, and read one by one
 * after {@link #seal}. They are not memory-mapped, because mapped pages would count as memory of the process, and come
 * to more than a third of its heap. Thread-safe.
 *
 * <pre>
 * record   length (4 bytes), 1 more than the CRC-32 of the bytes (4 bytes), bytes
 * </pre>
 */
final class RecordFile {

    private static final int BUFFER = 1 << 20;
    /** How much is read at once: nearly every record fits. Direct, because the channel would otherwise copy it. */
    private static final ThreadLocal<ByteBuffer> FIRST_READ =
            ThreadLocal.withInitial(() -> ByteBuffer.allocateDirect(4096));
    /** Bytes of a record before its own. */
    private static final int HEAD = 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);
    private long size;
    /** The bytes that can be read. */
    private volatile long readable;

    private RecordFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens a file whose records are all written. */
    static RecordFile open(Path file) throws IOException {
        var records = new RecordFile(file, FileChannel.open(file, StandardOpenOption.READ));
        records.size = records.channel.size();
        records.readable = records.size;
        return records;
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is such a file */
    static RecordFile create(Path file) throws IOException {
        return new RecordFile(
                file,
                FileChannel.open(
                        file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE));
    }

    Path path() {
        return file;
    }

    /** In bytes. */
    synchronized long size() {
        return size;
    }

    /** Appends a record; returns where it is. */
    synchronized long append(byte[] record) {
        long at = size;
        var bytes = ByteBuffer.wrap(record);
        write(ByteBuffer.allocate(HEAD)
                .putInt(record.length)
                .putInt(checksumOf(bytes.duplicate()))
                .flip());
        write(bytes);
        return at;
    }

    private void write(ByteBuffer bytes) {
        size += bytes.remaining();
        while (bytes.hasRemaining()) {
            if (!unwritten.hasRemaining()) {
                flush();
            }
            int count = Math.min(unwritten.remaining(), bytes.remaining());
            unwritten.put(bytes.slice().limit(count));
            bytes.position(bytes.position() + count);
        }
    }

    private void flush() {
        try {
            unwritten.flip();
            while (unwritten.hasRemaining()) {
                channel.write(unwritten);
            }
            unwritten.clear();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Makes the records that were appended readable. */
    synchronized void seal() {
        flush();
        readable = size;
    }

    /**
     * The bytes of a record.
     *
     * @throws DamagedRecord when they are not those that were appended
     */
    ByteBuffer get(long at) {
        ByteBuffer start = read(at, FIRST_READ.get().clear());
        if (start.remaining() >= HEAD) {
            int length = start.getInt();
            int checksum = start.getInt();
            if (length >= 0 && length <= readable - at - HEAD) {
                ByteBuffer record =
                        ByteBuffer.allocate(length).put(start.limit(Math.min(start.limit(), HEAD + length)));
                read(at + HEAD + record.position(), record);
                if (checksumOf(record.duplicate()) == checksum) {
                    return record;
                }
            }
        }
        throw new DamagedRecord(file.getFileName());
    }

    /** Fills a buffer with the bytes from an offset on, as far as the file goes. */
    private ByteBuffer read(long at, ByteBuffer into) {
        long end = at;
        try {
            for (int count = 0; count >= 0 && into.hasRemaining(); end += count) {
                count = channel.read(into, end);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return into.flip();
    }

    private static int checksumOf(ByteBuffer bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        // Plus one: bytes that are all zero are no record.
        return (int) checksum.getValue() + 1;
    }

    void close() throws IOException {
        channel.close();
    }
}
