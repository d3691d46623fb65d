package org.backfile.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A destination does not do what it should: the message says what it said, as half a sentence; {@link #fix()} what
 * helps.
 */
final class TargetProblem extends IOException {

    private static final long serialVersionUID = 1;

    private final String found;
    private final String fix;

    TargetProblem(String found, String fix, @Nullable Throwable cause) {
        super(found, cause);
        this.found = found;
        this.fix = fix;
    }

    TargetProblem(String found, String fix) {
        this(found, fix, null);
    }

    /** Never null, unlike that of other exceptions. */
    @Override
    public String getMessage() {
        return found;
    }

    /** Empty when the message says it all. */
    String fix() {
        return fix;
    }
}
