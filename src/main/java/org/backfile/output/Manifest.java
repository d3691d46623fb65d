package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.SitePath;
import org.backfile.text.Fingerprint;

/**
 * The files of an output folder that Backfile wrote, with their fingerprints: the file {@code .backfile/record} in it.
 *
 * <pre>
 * backfile-record 1
 * 6b1f0c2d9e8a47355d2c1b0a99887766 5120 1987/02/26/index.html       fingerprint, bytes, path; in order of the paths
 * 00000000000000000000000000000000 0 1987/02/27/index.html          being written when the build ended
 * end 2
 * </pre>
 *
 * It holds no time and no path of the machine: the same site has the same manifest wherever it is built. It is replaced
 * as a whole, twice in a build: before the first page is written, with every file to be written marked as not known,
 * and at the end. So it always names every file that is ours, whenever a build is killed.
 */
public record Manifest(Map<String, Entry> entries) {

    /**
     * Its place in an output folder. Earlier versions called the manifest a record. The name of the file and its first
     * line stay, so that a folder that they wrote is recognised as ours, and they recognise one that we wrote.
     */
    static final String PATH = FileTree.OWN + "/record";

    /** What a message says of an output folder whose manifest cannot be read. */
    static final String DAMAGED = "has a damaged manifest, " + PATH;

    private static final String HEAD = "backfile-record 1";

    /** @param size in bytes */
    public record Entry(Fingerprint fingerprint, long size) {
        static final Entry IN_DOUBT = new Entry(Fingerprint.UNKNOWN, 0);
    }

    public static Manifest empty() {
        return new Manifest(Map.of());
    }

    Optional<Entry> of(SitePath path) {
        return Optional.ofNullable(entries.get(path.value()));
    }

    public long bytes() {
        return entries.values().stream().mapToLong(Entry::size).sum();
    }

    public String write() {
        var text = new StringBuilder(entries.size() * 80 + 64).append(HEAD).append('\n');
        entries.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> text.append(entry.getValue().fingerprint())
                        .append(' ')
                        .append(entry.getValue().size())
                        .append(' ')
                        .append(entry.getKey())
                        .append('\n'));
        return text.append("end ").append(entries.size()).append('\n').toString();
    }

    /** Empty when the bytes are not a whole manifest. */
    static Optional<Manifest> read(byte[] bytes) {
        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n");
        if (lines.length < 2
                || !lines[0].equals(HEAD)
                || !lines[lines.length - 1].equals("end " + (lines.length - 2))) {
            return Optional.empty();
        }
        var entries = new HashMap<String, Entry>(lines.length * 2);
        try {
            for (int i = 1; i < lines.length - 1; i++) {
                String line = lines[i];
                int space = line.indexOf(' ', 33);
                entries.put(
                        new SitePath(line.substring(space + 1)).value(),
                        new Entry(Fingerprint.parse(line.subSequence(0, 32)), Long.parseLong(line, 33, space, 10)));
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException noise) {
            return Optional.empty();
        }
        return Optional.of(new Manifest(entries));
    }
}
