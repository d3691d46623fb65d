package org.backfile.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * NUL bytes in what is otherwise a text: at its end, where a disk or an old system padded a block, and here and there,
 * where a byte was lost. Programs, pictures and databases have more of them, and other control characters.
 */
final class StrayNuls {

    /** One control character is accepted per this many bytes. */
    private static final int TEXT_FOR_ONE = 50;

    private StrayNuls() {}

    /** The bytes without the NULs; empty if the file is not a text. */
    static Optional<byte[]> dropFrom(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        var rest = new byte[end];
        int size = 0;
        int controls = 0;
        for (int i = 0; i < end; i++) {
            controls += bytes[i] >= 0 && ControlCharacters.isDropped((char) bytes[i]) ? 1 : 0;
            if (bytes[i] != 0) {
                rest[size++] = bytes[i];
            }
        }
        return controls * TEXT_FOR_ONE > end ? Optional.empty() : Optional.of(Arrays.copyOf(rest, size));
    }
}
