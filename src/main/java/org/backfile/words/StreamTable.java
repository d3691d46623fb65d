package org.backfile.words;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.backfile.text.Checksum;
import org.backfile.text.Fingerprint;

/**
 * The word sequences of the texts that a file of the cache has, found by text. The sequences stay in the file; what is
 * in memory are three arrays. Thread-safe.
 */
final class StreamTable {

    /** Bytes of an entry: text, place, length, check. */
    static final int ENTRY = 32;

    private static final int EMPTY = -1;

    private final MappedFile file;
    private final long start;
    /** Four numbers an entry: two of the text, the place, and length and check in one. */
    private final long[] entries;
    /** By hash: the entry. */
    private final int[] table;

    /** @param start where in the file the first sequence begins */
    StreamTable(ByteBuffer entries, MappedFile file, long start) {
        this.file = file;
        this.start = start;
        this.entries = new long[entries.remaining() / Long.BYTES];
        entries.asLongBuffer().get(this.entries);
        table = new int[Integer.highestOneBit(Math.max(1, size())) * 4];
        Arrays.fill(table, EMPTY);
        for (int entry = 0; entry < size(); entry++) {
            table[placeOf(this.entries[4 * entry], this.entries[4 * entry + 1])] = entry;
        }
    }

    int size() {
        return entries.length / 4;
    }

    Fingerprint text(int entry) {
        return new Fingerprint(entries[4 * entry], entries[4 * entry + 1]);
    }

    boolean has(Fingerprint text) {
        return table[placeOf(text.high(), text.low())] != EMPTY;
    }

    /** The place of a text in the table, or the empty one where it would be. */
    private int placeOf(long high, long low) {
        int mask = table.length - 1;
        int place = (int) (low ^ low >>> 32) & mask;
        while (table[place] != EMPTY && !(entries[4 * table[place]] == high && entries[4 * table[place] + 1] == low)) {
            place = place + 1 & mask;
        }
        return place;
    }

    /** How many bytes all sequences have. */
    long bytes() {
        return file.size() - start;
    }

    /**
     * The sequence of a text that is there.
     *
     * @throws DamagedWords when the file no longer has it as it was written
     */
    byte[] of(Fingerprint text) {
        int entry = table[placeOf(text.high(), text.low())];
        long lengthAndCheck = entries[4 * entry + 3];
        try {
            byte[] stream = file.read(start + entries[4 * entry + 2], (int) (lengthAndCheck >>> Integer.SIZE));
            if (check(stream) != (int) lengthAndCheck) {
                throw new DamagedWords("the words of the text " + text + " are not those that were kept");
            }
            return stream;
        } catch (IOException failure) {
            throw new DamagedWords(failure);
        }
    }

    static int check(byte[] stream) {
        return (int) (Checksum.of(stream) >>> Integer.SIZE);
    }
}
