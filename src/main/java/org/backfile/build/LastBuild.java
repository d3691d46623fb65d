package org.backfile.build;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.page.TextPage;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;

/**
 * What the last build said, kept with the fingerprint of everything that it read and wrote. When all of that is as it was,
 * the answer is known without reading a single text: a look at two folders is enough. A {@link CacheFile}:
 *
 * <pre>
 * files articles pages bytes diagnostics
 * </pre>
 *
 * <p>A build that refused a text is not remembered: why a file could not be read may be mended without a trace in its size
 * or time.
 */
final class LastBuild {

    private final Site site;
    private final CacheFile file;
    private final Fingerprint program;

    /** @param program of the program and the theme */
    LastBuild(Site site, Fingerprint program) {
        this.site = site;
        this.program = program;
        // One site may be built into several folders, each with a memory of its own.
        String output = Fingerprint.of(site.output().toString()).toString().substring(0, 8);
        this.file = new CacheFile(site.cache().resolve("last-build-" + output));
    }

    Optional<BuildReport> reportIfUnchanged(SourceFolder.Listing files, TextPages.Read texts,
                                            Map<String, OutputFolder.Found> found, long recordTime) {
        boolean isTouched = found.values().stream().anyMatch(output -> output.modified() > recordTime);
        if (isTouched) {
            return Optional.empty();
        }
        var sizes = new HashMap<String, Long>(found.size() * 2);
        found.forEach((path, output) -> sizes.put(path, output.size()));
        return file.read(key(files, texts, sizes), LastBuild::readReport);
    }

    void remember(BuildReport report, SourceFolder.Listing files, TextPages.Read texts, BuildRecord record,
                  Map<String, OutputFolder.Found> foundBefore, Changes changes) {
        if (!report.refused().isEmpty()) {
            return;
        }
        var sizes = new HashMap<String, Long>(record.entries().size() * 2);
        foundBefore.forEach((path, output) -> sizes.put(path, output.size()));
        changes.removed().stream().map(SitePath::value).forEach(sizes::remove);
        record.entries().forEach((path, entry) -> sizes.put(path, entry.size()));
        try {
            file.write(key(files, texts, sizes), out -> writeReport(report, out));
        } catch (IOException failure) {
            // The next build will find no memory and do its work; that the cache cannot be written to was said already.
            return;
        }
    }

    private Fingerprint key(SourceFolder.Listing files, TextPages.Read texts, Map<String, Long> output) {
        var parts = Fingerprint.builder().add(program).add(site.config().fingerprint()).add(site.output().toString());
        for (SourceFile source : files.files()) {
            parts.add(source.path()).add(source.size()).add(source.modified());
        }
        parts.addAll(files.diagnostics().stream().map(Diagnostic::file).toList());
        for (TextPage text : texts.pages()) {
            parts.add(text.path().value()).add(text.content());
        }
        parts.addAll(texts.diagnostics().stream().map(Diagnostic::file).toList());
        return parts.add(unordered(output)).build();
    }

    /** Of a set, whatever its order: twenty thousand paths need not be sorted for this. */
    private static Fingerprint unordered(Map<String, Long> sizes) {
        long high = 0;
        long low = 0;
        for (var file : sizes.entrySet()) {
            var part = Fingerprint.of(file.getKey() + ' ' + file.getValue());
            high += part.high();
            low += part.low();
        }
        return new Fingerprint(high, low);
    }

    private static void writeReport(BuildReport report, DataOutput out) throws IOException {
        out.writeInt(report.files());
        out.writeInt(report.articles());
        out.writeInt(report.pages().written() + report.pages().unchanged());
        out.writeLong(report.bytes());
        DiskValues.writeList(report.diagnostics(), DiskValues::writeDiagnostic, out);
    }

    /** The report that a build with nothing to do would give. */
    private static BuildReport readReport(DataInput in) throws IOException {
        int files = in.readInt();
        int articles = in.readInt();
        var pages = new BuildReport.Pages(0, in.readInt(), 0);
        return new BuildReport(files, articles, List.of(), pages, in.readLong(),
                DiskValues.readList(DiskValues::readDiagnostic, in), List.of());
    }
}
