package org.backfile.text;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * 64 bits by which damaged bytes are noticed: CRC-32C, then CRC-32. Unlike the code of {@link Fingerprint}, which a
 * short run interprets for the first megabytes, both are instructions of the machine from the first call on.
 */
public final class Checksum {

    private Checksum() {}

    public static long of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** The checksum of a part of an array. */
    public static long of(byte[] bytes, int from, int length) {
        var first = new CRC32C();
        first.update(bytes, from, length);
        var second = new CRC32();
        second.update(bytes, from, length);
        return first.getValue() << Integer.SIZE | second.getValue();
    }
}
