package org.backfile.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A destination does not do what it should: the message says what it said, as half a sentence; {@link #mend()} what
 * helps.
 */
final class TargetProblem extends IOException {

    private static final long serialVersionUID = 1;

    private final String mend;

    TargetProblem(String found, String mend, @Nullable Throwable cause) {
        super(found, cause);
        this.mend = mend;
    }

    TargetProblem(String found, String mend) {
        this(found, mend, null);
    }

    /** Empty when the message says it all. */
    String mend() {
        return mend;
    }
}
