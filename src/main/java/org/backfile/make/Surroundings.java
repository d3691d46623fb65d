package org.backfile.make;

import org.backfile.archive.Archive;
import org.backfile.archive.Touched;
import org.backfile.config.SiteConfig;
import org.backfile.intake.OwnPages;
import org.backfile.page.Outline;
import org.backfile.page.SitePlan;
import org.backfile.render.Theme;
import org.backfile.text.Fingerprint;

/**
 * What the pages of a site depend on besides its articles.
 *
 * @param program fingerprint of the program
 * @param own     the pages that the site's owner wrote, and the files that they link to
 * @param refused number of files that could not be read as texts
 */
record Surroundings(Fingerprint program, SiteConfig config, Theme theme, OwnPages.Read own, int refused) {

    /** Plans the pages of an archive that a change can touch. */
    SitePlan plan(Archive archive, Touched touched) {
        return SitePlan.of(archive, touched, config, own.pages(), refused, theme);
    }

    /** Fingerprint of what every page depends on besides its own content; the menu is that of the archive. */
    Fingerprint common(Archive archive) {
        return Fingerprint.builder()
                .add(program)
                .add(config.fingerprint())
                .add(theme.fingerprint())
                .add(Outline.of(archive, own.pages()).fingerprint())
                .build();
    }

    /** Equal for sites whose pages, those of the search index aside, are the same. */
    Fingerprint madeFrom(Archive archive) {
        return Fingerprint.builder()
                .add(common(archive))
                .add(archive.print())
                .addAll(own.pages().stream().map(page -> page.path().value()).toList())
                .addAll(own.files().stream().map(file -> file.path().value()).toList())
                .build();
    }
}
