package org.backfile.publish;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A destination failed: the message repeats its own words as half a sentence, {@link #fix()} says what helps. */
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

    /** Never null, unlike the message of other exceptions. */
    @Override
    public String getMessage() {
        return found;
    }

    /** Empty when the message says it all. */
    String fix() {
        return fix;
    }
}
