package org.backfile.output;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.IntFunction;
import org.backfile.text.Fingerprint;

/** The new content of a file of the site. */
public sealed interface FileContent {

    /** All bytes. */
    byte[] bytes();

    /** The content of nearly every file: its bytes. */
    record Whole(byte[] bytes) implements FileContent {}

    /**
     * The content of a large file: pieces, one after the other. A piece that an earlier build put into the file need
     * not be made again.
     *
     * @param prints fingerprints of the pieces, in order: pieces with the same have the same bytes
     * @param making makes the bytes of a piece by its number, from 0
     */
    record InPieces(List<Fingerprint> prints, IntFunction<byte[]> making) implements FileContent {
        public InPieces {
            prints = List.copyOf(prints);
        }

        @Override
        public byte[] bytes() {
            var all = new ByteArrayOutputStream();
            for (int i = 0; i < prints.size(); i++) {
                all.writeBytes(making.apply(i));
            }
            return all.toByteArray();
        }
    }
}
