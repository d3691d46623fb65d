package org.backfile.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Terms of an archive in a file of their own: numbers of 8 bytes, big-endian, read through a memory map. */
final class TermsFile {

    private static final int AT_ONCE = 1 << 16;

    private TermsFile() {}

    static LongBuffer read(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()).asLongBuffer();
        }
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is such a file */
    static void write(LongBuffer terms, Path file) throws IOException {
        var bytes = ByteBuffer.allocate(AT_ONCE * Long.BYTES);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int from = 0; from < terms.limit(); from += AT_ONCE) {
                int count = Math.min(AT_ONCE, terms.limit() - from);
                bytes.asLongBuffer().put(terms.slice(from, count));
                bytes.position(0).limit(count * Long.BYTES);
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                bytes.clear();
            }
        }
    }
}
