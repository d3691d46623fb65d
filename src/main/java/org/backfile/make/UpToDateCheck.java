package org.backfile.make;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.backfile.explain.Ingredients;
import org.backfile.intake.CacheFile;
import org.backfile.intake.DiskValues;
import org.backfile.intake.Site;
import org.backfile.output.OutputLook;
import org.backfile.plan.PlannedSite;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * The last build's report, kept with the fingerprint of everything that the build read and wrote. While that
 * fingerprint holds, the answer is known without reading a single text: looking at two folders is enough. A
 * {@link CacheFile}:
 *
 * <pre>
 * files articles drafts pages bytes diagnostics
 * </pre>
 *
 * <p>A build that refused a text is not remembered: the reason why a file could not be read may go away without
 * changing its size or time. Nor is one that left a page out because of a file in its place, which may go away too.
 */
final class UpToDateCheck {

    private final Site site;
    private final CacheFile file;
    private final CacheFile left;
    private final Fingerprint maker;

    /** @param maker fingerprint of what makes the pages: the installed program and the site's own templates */
    UpToDateCheck(Site site, Fingerprint maker) {
        this.site = site;
        this.maker = maker;
        this.file = ofOutput(site, "last-build");
        this.left = ofOutput(site, "last-output");
    }

    /** A file of the cache about the output folder: a site may be built into several, each with a memory of its own. */
    static CacheFile ofOutput(Site site, String name) {
        String output = Fingerprint.of(site.output().toString()).toString().substring(0, 8);
        return new CacheFile(site.cache().resolve(name + "-" + output));
    }

    /**
     * Whether a build of this site left the manifest with this stamp, here and not elsewhere: the output folder is no
     * copy of the one that it wrote.
     */
    boolean isAsLeft(Fingerprint stamp) {
        return builtFrom(stamp).isPresent();
    }

    /** What the build that left the manifest with this stamp was made from: see {@link PlannedSite#madeFrom()}. */
    Optional<Fingerprint> builtFrom(Fingerprint stamp) {
        return left.read(stamp, DiskValues::readFingerprint);
    }

    /** The ingredients of the site that the build that left the manifest with this stamp made. */
    Optional<Ingredients> ingredients(Fingerprint stamp) {
        return left.read(stamp, in -> {
            DiskValues.readFingerprint(in);
            return Ingredients.read(in);
        });
    }

    Optional<BuildReport> reportIfUnchanged(SourceFolder.Listing files, SourceFolder.Listing pages, OutputLook look) {
        return look.isSound()
                ? file.read(key(files, pages, look.stamp()), UpToDateCheck::readReport)
                : Optional.empty();
    }

    /** @param stamp of the manifest after the build */
    void remember(BuildReport report, SourceFolder.Listing files, SourceFolder.Listing pages, Fingerprint stamp) {
        if (report.refused().isEmpty()) {
            write(file, key(files, pages, stamp), out -> writeReport(report, out));
        }
    }

    /**
     * @param stamp    of the manifest after the build
     * @param madeFrom see {@link PlannedSite#madeFrom()}
     */
    void rememberOutput(Fingerprint stamp, Fingerprint madeFrom, Ingredients ingredients) {
        write(left, stamp, out -> {
            DiskValues.writeFingerprint(madeFrom, out);
            ingredients.write(out);
        });
    }

    private static void write(CacheFile file, Fingerprint key, CacheFile.Content content) {
        try {
            file.write(key, content);
        } catch (IOException failure) {
            // The next build will find nothing remembered and do its work; a diagnostic already says that the
            // cache cannot be written to.
            return;
        }
    }

    private Fingerprint key(SourceFolder.Listing files, SourceFolder.Listing pages, Fingerprint output) {
        var parts = Fingerprint.builder()
                .add(maker)
                .add(site.config().fingerprint())
                .add(site.output().toString());
        add(files, parts);
        add(pages, parts);
        return parts.add(output).build();
    }

    private static void add(SourceFolder.Listing listing, Fingerprint.Builder parts) {
        var files = new StringBuilder(listing.files().size() * 80);
        listing.files().forEach(file -> append(file, files));
        listing.others().forEach(file -> append(file, files));
        // Hashed in one go: twenty thousand small hashes cost a short run more than one large one.
        parts.add(Fingerprint.of(files.toString().getBytes(StandardCharsets.UTF_8)));
        parts.addAll(listing.diagnostics().stream().map(Diagnostic::file).toList());
    }

    private static void append(SourceFile file, StringBuilder files) {
        files.append(file.path())
                .append(' ')
                .append(file.size())
                .append(' ')
                .append(file.modified())
                .append('\n');
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
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
