package org.backfile.config;

import java.util.List;
import org.backfile.text.Diagnostic;
import org.backfile.text.Severity;

/**
 * What was read of a configuration.
 *
 * @param config      the settings; one that could not be understood has its default
 * @param diagnostics all that is to be said about the file, in its order
 * @param settings    every setting as it holds, with where it comes from
 */
public record ConfigResult(SiteConfig config, List<Diagnostic> diagnostics, List<EffectiveSetting> settings) {

    public ConfigResult {
        diagnostics = List.copyOf(diagnostics);
        settings = List.copyOf(settings);
    }

    /** Whether a site may be built with these settings: nothing in the file was misunderstood. */
    public boolean isUsable() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
