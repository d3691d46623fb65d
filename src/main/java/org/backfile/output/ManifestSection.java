package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/**
 * What a build adds to the manifest.
 *
 * @param lines by path, in order; without an entry the file is gone
 */
record ManifestSection(SortedMap<String, Optional<ManifestEntry>> lines) {

    private static final String GONE = "gone ";

    /** These files are about to be written or removed. */
    static ManifestSection announcing(Stream<SitePath> paths) {
        var lines = new TreeMap<String, Optional<ManifestEntry>>(PathOrder.OF_BYTES);
        paths.forEach(path -> lines.put(path.value(), Optional.of(ManifestEntry.IN_DOUBT)));
        return new ManifestSection(lines);
    }

    /** These files were written, and those removed. */
    static ManifestSection done(Map<SitePath, ManifestEntry> written, Collection<SitePath> removed) {
        var lines = new TreeMap<String, Optional<ManifestEntry>>(PathOrder.OF_BYTES);
        written.forEach((path, entry) -> lines.put(path.value(), Optional.of(entry)));
        removed.forEach(path -> lines.put(path.value(), Optional.empty()));
        return new ManifestSection(lines);
    }

    /** Its lines, without the end line. */
    byte[] text() {
        var text = new StringBuilder(lines.size() * 80);
        lines.forEach((path, entry) -> entry.ifPresentOrElse(
                written -> written.appendTo(text, path),
                () -> text.append(GONE).append(path).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads lines, each of which ends in a line feed.
     *
     * @throws IllegalArgumentException when one of them is none of a manifest
     */
    static ManifestSection read(String text) {
        var lines = new TreeMap<String, Optional<ManifestEntry>>(PathOrder.OF_BYTES);
        // Not lines(): a path may have a carriage return in it.
        for (String line : text.isEmpty() ? new String[0] : text.split("\n")) {
            if (line.startsWith(GONE)) {
                lines.put(line.substring(GONE.length()), Optional.empty());
            } else {
                int space = line.indexOf(' ', 33);
                if (space < 0) {
                    throw new IllegalArgumentException("not a line of a manifest: " + line);
                }
                lines.put(
                        new SitePath(line.substring(space + 1)).value(),
                        Optional.of(new ManifestEntry(
                                Fingerprint.parse(line.subSequence(0, 32)), Long.parseLong(line, 33, space, 10))));
            }
        }
        return new ManifestSection(lines);
    }
}
