package org.backfile.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A file of records that are written once and never changed. Records are appended by many threads, and read through a
 * memory map after {@link #seal}: what is not asked for is not read.
 *
 * <pre>
 * record   length (4 bytes), 1 more than the CRC-32 of the bytes (4 bytes), bytes
 * </pre>
 *
 * <p>A record does not cross a border between maps; the rest before a border is left empty. Thread-safe.
 */
final class RecordFile {

    /** Bytes that are mapped as one. A map holds at most two gigabytes, and a file may be larger. */
    private static final long MAPPED = 1L << 30;

    private static final int BUFFER = 1 << 20;
    /** Bytes of a record before its own. */
    private static final int HEAD = 2 * Integer.BYTES;

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer unwritten = ByteBuffer.allocate(BUFFER);
    private List<ByteBuffer> maps = List.of();
    private long size;

    private RecordFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Opens a file whose records are all written. */
    static RecordFile open(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var records = new RecordFile(file, channel);
            records.size = channel.size();
            records.map();
            return records;
        }
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
        long room = MAPPED - size % MAPPED;
        if (record.length + HEAD > room) {
            fill(room);
        }
        long at = size;
        var bytes = ByteBuffer.wrap(record);
        write(ByteBuffer.allocate(HEAD)
                .putInt(record.length)
                .putInt(checksumOf(bytes.duplicate()))
                .flip());
        write(bytes);
        return at;
    }

    private void fill(long room) {
        for (long left = room; left > 0; left -= BUFFER) {
            write(ByteBuffer.allocate((int) Math.min(left, BUFFER)));
        }
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
    synchronized void seal() throws IOException {
        flush();
        map();
    }

    private void map() throws IOException {
        var mapped = new ArrayList<ByteBuffer>();
        for (long from = 0; from < size; from += MAPPED) {
            mapped.add(channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(MAPPED, size - from)));
        }
        maps = List.copyOf(mapped);
    }

    /**
     * The bytes of a record.
     *
     * @throws DamagedRecord when they are not those that were appended
     */
    ByteBuffer get(long at) {
        try {
            ByteBuffer map = maps.get((int) (at / MAPPED));
            int start = (int) (at % MAPPED);
            ByteBuffer record = map.slice(start + HEAD, map.getInt(start));
            if (checksumOf(record.duplicate()) == map.getInt(start + Integer.BYTES)) {
                return record;
            }
        } catch (IndexOutOfBoundsException cutShort) {
            // As damaged as any other.
        }
        throw new DamagedRecord(file.getFileName());
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
