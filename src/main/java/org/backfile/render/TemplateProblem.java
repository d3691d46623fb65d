package org.backfile.render;

import org.backfile.text.Diagnostic;
import org.jspecify.annotations.Nullable;

/** A template that cannot be read or filled. Nothing can be built with it, so this ends the build. */
public final class TemplateProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    TemplateProblem(Diagnostic diagnostic, @Nullable Throwable cause) {
        super(diagnostic.position() + ": " + diagnostic.found(), cause);
        this.diagnostic = diagnostic;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
