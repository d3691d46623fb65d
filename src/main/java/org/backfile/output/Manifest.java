package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.backfile.archive.SitePath;

/**
 * The files of an output folder that Backfile wrote, with their fingerprints: the file {@code .backfile/record} in it,
 * a base and sections that were appended since. In UTF-8:
 *
 * <pre>
 * backfile-record 2
 * folders 14 files 169                                            bytes of the two blocks that follow
 * /                                                               each folder that holds files of ours
 * 1987/02/26/
 * 6b1f0c2d6b1f0c2d6b1f0c2d6b1f0c2d 5120 1987/02/26/ferry.html     fingerprint, bytes, path
 * 5d2c1b0a5d2c1b0a5d2c1b0a5d2c1b0a 4100 1987/02/26/index.html
 * 9e8a47359e8a47359e8a47359e8a4735 4000 index.html
 * end 3 13220 0 ce837c74                                          files, their bytes, files in doubt, checksum
 * 00000000000000000000000000000000 0 1987/02/26/ferry.html        about to be removed
 * 00000000000000000000000000000000 0 1987/02/26/index.html        about to be written
 * end 3 4000 2 7a2c550b
 * gone 1987/02/26/ferry.html                                      removed
 * 1b0a99881b0a99881b0a99881b0a9988 4090 1987/02/26/index.html     written
 * end 2 8090 0 0ade4750
 * </pre>
 *
 * Both blocks of the base are in the order of the bytes of their paths, so a path is found by binary search. A later
 * line takes precedence over an earlier one. The totals of an end line are those of the site as of there; its checksum
 * is the CRC-32 of every byte since the end line before, up to the checksum itself, as 8 hexadecimal digits.
 *
 * <p>A build announces the files that it will write or remove before it touches the first, and says at its end what
 * became of them. What follows the last end line was being appended when a build was killed, and counts for nothing:
 * the files that it was to tell of are still in doubt. A whole end line that does not fit its section is damage. When
 * the sections would outgrow a quarter of the base, a new base is moved into the place of the file; its bytes depend on
 * the files alone, not on how they came about.
 *
 * <p>It holds no time and no path of the machine. Version 1 was a base without folders and totals ({@code
 * ManifestOfVersion1}).
 */
public final class Manifest {

    /**
     * Its place in an output folder. Earlier versions called the manifest a record. The name of the file and the first
     * word in it stay, so that a folder that they wrote is recognised as ours.
     */
    static final String PATH = FileTree.OWN + "/record";

    /** What a message says of an output folder whose manifest cannot be read. */
    static final String DAMAGED = "has a damaged manifest, " + PATH;

    private final ManifestBase base;
    private final SortedMap<String, Optional<ManifestEntry>> since;
    private final ManifestTotals totals;
    private final int length;
    private final boolean isDamaged;

    /**
     * @param since  what the sections say; without an entry the file is gone
     * @param length of the file in bytes, up to the last end line; 0 when nothing can be appended to it
     */
    Manifest(
            ManifestBase base,
            SortedMap<String, Optional<ManifestEntry>> since,
            ManifestTotals totals,
            int length,
            boolean isDamaged) {
        this.base = base;
        this.since = Collections.unmodifiableSortedMap(since);
        this.totals = totals;
        this.length = length;
        this.isDamaged = isDamaged;
    }

    public static Manifest empty() {
        return new Manifest(ManifestBase.EMPTY, new TreeMap<>(PathOrder.OF_BYTES), ManifestTotals.NONE, 0, false);
    }

    /** A manifest that cannot be read: it names no file, so none is known to be ours. */
    static Manifest damaged() {
        return new Manifest(ManifestBase.EMPTY, new TreeMap<>(PathOrder.OF_BYTES), ManifestTotals.NONE, 0, true);
    }

    /** What is said of a file; empty when there is none at that path. */
    public Optional<ManifestEntry> of(SitePath path) {
        Optional<ManifestEntry> changed = since.get(path.value());
        return changed != null ? changed : base.of(path.value());
    }

    /** Number of files. */
    public int files() {
        return totals.files();
    }

    /** Of all files. */
    public long bytes() {
        return totals.bytes();
    }

    /** Whether a build ended before it had done all that it announced. */
    boolean isInDoubt() {
        return totals.inDoubt() > 0;
    }

    public boolean isDamaged() {
        return isDamaged;
    }

    /** Every file, in order of path. Reads the whole base. */
    void forEach(BiConsumer<String, ManifestEntry> visitor) {
        int at = base.start();
        for (var change : since.entrySet()) {
            int next = base.seek(change.getKey(), at);
            base.forEach(at, next, visitor);
            at = base.isAt(next, change.getKey()) ? base.after(next) : next;
            change.getValue().ifPresent(entry -> visitor.accept(change.getKey(), entry));
        }
        base.forEach(at, base.end(), visitor);
    }

    /** The folders that hold files of ours, some of which may be gone: {@code 1987/02/26/}; the root is {@code /}. */
    List<String> folders() {
        var folders = new LinkedHashSet<String>(base.folders());
        since.keySet().forEach(path -> folders.add(folderOf(path)));
        return List.copyOf(folders);
    }

    /** The files in a folder and the folders below it. */
    public List<SitePath> below(String folder) {
        return folders().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .flatMap(name -> filesIn(name).keySet().stream())
                .map(SitePath::new)
                .toList();
    }

    /** The files directly in one of {@link #folders()}. */
    Map<String, ManifestEntry> filesIn(String folder) {
        String prefix = folder.equals("/") ? "" : folder;
        Map<String, ManifestEntry> files = base.filesIn(prefix);
        for (var change : since.tailMap(prefix).entrySet()) {
            if (!change.getKey().startsWith(prefix)) {
                break;
            }
            if (folderOf(change.getKey()).equals(folder)) {
                change.getValue()
                        .ifPresentOrElse(
                                entry -> files.put(change.getKey(), entry), () -> files.remove(change.getKey()));
            }
        }
        return files;
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "/" : path.substring(0, slash + 1);
    }

    /** Whether these lines can be appended to the file, else it is written anew. */
    boolean takes(byte[] lines) {
        return length > 0 && length - base.length() + lines.length <= base.length() / 4;
    }

    /** Of the file in bytes, up to the last end line. */
    int length() {
        return length;
    }

    /** The manifest and one more section. */
    Manifest with(ManifestSection section, ManifestTotals after, int lengthAfter) {
        var now = new TreeMap<>(since);
        now.putAll(section.lines());
        return new Manifest(base, now, after, lengthAfter, false);
    }

    /** Looks up every path of the section. */
    ManifestTotals totalsAfter(ManifestSection section) {
        ManifestTotals after = totals;
        for (var line : section.lines().entrySet()) {
            Optional<ManifestEntry> before = of(new SitePath(line.getKey()));
            after = before.map(after::without).orElse(after);
            after = line.getValue().map(after::with).orElse(after);
        }
        return after;
    }

    /** The text of a base that says all that this manifest says. */
    byte[] asBase() {
        var folders = new TreeSet<String>(PathOrder.OF_BYTES);
        var files = new StringBuilder(files() * 80 + 64);
        var totals = new ManifestTotals[] {ManifestTotals.NONE};
        forEach((path, entry) -> {
            folders.add(folderOf(path));
            entry.appendTo(files, path);
            totals[0] = totals[0].with(entry);
        });
        return ManifestText.base(folders, files, totals[0]);
    }

    /** The text of a base that says all that this manifest says: equal for equal files, however they came about. */
    public String text() {
        return new String(asBase(), StandardCharsets.UTF_8);
    }
}
