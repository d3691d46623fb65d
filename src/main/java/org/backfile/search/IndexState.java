package org.backfile.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Checksum;
import org.backfile.text.Fingerprint;
import org.backfile.words.Lexicon;
import org.backfile.words.MappedFile;

/**
 * The file in which the {@link InvertedIndex} of a segment is kept from one build to the next, in the cache.
 *
 * <pre>
 * file      records columns foot
 * records   the letters of each term: its list, then its positions
 * columns   eighths stories terms forms headlines         4 bytes each: the mean length, and how many there are
 *           lexicon                                        8 bytes: the digest of those forms and terms
 *           texts at listDigests positionDigests           8 bytes a number
 *           lengths starts headlines storyCounts occurrences forms lists positions          4 bytes a number
 * foot      where the columns begin, 8 bytes; the key, 16; the checksum of the columns, 8
 * </pre>
 *
 * <p>Numbers have their least byte first. The key is what the letters depend on besides the stories. The columns are
 * read whole; the letters of a term are read through a memory map when its file is made, and compared with their
 * digest.
 */
final class IndexState {

    private static final int FOOT = 32;
    private static final int HEAD = 28;

    private final Path file;
    private final Fingerprint key;
    private final Lexicon lexicon;

    /** @param lexicon what terms and forms are numbered by; it may have grown since the file was written */
    IndexState(Path file, Fingerprint key, Lexicon lexicon) {
        this.file = file;
        this.key = key;
        this.lexicon = lexicon;
    }

    /** The index that the last build kept; nothing when the file is missing, damaged or has another key. */
    Optional<InvertedIndex> read() {
        try {
            MappedFile mapped = MappedFile.of(file);
            ByteBuffer foot = mapped.numbers(mapped.size() - FOOT, FOOT);
            long start = foot.getLong();
            if (!new Fingerprint(foot.getLong(), foot.getLong()).equals(key)) {
                return Optional.empty();
            }
            byte[] columns = mapped.read(start, Math.toIntExact(mapped.size() - FOOT - start));
            return foot.getLong() == Checksum.of(columns)
                    ? index(ByteBuffer.wrap(columns).order(ByteOrder.LITTLE_ENDIAN), mapped::read)
                    : Optional.empty();
        } catch (IOException | ArithmeticException missing) {
            // Not a failure: the index is made from the words.
            return Optional.empty();
        }
    }

    private Optional<InvertedIndex> index(ByteBuffer from, Records records) {
        int eighths = from.getInt();
        int stories = from.getInt();
        int terms = from.getInt();
        int forms = from.getInt();
        int headlines = from.getInt();
        if (from.getLong() != lexicon.digest(forms, terms)) {
            return Optional.empty();
        }
        long[] texts = longs(from, 2 * stories);
        long[] at = longs(from, terms);
        long[] listDigests = longs(from, terms);
        long[] positionDigests = longs(from, terms);
        var columns = new StoryColumns(texts, ints(from, stories), ints(from, stories + 1), ints(from, headlines));
        var counts = new TermCounts(ints(from, terms), ints(from, terms), ints(from, forms));
        var termColumns =
                new TermColumns(counts, at, ints(from, terms), ints(from, terms), listDigests, positionDigests);
        return Optional.of(new InvertedIndex(columns, termColumns, eighths, records, Map.of()));
    }

    private static long[] longs(ByteBuffer from, int size) {
        var numbers = new long[size];
        from.asLongBuffer().get(numbers);
        from.position(from.position() + Long.BYTES * size);
        return numbers;
    }

    private static int[] ints(ByteBuffer from, int size) {
        var numbers = new int[size];
        from.asIntBuffer().get(numbers);
        from.position(from.position() + Integer.BYTES * size);
        return numbers;
    }

    private byte[] bytes(InvertedIndex index) {
        StoryColumns stories = index.stories();
        TermColumns terms = index.terms();
        int[][] ints = {
            stories.lengths(),
            stories.starts(),
            stories.headlines(),
            index.storyCounts(),
            index.occurrences(),
            terms.counts().forms,
            terms.lists(),
            terms.positions()
        };
        long[][] longs = {stories.texts(), terms.at(), terms.listDigests(), terms.positionDigests()};
        long size = HEAD;
        for (int[] column : ints) {
            size += (long) Integer.BYTES * column.length;
        }
        for (long[] column : longs) {
            size += (long) Long.BYTES * column.length;
        }
        var to = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
        to.putInt(index.eighths()).putInt(stories.size()).putInt(terms.lists().length);
        to.putInt(terms.counts().forms.length).putInt(stories.headlines().length);
        to.putLong(lexicon.digest(terms.counts().forms.length, terms.lists().length));
        for (long[] column : longs) {
            to.asLongBuffer().put(column);
            to.position(to.position() + Long.BYTES * column.length);
        }
        for (int[] column : ints) {
            to.asIntBuffer().put(column);
            to.position(to.position() + Integer.BYTES * column.length);
        }
        return to.array();
    }

    /** Starts a new file, which takes the place of the old one once it is whole. */
    Writer writer() throws IOException {
        return new Writer();
    }

    /** A new file under construction. */
    final class Writer implements Records.Sink, AutoCloseable {
        private final Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        private final FileChannel channel;

        private Writer() throws IOException {
            Files.createDirectories(file.getParent());
            channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
        }

        @Override
        public synchronized long add(Letters letters) throws IOException {
            long start = channel.position();
            write(ByteBuffer.wrap(letters.bytes()));
            return start;
        }

        /** Ends the file; returns the index with the letters in it. */
        InvertedIndex finish(InvertedIndex index) throws IOException {
            long start = channel.position();
            byte[] columns = bytes(index);
            write(ByteBuffer.wrap(columns));
            write(ByteBuffer.allocate(FOOT)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(start)
                    .putLong(key.high())
                    .putLong(key.low())
                    .putLong(Checksum.of(columns))
                    .flip());
            channel.close();
            MappedFile mapped = MappedFile.of(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new InvertedIndex(index.stories(), index.terms(), index.eighths(), mapped::read, Map.of());
        }

        private void write(ByteBuffer bytes) throws IOException {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
