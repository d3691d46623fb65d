package org.backfile.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why what someone wanted could not be done, in words for that person. Thrown wherever it turns out, and caught at the
 * top alone: the command line prints it, the preview shows it in place of a page.
 */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<Diagnostic> diagnostics;
    private final boolean isOfConfiguration;

    private Failure(List<Diagnostic> diagnostics, boolean isOfConfiguration, @Nullable Throwable cause) {
        super(diagnostics.get(0).position() + ": " + diagnostics.get(0).found(), cause);
        this.diagnostics = List.copyOf(diagnostics);
        this.isOfConfiguration = isOfConfiguration;
    }

    public Failure(Diagnostic diagnostic, @Nullable Throwable cause) {
        this(List.of(diagnostic), false, cause);
    }

    public Failure(Diagnostic diagnostic) {
        this(diagnostic, null);
    }

    /**
     * The settings cannot be understood, so nothing is begun.
     *
     * @param diagnostics all that is to be said about them, one at the least
     */
    public static Failure ofConfiguration(List<Diagnostic> diagnostics) {
        return new Failure(diagnostics, true, null);
    }

    /** At least one, in the order in which to say them. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the settings are the reason, which has an exit code of its own. */
    public boolean isOfConfiguration() {
        return isOfConfiguration;
    }
}
