package org.backfile.intake;

import org.backfile.text.Diagnostic;

/** A text that was read in this build cannot be read a second time: someone changes the folder meanwhile. */
public final class TextGone extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic diagnostic;

    TextGone(Diagnostic reason) {
        super(reason.position() + ": " + reason.found());
        this.diagnostic = reason;
    }

    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
