package org.backfile.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/** The file of a {@link Manifest}. */
final class ManifestFile {

    private final FileTree tree;
    private final Path file;

    ManifestFile(FileTree tree) {
        this.tree = tree;
        this.file = tree.at(Manifest.PATH);
    }

    FileStamp stamp() throws IOException {
        return Files.exists(file)
                ? FileStamp.of(Files.readAttributes(file, BasicFileAttributes.class))
                : FileStamp.NONE;
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
