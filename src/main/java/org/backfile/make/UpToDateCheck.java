package org.backfile.make;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.backfile.intake.CacheFile;
import org.backfile.intake.DiskValues;
import org.backfile.intake.OwnPages;
import org.backfile.intake.Site;
import org.backfile.output.OutputListing;
import org.backfile.page.TextPage;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * The last build's report, kept with the fingerprint of everything that the build read and wrote. While that
 * fingerprint holds, the answer is known without reading a single text: listing two folders is enough. A
 * {@link CacheFile}:
 *
 * <pre>
 * files articles drafts pages bytes diagnostics
 * </pre>
 *
 * <p>A build that refused a text is not remembered: the reason why a file could not be read may go away without
 * changing its size or time.
 */
final class UpToDateCheck {

    private final Site site;
    private final CacheFile file;
    private final Fingerprint maker;

    /** @param maker fingerprint of what makes the pages: the installed program and the site's own templates */
    UpToDateCheck(Site site, Fingerprint maker) {
        this.site = site;
        this.maker = maker;
        // One site may be built into several folders, each with a memory of its own.
        String output = Fingerprint.of(site.output().toString()).toString().substring(0, 8);
        this.file = new CacheFile(site.cache().resolve("last-build-" + output));
    }

    Optional<BuildReport> reportIfUnchanged(
            SourceFolder.Listing files, OwnPages.Read texts, OutputListing found, long manifestTime) {
        // A file newer than the manifest was changed by someone else.
        return found.newest() > manifestTime
                ? Optional.empty()
                : file.read(key(files, texts, found.fingerprint()), UpToDateCheck::readReport);
    }

    /** @param now the contents of the output folder after the build */
    void remember(BuildReport report, SourceFolder.Listing files, OwnPages.Read texts, OutputListing now) {
        if (!report.refused().isEmpty()) {
            return;
        }
        try {
            file.write(key(files, texts, now.fingerprint()), out -> writeReport(report, out));
        } catch (IOException failure) {
            // The next build will find nothing remembered and do its work; a diagnostic already says that the
            // cache cannot be written to.
            return;
        }
    }

    private Fingerprint key(SourceFolder.Listing files, OwnPages.Read texts, Fingerprint output) {
        var parts = Fingerprint.builder()
                .add(maker)
                .add(site.config().fingerprint())
                .add(site.output().toString());
        var sources = new StringBuilder(files.files().size() * 80);
        for (SourceFile source : files.files()) {
            sources.append(source.path())
                    .append(' ')
                    .append(source.size())
                    .append(' ')
                    .append(source.modified())
                    .append('\n');
        }
        // Hashed in one go: twenty thousand small hashes cost a short run more than one large one.
        parts.add(Fingerprint.of(sources.toString().getBytes(StandardCharsets.UTF_8)));
        parts.addAll(files.diagnostics().stream().map(Diagnostic::file).toList());
        for (TextPage text : texts.pages()) {
            parts.add(text.path().value()).add(text.shows());
        }
        texts.files().forEach(file -> parts.add(file.path().value()).add(file.shows()));
        parts.addAll(texts.diagnostics().stream().map(Diagnostic::file).toList());
        return parts.add(output).build();
    }

    private static void writeReport(BuildReport report, DataOutput out) throws IOException {
        out.writeInt(report.files());
        out.writeInt(report.articles());
        out.writeInt(report.drafts());
        out.writeInt(report.pages().written() + report.pages().unchanged());
        out.writeLong(report.bytes());
        DiskValues.writeList(report.diagnostics(), DiskValues::writeDiagnostic, out);
    }

    /** Reads the report that a build with nothing to do would return. */
    private static BuildReport readReport(DataInput in) throws IOException {
        int files = in.readInt();
        int articles = in.readInt();
        int drafts = in.readInt();
        var pages = new BuildReport.Pages(0, in.readInt(), 0);
        return new BuildReport(
                files,
                articles,
                drafts,
                List.of(),
                pages,
                in.readLong(),
                DiskValues.readList(DiskValues::readDiagnostic, in),
                List.of());
    }
}
