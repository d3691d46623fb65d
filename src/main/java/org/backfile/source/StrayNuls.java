package org.backfile.source;

import java.util.Arrays;
import java.util.Optional;

/**
 * NUL bytes in what is otherwise a text: behind its end, where a disk or an old system filled up a block, and one here
 * and there, where a byte was lost. In programs, pictures and databases there are more, and other control characters.
 */
final class StrayNuls {

    /** Of so many bytes one may be a control character. */
    private static final int TEXT_FOR_ONE = 50;

    private StrayNuls() {}

    /** The bytes without them; absent when it is no text. */
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
