package org.backfile.preview;

import java.nio.file.Path;
import java.util.List;
import org.backfile.intake.Site;
import org.backfile.text.Diagnostic;

/** Supplies the preview with the site's settings, each time they have changed. */
public interface SiteSource {

    /** The file that holds the settings; it need not exist. */
    Path file();

    /** The settings as they are now. */
    Reading read();

    /**
     * @param site        the site, as far as its settings are understood
     * @param diagnostics the diagnostics about the file
     * @param isUsable    whether a site can be made with these settings
     */
    record Reading(Site site, List<Diagnostic> diagnostics, boolean isUsable) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
