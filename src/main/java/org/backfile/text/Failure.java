package org.backfile.text;

import org.jspecify.annotations.Nullable;

/** Why a site could not be built, in words for the person who wanted it. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public Failure(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.position() + ": " + diagnostic.found(), cause);
        this.diagnostic = diagnostic;
    }

    public Failure(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
