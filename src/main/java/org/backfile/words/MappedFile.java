package org.backfile.words;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A file of the cache, read through a memory map: a part that nobody asks for is not read. Thread-safe. */
public final class MappedFile {

    /** A map holds 2 GB at most. */
    private static final int PIECE = 1 << 30;

    private final List<ByteBuffer> pieces;
    private final long size;

    private MappedFile(List<ByteBuffer> pieces, long size) {
        this.pieces = pieces;
        this.size = size;
    }

    public static MappedFile of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            var pieces = new ArrayList<ByteBuffer>();
            for (long from = 0; from < channel.size(); from += PIECE) {
                pieces.add(channel.map(FileChannel.MapMode.READ_ONLY, from, Math.min(PIECE, channel.size() - from)));
            }
            return new MappedFile(pieces, channel.size());
        }
    }

    public long size() {
        return size;
    }

    /**
     * Bytes from a place on.
     *
     * @throws EOFException when the file has no such place
     */
    public byte[] read(long at, int length) throws EOFException {
        if (at < 0 || length < 0 || at + length > size) {
            throw new EOFException("the file has " + size + " bytes, and none at " + at + " + " + length);
        }
        var bytes = new byte[length];
        for (int done = 0; done < length; ) {
            ByteBuffer piece = pieces.get((int) ((at + done) / PIECE));
            int inPiece = (int) ((at + done) % PIECE);
            int some = Math.min(length - done, PIECE - inPiece);
            piece.get(inPiece, bytes, done, some);
            done += some;
        }
        return bytes;
    }

    /** The same, to be read as numbers, the least byte first. */
    public ByteBuffer numbers(long at, int length) throws EOFException {
        return ByteBuffer.wrap(read(at, length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
