package org.backfile.build;

import org.backfile.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Why a site could not be built, in words for the person who wanted it. */
public final class BuildFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    public BuildFailure(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.position() + ": " + diagnostic.found(), cause);
        this.diagnostic = diagnostic;
    }

    public BuildFailure(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
