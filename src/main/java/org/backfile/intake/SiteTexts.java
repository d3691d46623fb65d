package org.backfile.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.archive.Archive;
import org.backfile.archive.SitePath;
import org.backfile.archive.Story;
import org.backfile.source.SourceFolder;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.FileProblem;

/**
 * Finds the texts of a site, with diagnostics about them as a whole; for builds and for commands that only inspect
 * them.
 */
public final class SiteTexts {

    private SiteTexts() {}

    /**
     * The files of the articles.
     *
     * @throws Failure when the folder does not exist or may not be read
     */
    public static SourceFolder.Listing articlesOf(Site site) {
        SourceFolder folder = site.articles();
        if (!folder.exists()) {
            throw new Failure(FileProblem.missingFolder(
                            folder.name(), site.root().toString())
                    .expected("a folder with the texts of the articles")
                    .fix("put them there, or say where they are in site-config.yaml:  folders: { articles: FOLDER }")
                    .meanwhile("nothing was built"));
        }
        try {
            return folder.list();
        } catch (IOException failure) {
            throw new Failure(unreadable(folder.name(), failure), failure);
        }
    }

    /**
     * The files of the articles after changes; only where something may have changed is looked at.
     *
     * @throws Failure as the other method
     */
    public static SourceFolder.Listing articlesOf(Site site, SourceFolder.Listing before, ChangedPaths changed) {
        SourceFolder folder = site.articles();
        if (changed.isAnywhere()) {
            return articlesOf(site);
        }
        try {
            return folder.listAgain(before, changed.about(folder.root())).orElseGet(() -> articlesOf(site));
        } catch (IOException failure) {
            throw new Failure(unreadable(folder.name(), failure), failure);
        }
    }

    /**
     * The files in the folder of the owner's pages; none when there is no such folder.
     *
     * @throws Failure when it may not be read
     */
    public static SourceFolder.Listing pageFilesOf(Site site) {
        SourceFolder folder = site.texts();
        try {
            return folder.exists() ? folder.list() : new SourceFolder.Listing(List.of(), List.of(), List.of());
        } catch (IOException failure) {
            throw new Failure(unreadable(site.config().folders().pages(), failure), failure);
        }
    }

    /**
     * The pages that the site's owner wrote.
     *
     * @param files those of {@link #pageFilesOf}
     */
    public static OwnPages.Read pagesOf(Site site, SourceFolder.Listing files) {
        return OwnPages.in(site.texts(), site.config().text(), files);
    }

    /** The pages that the site's owner wrote, from their files as they are now. */
    public static OwnPages.Read pagesOf(Site site) {
        return pagesOf(site, pageFilesOf(site));
    }

    /** The diagnostics of a build about the pages that the site's owner wrote. */
    public static List<Diagnostic> aboutPagesOf(Site site) {
        return pagesOf(site).diagnostics();
    }

    /** A diagnostic for each article that has the date and headline of another. */
    public static List<Diagnostic> sharedAddresses(Site site, Archive archive) {
        var notes = new ArrayList<Diagnostic>();
        archive.sharedAddresses()
                .forEach((path, stories) ->
                        stories.forEach(story -> notes.add(sharedAddress(site, path, stories.size() - 1, story))));
        return notes;
    }

    /** The diagnostic about an article that has the date and headline of others. */
    public static Optional<Diagnostic> sharedAddress(Site site, Archive archive, Story story) {
        return archive.sharedAddresses().entrySet().stream()
                .filter(shared -> shared.getValue().contains(story))
                .findFirst()
                .map(shared ->
                        sharedAddress(site, shared.getKey(), shared.getValue().size() - 1, story));
    }

    private static Diagnostic sharedAddress(Site site, SitePath path, int others, Story story) {
        return Diagnostic.of(
                        Code.ADDRESS_SHARED, site.articles().nameOf(story.card().id()))
                .found("has the date and headline of " + others + " other " + (others == 1 ? "article" : "articles"))
                .meanwhile("its address is " + story.path() + "; " + path + " leads to all of them");
    }

    public static Diagnostic noArticles(Site site, String meanwhile) {
        return Diagnostic.of(Code.NO_ARTICLES, site.articles().name())
                .found("has no article in it")
                .expected("texts that end in .txt, .md or .html")
                .fix("put some there")
                .meanwhile(meanwhile);
    }

    public static Diagnostic unreadable(String folder, IOException failure) {
        return FileProblem.unreadable(folder, failure).meanwhile("nothing was built");
    }
}
