package org.backfile.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The first bytes of a file that say which of Unicode's encodings follows (The Unicode Standard, 23.8).
 *
 * @param length in bytes
 */
record ByteOrderMark(Charset charset, int length) {

    static Optional<ByteOrderMark> of(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
        }
        // Before UTF-16, whose little-endian mark is the first half of this one.
        if (startsWith(bytes, 0xff, 0xfe, 0, 0)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32LE"), 4));
        }
        if (startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(Charset.forName("UTF-32BE"), 4));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != (byte) start[i]) {
                return false;
            }
        }
        return true;
    }
}
