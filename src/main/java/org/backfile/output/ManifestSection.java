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
 * What a build adds to the {@link Manifest}.
 *
 * @param lines by path, in order; without an entry the file is gone
 */
record ManifestSection(SortedMap<String, Optional<Manifest.Entry>> lines) {

    private static final String GONE = "gone ";

    /** These files are about to be written or removed. */
    static ManifestSection announcing(Stream<SitePath> paths) {
        var lines = new TreeMap<String, Optional<Manifest.Entry>>(Manifest.ORDER);
        paths.forEach(path -> lines.put(path.value(), Optional.of(Manifest.Entry.IN_DOUBT)));
        return new ManifestSection(lines);
    }

    /** These files were written, and those removed. */
    static ManifestSection done(Map<SitePath, Manifest.Entry> written, Collection<SitePath> removed) {
        var lines = new TreeMap<String, Optional<Manifest.Entry>>(Manifest.ORDER);
        written.forEach((path, entry) -> lines.put(path.value(), Optional.of(entry)));
        removed.forEach(path -> lines.put(path.value(), Optional.empty()));
        return new ManifestSection(lines);
    }

    /** Its lines, without the end line. */
    byte[] text() {
        var text = new StringBuilder(lines.size() * 80);
        lines.forEach((path, entry) -> entry.ifPresentOrElse(
                written -> append(path, written, text),
                () -> text.append(GONE).append(path).append('\n')));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static void append(String path, Manifest.Entry entry, StringBuilder text) {
        text.append(entry.fingerprint())
                .append(' ')
                .append(entry.size())
                .append(' ')
                .append(path)
                .append('\n');
    }

    /**
     * Reads lines, each of which ends in a line feed.
     *
     * @throws IllegalArgumentException when one of them is none of a manifest
     */
    static ManifestSection read(String text) {
        var lines = new TreeMap<String, Optional<Manifest.Entry>>(Manifest.ORDER);
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
                        Optional.of(new Manifest.Entry(
                                Fingerprint.parse(line.subSequence(0, 32)), Long.parseLong(line, 33, space, 10))));
            }
        }
        return new ManifestSection(lines);
    }
}
