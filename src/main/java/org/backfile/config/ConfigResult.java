package org.backfile.config;

import java.util.List;
import org.backfile.text.Diagnostic;
import org.backfile.text.Severity;

/**
 * The result of reading a configuration.
 *
 * @param config      the settings; one that could not be understood has its default
 * @param diagnostics all diagnostics about the file, in file order
 * @param settings    every effective setting, with its source
 */
public record ConfigResult(SiteConfig config, List<Diagnostic> diagnostics, List<EffectiveSetting> settings) {

    public ConfigResult {
        diagnostics = List.copyOf(diagnostics);
        settings = List.copyOf(settings);
    }

    /** Whether a site may be built with these settings: everything in the file was understood. */
    public boolean isUsable() {
        return diagnostics.stream().noneMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }
}
