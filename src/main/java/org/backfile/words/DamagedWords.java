package org.backfile.words;

import java.io.IOException;

/** Kept words are not those that were kept: {@link ForwardIndex#forget} drops them, and the texts are read again. */
public final class DamagedWords extends RuntimeException {
    private static final long serialVersionUID = 1;

    DamagedWords(String message) {
        super(message);
    }

    DamagedWords(IOException cause) {
        super(cause);
    }
}
