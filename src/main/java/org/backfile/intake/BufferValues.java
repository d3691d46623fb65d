package org.backfile.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Fingerprint;

/**
 * Reads what {@link DiskValues} wrote, from a buffer, from its position on: several times as fast as through a stream,
 * which takes every number byte by byte, each under a lock.
 */
final class BufferValues {

    private BufferValues() {}

    /** Reads one value. */
    interface Reader<T> {
        T read(ByteBuffer in);
    }

    static String text(ByteBuffer in) {
        var bytes = new byte[in.getInt()];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    static boolean flag(ByteBuffer in) {
        return in.get() != 0;
    }

    static <T> List<T> list(Reader<T> reader, ByteBuffer in) {
        int size = in.getInt();
        if (size == 0) {
            return List.of();
        }
        var list = new ArrayList<T>(size);
        for (int i = 0; i < size; i++) {
            list.add(reader.read(in));
        }
        return List.copyOf(list);
    }

    static <T> Optional<T> optional(Reader<T> reader, ByteBuffer in) {
        return flag(in) ? Optional.of(reader.read(in)) : Optional.empty();
    }

    static Fingerprint fingerprint(ByteBuffer in) {
        return new Fingerprint(in.getLong(), in.getLong());
    }
}
