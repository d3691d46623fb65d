package org.backfile.plan;

import java.io.IOException;
import java.nio.file.Files;
import org.backfile.archive.Archive;
import org.backfile.archive.Touched;
import org.backfile.config.SiteConfig;
import org.backfile.config.ThemeName;
import org.backfile.explain.Ingredients;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.intake.SiteTexts;
import org.backfile.page.OpenPlan;
import org.backfile.page.Outline;
import org.backfile.page.SitePlan;
import org.backfile.render.Theme;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;

/**
 * What the pages of a site depend on besides its articles.
 *
 * @param program fingerprint of the program
 * @param own     the pages that the site's owner wrote, and the files that they link to
 * @param refused number of files that could not be read as texts
 */
record Surroundings(Fingerprint program, SiteConfig config, Theme theme, OwnPages.Read own, int refused) {

    /** @throws Failure when the theme cannot be read */
    static Theme themeOf(Site site) {
        ThemeName chosen = site.config().look().theme();
        if (chosen.isFolder() && !Files.isDirectory(site.root().resolve(chosen.value()))) {
            throw new Failure(FileProblem.missingFolder(
                            chosen.value(), String.valueOf(site.root().getFileName()))
                    .expected("the theme that look.theme of site-config.yaml names")
                    .fix("make the folder, or take one that comes with Backfile: " + String.join(", ", ThemeName.OURS))
                    .meanwhile("nothing was built"));
        }
        try {
            return Theme.of(site.root(), site.config());
        } catch (IOException failure) {
            throw new Failure(SiteTexts.unreadable(site.config().folders().templates(), failure), failure);
        }
    }

    /** Plans the pages of an archive that a change can touch. */
    SitePlan plan(Archive archive, Touched touched) {
        return SitePlan.of(archive, touched, config, own.pages(), refused, theme);
    }

    /** The plan of every page of an archive, from which single pages are asked for. */
    OpenPlan open(Archive archive) {
        return new OpenPlan(archive, config, own.pages(), refused, theme);
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

    /** The parts of all that, each by itself, and of the articles. */
    Ingredients ingredients(Archive archive) {
        return Ingredients.builder()
                .program(program)
                .articles(archive.print())
                .settings(SiteConfig.printsOf(config))
                .theme(theme.prints())
                .menu(Outline.of(archive, own.pages()))
                .ownPages(config.folders().pages(), own.pages(), own.files())
                .unreadableFiles(refused)
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
