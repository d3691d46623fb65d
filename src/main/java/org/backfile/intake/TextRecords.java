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
import java.util.concurrent.atomic.AtomicReferenceArray;
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

    private final Path folder;
    private final List<RecordFile> files;
    private Optional<RecordFile> growing = Optional.empty();
    private boolean isKept = true;
    private final AtomicReferenceArray<Recent> recent = new AtomicReferenceArray<>(RECENT);

    private record Recent(long at, Card card) {}

    private TextRecords(Path folder, List<RecordFile> files) {
        this.folder = folder;
        this.files = new ArrayList<>(files);
    }

    /** @param folder of the cache; it need not exist */
    static TextRecords none(Path folder) {
        return new TextRecords(folder, List.of());
    }

    /** Records of earlier builds. */
    static TextRecords open(Path folder, List<String> names) throws IOException {
        var files = new ArrayList<RecordFile>();
        for (String name : names) {
            files.add(RecordFile.open(folder.resolve(name)));
        }
        return new TextRecords(folder, files);
    }

    /** The names of the files, in order. */
    List<String> names() {
        return files.stream().map(file -> file.path().getFileName().toString()).toList();
    }

    /** Whether they can be read again in the next build; not if the folder of the cache cannot be written to. */
    boolean isKept() {
        return isKept;
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

    private RecordFile created() throws IOException {
        try {
            Files.createDirectories(folder);
            for (int number = 1; ; number++) {
                try {
                    return RecordFile.create(folder.resolve(PREFIX + number));
                } catch (FileAlreadyExistsException taken) {
                    // The next number.
                }
            }
        } catch (IOException unwritable) {
            isKept = false;
            Path file = Files.createTempFile("backfile-", null);
            Files.delete(file);
            RecordFile records = RecordFile.create(file);
            file.toFile().deleteOnExit();
            return records;
        }
    }

    /** Makes the records that were added readable. */
    synchronized void seal() {
        try {
            if (growing.isPresent()) {
                growing.get().seal();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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
