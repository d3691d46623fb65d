package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.backfile.text.Fingerprint;

/** The file of a {@link Manifest}. */
final class ManifestFile {

    private final FileTree tree;
    private final Path file;

    ManifestFile(FileTree tree) {
        this.tree = tree;
        this.file = tree.at(Manifest.PATH);
    }

    /**
     * Tells one writing of the file from another, and the file from a copy of it.
     *
     * @param time when it was written, in milliseconds since 1970; 0 when there is none
     */
    record Stamp(Fingerprint fingerprint, long time) {
        private static final Stamp NONE = new Stamp(Fingerprint.UNKNOWN, 0);
    }

    Stamp stamp() throws IOException {
        if (!Files.exists(file)) {
            return Stamp.NONE;
        }
        var found = Files.readAttributes(file, BasicFileAttributes.class);
        // Not every file system has keys; where there are, a copy in the same place has another.
        var fingerprint = Fingerprint.builder()
                .add(String.valueOf(found.fileKey()))
                .add(found.size())
                .add(found.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                .build();
        return new Stamp(fingerprint, found.lastModifiedTime().toMillis());
    }

    /** An empty manifest when there is no file. */
    Manifest read() throws IOException {
        return Files.exists(file) ? ManifestReader.read(Files.readAllBytes(file)) : Manifest.empty();
    }

    /** Adds a section to the manifest that is in the file, and returns it as it is then. */
    Manifest write(Manifest before, ManifestSection section) throws IOException {
        byte[] lines = section.text();
        // A file of another length has the beginning of a section at its end.
        if (before.takes(lines) && Files.size(file) == before.length()) {
            ManifestTotals totals = before.totalsAfter(section);
            byte[] closed = ManifestText.closed(lines, totals);
            Files.write(file, closed, StandardOpenOption.APPEND);
            return before.with(section, totals, before.length() + closed.length);
        }
        // The totals are counted on the way; looking up every path would take longer.
        byte[] base = before.with(section, ManifestTotals.NONE, 0).asBase();
        tree.replace(Manifest.PATH, draft -> Files.write(draft, base));
        return ManifestReader.read(base);
    }
}
