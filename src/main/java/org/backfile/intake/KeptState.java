package org.backfile.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;
import org.backfile.archive.Archive;
import org.backfile.archive.ArchiveFormat;
import org.backfile.source.SourceFile;
import org.backfile.text.DiskArrays;
import org.backfile.text.DiskTexts;
import org.backfile.text.Fingerprint;

/**
 * The state of a site between builds, in the folder of the cache: {@code cards}, a {@link CacheFile} that is replaced
 * as a whole, and large files that it names and that never change, {@link RecordFile}s and {@link TermsFile}s. Arrays
 * are as {@link DiskArrays} writes them.
 *
 * <pre>
 * names and sizes of the files of records, name of the file of terms
 * paths sizes times firsts at openings marks   the texts
 * the archive                                  as {@link ArchiveFormat} writes it
 * </pre>
 */
final class KeptState {

    private static final String NAME = "cards";
    private static final String TERMS = "terms-";

    private final Path folder;
    private final CacheFile file;
    private final Fingerprint key;
    private Optional<Kept> kept = Optional.empty();

    /** What the file holds. */
    private record Kept(SiteState state, String terms) {}

    /** @param key fingerprint of everything that the state depends on except the texts */
    KeptState(Path folder, Fingerprint key) {
        this.folder = folder;
        this.file = new CacheFile(folder.resolve(NAME));
        this.key = key;
    }

    /** Drops the state that is kept in a folder. What it names is removed with the next one that is kept. */
    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NAME));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The state that was kept last; the empty one if there is none that can be used. */
    SiteState read() {
        kept = file.read(key, this::read);
        return kept.map(Kept::state).orElseGet(() -> SiteState.empty(TextRecords.none(folder)));
    }

    private Kept read(DataInput in) throws IOException {
        var records = TextRecords.open(folder, DiskTexts.read(in), DiskArrays.readLongs(in));
        String terms = DiskTexts.read(in).get(0);
        TextTable texts = readTexts(in);
        Archive archive = ArchiveFormat.read(in, records, TermsFile.read(folder.resolve(terms)));
        return new Kept(new SiteState(texts, archive, records, false), terms);
    }

    private static TextTable readTexts(DataInput in) throws IOException {
        List<String> paths = DiskTexts.read(in);
        long[] sizes = DiskArrays.readLongs(in);
        long[] times = DiskArrays.readLongs(in);
        var files = new ArrayList<SourceFile>(paths.size());
        for (int i = 0; i < sizes.length; i++) {
            files.add(new SourceFile(paths.get(i), sizes[i], times[i]));
        }
        return new TextTable(
                files,
                DiskArrays.readInts(in),
                DiskArrays.readLongs(in),
                DiskArrays.readLongs(in),
                DiskArrays.readBytes(in));
    }

    /** Keeps a state in place of the one that was read. */
    void write(SiteState state) throws IOException {
        state.records().requireKept();
        // A preview goes on reading.
        state.records().endFile();
        Files.createDirectories(folder);
        String terms = termsOf(state.archive());
        long[] places = state.texts().at().clone();
        TextRecords records = state.records().isScattered() ? state.records().gathered(places) : state.records();
        file.write(key, out -> {
            DiskTexts.write(records.names(), out);
            DiskArrays.write(records.sizes(), out);
            DiskTexts.write(List.of(terms), out);
            writeTexts(state.texts(), places, out);
            ArchiveFormat.write(state.archive(), moved(state.texts().at(), places), out);
        });
        clear(Stream.concat(records.names().stream(), Stream.of(terms)).toList());
    }

    private static LongUnaryOperator moved(long[] from, long[] to) {
        if (Arrays.equals(from, to)) {
            return LongUnaryOperator.identity();
        }
        var moved = new HashMap<Long, Long>(from.length * 2);
        for (int i = 0; i < from.length; i++) {
            moved.put(from[i], to[i]);
        }
        return place -> Objects.requireNonNull(moved.get(place));
    }

    private String termsOf(Archive archive) throws IOException {
        Optional<String> known = kept.filter(before -> before.state().archive().terms() == archive.terms())
                .map(Kept::terms);
        return known.isPresent() ? known.get() : written(archive.terms());
    }

    private String written(LongBuffer terms) throws IOException {
        for (int number = 1; ; number++) {
            try {
                TermsFile.write(terms, folder.resolve(TERMS + number));
                return TERMS + number;
            } catch (FileAlreadyExistsException taken) {
                // The next number.
            }
        }
    }

    private static void writeTexts(TextTable texts, long[] places, DataOutput out) throws IOException {
        DiskTexts.write(texts.files().stream().map(SourceFile::path).toList(), out);
        DiskArrays.write(texts.files().stream().mapToLong(SourceFile::size).toArray(), out);
        DiskArrays.write(texts.files().stream().mapToLong(SourceFile::modified).toArray(), out);
        DiskArrays.write(texts.firsts(), out);
        DiskArrays.write(places, out);
        DiskArrays.write(texts.openings(), out);
        DiskArrays.write(texts.marks(), out);
    }

    private static void remove(Path old) {
        try {
            Files.deleteIfExists(old);
        } catch (IOException inUse) {
            // Windows removes no file that is mapped; a later build does it.
            return;
        }
    }

    /** Removes large files that are no longer in use. */
    private void clear(List<String> used) throws IOException {
        Set<String> names = Set.copyOf(used);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : (Iterable<Path>) files::iterator) {
                String name = old.getFileName().toString();
                boolean isLarge = name.startsWith(TERMS) || name.startsWith(TextRecords.PREFIX);
                if (isLarge && !names.contains(name)) {
                    remove(old);
                }
            }
        }
    }
}
