package org.backfile.output;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.backfile.text.Fingerprint;

/**
 * What a build knows of a file that it put together from pieces.
 *
 * @param stamp  tells the file as it was left from any other, from a copy of it, and from what becomes of it later
 * @param pieces in the order of the file
 */
public record PieceMap(Fingerprint stamp, List<Piece> pieces) {

    public PieceMap {
        pieces = List.copyOf(pieces);
    }

    /** @param length in bytes */
    public record Piece(Fingerprint print, int length) {}

    /** Bytes of a file, from an offset. */
    record Range(long from, long length) {}

    /** Where each piece is. */
    Map<Fingerprint, Range> ranges() {
        var ranges = new HashMap<Fingerprint, Range>();
        long from = 0;
        for (Piece piece : pieces) {
            ranges.put(piece.print(), new Range(from, piece.length()));
            from += piece.length();
        }
        return ranges;
    }

    /** Of the file, in bytes. */
    public long size() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }
}
