package org.backfile.source;

import java.util.Locale;
import java.util.Optional;

/**
 * A text out of bytes.
 *
 * @param encoding as people write it: {@code UTF-8}, {@code Windows-1252}, {@code Shift_JIS}
 * @param reason   why this encoding was assumed, as the end of a sentence: {@code , as most such files are}; absent
 *     when nothing was assumed, because the file says it or is in UTF-8
 */
record Decoded(String text, String encoding, Optional<String> reason) {

    static Decoded known(String text, String encoding) {
        return new Decoded(text, encoding, Optional.empty());
    }

    static Decoded assumed(String text, String encoding, String reason) {
        return new Decoded(text, encoding, Optional.of(reason));
    }

    /** As a machine wants it: {@code windows-1252}. */
    String encodingName() {
        return encoding.toLowerCase(Locale.ROOT);
    }
}
