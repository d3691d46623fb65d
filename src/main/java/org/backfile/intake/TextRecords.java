package org.backfile.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.backfile.archive.Card;
import org.backfile.archive.CardTable;

/**
 * What the readings of texts have left behind, a {@link TextRecord} for each text, in files beside each other: those of
 * earlier builds, which are never written to again, and one that this build writes. So builds of one site that run at
 * the same time do not disturb each other. Thread-safe.
 */
final class TextRecords implements CardTable.Keeper {

    /** The bits of a place that say where in its file a record is; those above them are the number of the file. */
    private static final int OFFSET = 40;

    private static final long OFFSETS = (1L << OFFSET) - 1;

    static final String PREFIX = "texts-";
    /** The cards that were asked for most recently are kept: one is on thirty pages, most of them close together. */
    private static final int RECENT = 1 << 14;

    private static final int MOST_FILES = 8;

    private final Path folder;
    private final List<RecordFile> files;
    private Optional<RecordFile> growing = Optional.empty();
    private Optional<IOException> unwritable = Optional.empty();
    private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(RECENT);

    private record Recent(long at, Card card) {}

    private TextRecords(Path folder, List<RecordFile> files) {
        this.folder = folder;
        this.files = new CopyOnWriteArrayList<>(files);
    }

    /** @param folder of the cache; it need not exist */
    static TextRecords none(Path folder) {
        return new TextRecords(folder, List.of());
    }

    /**
     * Records of earlier builds.
     *
     * @throws IOException when a file is missing, or has another size
     */
    static TextRecords open(Path folder, List<String> names, long[] sizes) throws IOException {
        var files = new ArrayList<RecordFile>();
        for (int i = 0; i < sizes.length; i++) {
            Path file = folder.resolve(names.get(i));
            if (Files.size(file) != sizes[i]) {
                throw new IOException(names.get(i) + " is not the file that was kept");
            }
            files.add(RecordFile.open(file));
        }
        return new TextRecords(folder, files);
    }

    /** The sizes of the files in bytes, in order. */
    long[] sizes() {
        return files.stream().mapToLong(RecordFile::size).toArray();
    }

    /** The names of the files, in order. */
    List<String> names() {
        return files.stream().map(file -> file.path().getFileName().toString()).toList();
    }

    /** @throws IOException when they cannot be read in the next build, as the folder cannot be written to */
    void requireKept() throws IOException {
        if (unwritable.isPresent()) {
            throw unwritable.get();
        }
    }

    /** Whether they are in more files than is good for the start of a build. */
    boolean isScattered() {
        return files.size() > MOST_FILES;
    }

    /**
     * The same records in one file or two. The first file stays as it is, unless the others have grown to half of it:
     * then much in it is no longer used.
     *
     * @param places of the records that are still in use; each is replaced by its new one
     */
    TextRecords gathered(long[] places) throws IOException {
        long first = files.get(0).size();
        long others = files.stream().mapToLong(RecordFile::size).sum() - first;
        int stay = others > first / 2 ? 0 : 1;
        RecordFile file = createdIn(folder);
        for (int i = 0; i < places.length; i++) {
            if (places[i] >>> OFFSET >= stay) {
                places[i] = (long) stay << OFFSET | file.append(get(places[i]).encoded());
            }
        }
        file.seal();
        return new TextRecords(
                folder,
                Stream.concat(files.stream().limit(stay), Stream.of(file)).toList());
    }

    /** Adds a record; returns its place. */
    long append(TextRecord record) {
        RecordFile file = growing();
        return (long) files.indexOf(file) << OFFSET | file.append(record.encoded());
    }

    private synchronized RecordFile growing() {
        if (growing.isEmpty()) {
            try {
                growing = Optional.of(created());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
            files.add(growing.get());
        }
        return growing.get();
    }

    private static RecordFile createdIn(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            try {
                return RecordFile.create(folder.resolve(PREFIX + number));
            } catch (FileAlreadyExistsException taken) {
                // The next number.
            }
        }
    }

    private RecordFile created() throws IOException {
        try {
            return createdIn(folder);
        } catch (IOException failure) {
            unwritable = Optional.of(failure);
            Path file = Files.createTempFile("backfile-", null);
            Files.delete(file);
            RecordFile records = RecordFile.create(file);
            file.toFile().deleteOnExit();
            return records;
        }
    }

    /** Later records go to another file: the ones there are have been named, with their sizes. */
    synchronized void endFile() {
        growing = Optional.empty();
    }

    /** Makes the records that were added readable. */
    synchronized void seal() {
        growing.ifPresent(RecordFile::seal);
    }

    TextRecord get(long at) {
        ByteBuffer bytes = files.get((int) (at >>> OFFSET)).get(at & OFFSETS);
        return TextRecord.decoded(bytes);
    }

    @Override
    public Card card(long at) {
        int slot = (int) ((at ^ at >>> 7) & RECENT - 1);
        Recent known = recent.get(slot);
        if (known != null && known.at == at) {
            return known.card;
        }
        Card card = get(at).card();
        recent.lazySet(slot, new Recent(at, card));
        return card;
    }
}
