package org.backfile.make;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.archive.SitePath;
import org.backfile.intake.CacheFile;
import org.backfile.intake.DiskValues;
import org.backfile.output.PieceMap;
import org.backfile.text.Fingerprint;

/**
 * Which pieces the large files in the output folder are made of, for the next build: see {@link PieceMap}. A
 * {@link CacheFile} with the list of the files, each as its path, its stamp and the list of its pieces, each as its
 * fingerprint and its number of bytes (4 bytes, big-endian). Without it, the files are made as a whole. Thread-safe.
 */
final class KeptPieces {

    private final CacheFile file;
    private final Fingerprint key;
    private final Map<SitePath, PieceMap> maps = new TreeMap<>();
    private boolean isChanged;

    private KeptPieces(CacheFile file, Fingerprint key) {
        this.file = file;
        this.key = key;
    }

    /** @param key what all pieces depend on besides what they show */
    static KeptPieces read(CacheFile file, Fingerprint key) {
        var kept = new KeptPieces(file, key);
        file.read(key, in -> DiskValues.readList(KeptPieces::readEntry, in))
                .ifPresent(entries -> entries.forEach(entry -> kept.maps.put(entry.getKey(), entry.getValue())));
        return kept;
    }

    synchronized Optional<PieceMap> of(SitePath path) {
        return Optional.ofNullable(maps.get(path));
    }

    synchronized void note(SitePath path, PieceMap map) {
        maps.put(path, map);
        isChanged = true;
    }

    /** @param gone files that were removed */
    synchronized void write(List<SitePath> gone) {
        isChanged |= maps.keySet().removeAll(gone);
        if (!isChanged) {
            return;
        }
        try {
            file.write(key, out -> DiskValues.writeList(List.copyOf(maps.entrySet()), KeptPieces::writeEntry, out));
        } catch (IOException failure) {
            // The next build makes the files as a whole; a diagnostic already says that the cache cannot be written to.
            return;
        }
    }

    private static void writeEntry(Map.Entry<SitePath, PieceMap> entry, DataOutput out) throws IOException {
        out.writeUTF(entry.getKey().value());
        DiskValues.writeFingerprint(entry.getValue().stamp(), out);
        DiskValues.writeList(entry.getValue().pieces(), KeptPieces::writePiece, out);
    }

    private static Map.Entry<SitePath, PieceMap> readEntry(DataInput in) throws IOException {
        return Map.entry(
                new SitePath(in.readUTF()),
                new PieceMap(DiskValues.readFingerprint(in), DiskValues.readList(KeptPieces::readPiece, in)));
    }

    private static void writePiece(PieceMap.Piece piece, DataOutput out) throws IOException {
        DiskValues.writeFingerprint(piece.print(), out);
        out.writeInt(piece.length());
    }

    private static PieceMap.Piece readPiece(DataInput in) throws IOException {
        return new PieceMap.Piece(DiskValues.readFingerprint(in), in.readInt());
    }
}
