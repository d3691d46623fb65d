package org.backfile.page;

import java.util.List;
import java.util.Optional;
import org.backfile.archive.Period;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/** All years with their months. */
public record ArchivePage(List<Period> years, Optional<Chart> chart, int undated) implements HtmlPage {
    @Override
    public SitePath path() {
        return Permalinks.ARCHIVE;
    }

    @Override
    public String template() {
        return "archive";
    }

    @Override
    public Fingerprint shows() {
        return new Shown().periods(years).number(undated).build();
    }
}
