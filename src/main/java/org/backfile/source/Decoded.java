package org.backfile.source;

import java.util.Locale;
import java.util.Optional;

/**
 * A decoded text.
 *
 * @param encoding as people write it: {@code UTF-8}, {@code Windows-1252}, {@code Shift_JIS}
 * @param reason   why this encoding was assumed, as the end of a sentence: {@code , as most such files are}; absent
 *     when nothing was assumed, because the file declares it or is UTF-8
 */
record Decoded(String text, String encoding, Optional<String> reason) {

    static Decoded known(String text, String encoding) {
        return new Decoded(text, encoding, Optional.empty());
    }

    static Decoded assumed(String text, String encoding, String reason) {
        return new Decoded(text, encoding, Optional.of(reason));
    }

    /** The encoding's name for machines: {@code windows-1252}. */
    String encodingName() {
        return encoding.toLowerCase(Locale.ROOT);
    }
}
