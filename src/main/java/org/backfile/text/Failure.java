package org.backfile.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says why a command could not do its work, in words for the person who ran it. Thrown wherever that turns out, and
 * caught only at the top: the command line prints it, the preview shows it in place of a page.
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
     * The settings cannot be understood, so nothing is started.
     *
     * @param diagnostics the diagnostics about them, at least one
     */
    public static Failure ofConfiguration(List<Diagnostic> diagnostics) {
        return new Failure(diagnostics, true, null);
    }

    /** At least one, in the order in which to print them. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Whether the settings are the reason, which has an exit code of its own. */
    public boolean isOfConfiguration() {
        return isOfConfiguration;
    }
}
