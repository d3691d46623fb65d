package org.backfile.publish;

import org.backfile.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Why a site could not be published, in words for the person who wanted it. */
public final class PublishFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    PublishFailure(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.position() + ": " + diagnostic.found(), cause);
        this.diagnostic = diagnostic;
    }

    PublishFailure(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
