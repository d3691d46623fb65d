package org.backfile.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Where the letters of terms are kept while a segment's files are made. Thread-safe. */
interface Records {

    /** None: of an index whose letters are being written. */
    Records NONE = (at, length) -> {
        throw new IOException("no letters have been kept yet");
    };

    /** @throws IOException when they cannot be read, or never were there */
    byte[] read(long at, int length) throws IOException;

    /** Takes letters in. Thread-safe. */
    interface Sink {

        /** Keeps letters; returns where the first is. */
        long add(Letters letters) throws IOException;
    }

    /** Records in memory, for an archive whose state is not kept. */
    final class InMemory implements Records, Sink {
        private final List<byte[]> chunks = new ArrayList<>();

        @Override
        public synchronized long add(Letters letters) {
            chunks.add(letters.bytes());
            return (long) (chunks.size() - 1) << Integer.SIZE;
        }

        @Override
        public synchronized byte[] read(long at, int length) {
            var bytes = new byte[length];
            System.arraycopy(chunks.get((int) (at >> Integer.SIZE)), (int) at, bytes, 0, length);
            return bytes;
        }
    }
}
