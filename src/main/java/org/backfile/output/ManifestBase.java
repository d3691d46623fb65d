package org.backfile.output;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.backfile.text.Fingerprint;

/**
 * The base of a manifest: lines in the order of their paths, searched where they lie. Positions in it are
 * offsets of bytes at which a line starts, or its {@link #end()}.
 */
final class ManifestBase {

    static final ManifestBase EMPTY = new ManifestBase(new byte[0], 0, 0, 0, 0);

    /** Digits of a fingerprint, and the space after it. */
    private static final int SIZE_AT = 33;

    private final byte[] text;
    private final int foldersAt;
    private final int start;
    private final int end;
    private final int length;

    /**
     * @param text      of the file; read only
     * @param foldersAt where the lines of the folders start
     * @param start     where they end and the lines of the files start
     * @param end       where those end
     * @param length    of the whole base, with its end line
     */
    ManifestBase(byte[] text, int foldersAt, int start, int end, int length) {
        this.text = text;
        this.foldersAt = foldersAt;
        this.start = start;
        this.end = end;
        this.length = length;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** In bytes. */
    int length() {
        return length;
    }

    List<String> folders() {
        var folders = new ArrayList<String>();
        for (int at = foldersAt; at < start; at = after(at)) {
            folders.add(string(at, after(at) - 1));
        }
        return folders;
    }

    Optional<ManifestEntry> of(String path) {
        int at = seek(path, start);
        return isAt(at, path) ? Optional.of(entryAt(at)) : Optional.empty();
    }

    /** The first position, not before another one, whose path is not before this path. */
    int seek(String path, int from) {
        byte[] wanted = path.getBytes(StandardCharsets.UTF_8);
        int low = from;
        int high = end;
        while (low < high) {
            int line = lineAround((low + high) >>> 1, low);
            int next = after(line);
            if (Arrays.compareUnsigned(text, pathAt(line), next - 1, wanted, 0, wanted.length) < 0) {
                low = next;
            } else {
                high = line;
            }
        }
        return low;
    }

    private int lineAround(int position, int low) {
        int line = position;
        while (line > low && text[line - 1] != '\n') {
            line--;
        }
        return line;
    }

    boolean isAt(int position, String path) {
        return position < end && pathOf(position).equals(path);
    }

    /** The position after this one. */
    int after(int position) {
        int at = position;
        while (text[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /** Passes the files between two positions to the visitor. */
    void forEach(int from, int to, BiConsumer<String, ManifestEntry> visitor) {
        for (int at = from; at < to; at = after(at)) {
            visitor.accept(pathOf(at), entryAt(at));
        }
    }

    /** The files whose paths are the prefix and a name. Skips the folders below in a few steps each. */
    Map<String, ManifestEntry> filesIn(String prefix) {
        var files = new HashMap<String, ManifestEntry>();
        int at = seek(prefix, start);
        while (at < end && pathOf(at).startsWith(prefix)) {
            String path = pathOf(at);
            int slash = path.indexOf('/', prefix.length());
            if (slash < 0) {
                files.put(path, entryAt(at));
                at = after(at);
            } else {
                // '0' is the character after the slash.
                at = seek(path.substring(0, slash) + '0', at);
            }
        }
        return files;
    }

    private String pathOf(int position) {
        return string(pathAt(position), after(position) - 1);
    }

    private int pathAt(int position) {
        int at = position + SIZE_AT;
        while (text[at] != ' ') {
            at++;
        }
        return at + 1;
    }

    private ManifestEntry entryAt(int position) {
        return new ManifestEntry(
                Fingerprint.parse(ascii(position, position + SIZE_AT - 1)),
                Long.parseLong(ascii(position + SIZE_AT, pathAt(position) - 1)));
    }

    private String ascii(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private String string(int from, int to) {
        return new String(text, from, to - from, StandardCharsets.UTF_8);
    }
}
