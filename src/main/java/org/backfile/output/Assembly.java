package org.backfile.output;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.backfile.text.Fingerprint;

/** The new content of a file: bytes that were made, and ranges of the file as it is. */
final class Assembly {

    private final Path file;
    private final List<Part> parts = new ArrayList<>();
    private final List<PieceMap.Piece> pieces = new ArrayList<>();

    private Assembly(Path file) {
        this.file = file;
    }

    private interface Part {
        /** Whether the file as it is has the part at this offset. */
        boolean isIn(FileChannel old, long at) throws IOException;

        void writeTo(FileChannel draft) throws IOException;

        long length();
    }

    /**
     * Makes all pieces that the file as it is does not have.
     *
     * @param inFile where the others are in the file
     */
    static Assembly of(Path file, FileContent.InPieces content, Map<Fingerprint, PieceMap.Range> inFile) {
        var assembly = new Assembly(file);
        for (int i = 0; i < content.prints().size(); i++) {
            Fingerprint print = content.prints().get(i);
            PieceMap.Range range = inFile.get(print);
            if (range == null) {
                assembly.add(print, new Made(content.making().apply(i)));
            } else {
                assembly.add(print, new Kept(file, range.from(), range.length()));
            }
        }
        return assembly;
    }

    private void add(Fingerprint print, Part part) {
        pieces.add(new PieceMap.Piece(print, Math.toIntExact(part.length())));
        int last = parts.size() - 1;
        if (last >= 0 && part instanceof Kept kept && parts.get(last) instanceof Kept before && before.adjoins(kept)) {
            parts.set(last, before.with(kept));
        } else {
            parts.add(part);
        }
    }

    /** @param stamp of the file that has this content */
    PieceMap map(FileStamp stamp) {
        return new PieceMap(stamp.fingerprint(), pieces);
    }

    /** Whether the file as it is has this content. */
    boolean isInFile() throws IOException {
        try (var old = FileChannel.open(file, StandardOpenOption.READ)) {
            long at = 0;
            for (Part part : parts) {
                if (!part.isIn(old, at)) {
                    return false;
                }
                at += part.length();
            }
            return at == old.size();
        }
    }

    /** @throws IOException when the draft cannot be written, or the file as it is cannot be read */
    void writeTo(Path draft) throws IOException {
        try (var out = FileChannel.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            for (Part part : parts) {
                part.writeTo(out);
            }
        }
    }

    private record Made(byte[] bytes) implements Part {
        @Override
        public boolean isIn(FileChannel old, long at) throws IOException {
            var there = ByteBuffer.allocate(bytes.length);
            while (there.hasRemaining()) {
                if (old.read(there, at + there.position()) < 0) {
                    return false;
                }
            }
            return Arrays.equals(there.array(), bytes);
        }

        @Override
        public void writeTo(FileChannel draft) throws IOException {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) {
                draft.write(rest);
            }
        }

        @Override
        public long length() {
            return bytes.length;
        }
    }

    private record Kept(Path file, long from, long length) implements Part {
        boolean adjoins(Kept next) {
            return from + length == next.from;
        }

        Kept with(Kept next) {
            return new Kept(file, from, length + next.length);
        }

        @Override
        public boolean isIn(FileChannel old, long at) {
            return from == at;
        }

        /** Has the kernel copy it, where there is a call for that. */
        @Override
        public void writeTo(FileChannel draft) throws IOException {
            try (var old = FileChannel.open(file, StandardOpenOption.READ)) {
                for (long done = 0; done < length; ) {
                    long copied = old.transferTo(from + done, length - done, draft);
                    if (copied <= 0) {
                        throw new EOFException(file + " ends before byte " + (from + length));
                    }
                    done += copied;
                }
            }
        }
    }
}
