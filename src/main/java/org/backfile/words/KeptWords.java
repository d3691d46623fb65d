package org.backfile.words;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Checksum;
import org.backfile.text.Fingerprint;

/**
 * The files in which a {@link ForwardIndex} is kept from one build to the next: {@code words}, and beside it
 * {@code words-since} with what was recorded since, which is small and written again each time until it is not.
 *
 * <pre>
 * file        head lexicon entries streams
 * head        the key, 16 bytes; the checksum of lexicon and entries, 8; how long each of the two is, 4
 * lexicon     as {@link LexiconFormat} writes it: all of it, or what it has grown by
 * entries     of each stream: the fingerprint of its text, 16 bytes; its place, 8; a check, 4; its length, 4
 * streams     as {@link ArticleEncoder} writes them
 * </pre>
 *
 * <p>The numbers of head and entries have their least byte first. The key of {@code words-since} covers {@code words}.
 * Streams are read when they are asked for, and checked then; the rest is read and checked at once.
 */
public final class KeptWords {

    private static final int HEAD = 32;
    /** A file of additions may have one in so many bytes of the other. */
    private static final int SMALL_AGAINST_ALL = 8;

    private static final int FEW_BYTES = 1 << 16;

    private final Path whole;
    private final Path since;
    private final Fingerprint key;

    /**
     * @param folder the cache
     * @param key    what the words depend on besides the texts
     */
    public KeptWords(Path folder, Fingerprint key) {
        whole = folder.resolve("words");
        since = folder.resolve("words-since");
        this.key = key;
    }

    /** A file that was found whole. */
    private record Read(long checksum, Lexicon.Growth growth, StreamTable streams) {}

    /**
     * The words that were kept; none when the files are missing, damaged or have another key.
     *
     * @param site as in {@link ForwardIndex#ForwardIndex(Locale)}
     */
    public ForwardIndex read(Locale site) {
        Optional<Read> first = read(whole, key);
        if (first.isEmpty()) {
            return new ForwardIndex(site);
        }
        Read all = first.get();
        Lexicon before = Lexicon.empty().with(all.growth);
        var words =
                new ForwardIndex(site, before, all.growth, new ForwardIndex.Kept(all.checksum, before, all.streams));
        read(since, keyAfter(all.checksum)).ifPresent(added -> add(added, words));
        return words;
    }

    private static void add(Read added, ForwardIndex to) {
        var streams = new HashMap<Fingerprint, byte[]>();
        try {
            for (int entry = 0; entry < added.streams.size(); entry++) {
                streams.put(added.streams.text(entry), added.streams.of(added.streams.text(entry)));
            }
        } catch (DamagedWords few) {
            // As good as missing: those texts are read again.
            return;
        }
        to.add(added.growth, streams);
    }

    private Fingerprint keyAfter(long checksum) {
        return Fingerprint.builder().add(key).add(checksum).build();
    }

    private static Optional<Read> read(Path file, Fingerprint key) {
        try {
            MappedFile mapped = MappedFile.of(file);
            ByteBuffer head = mapped.numbers(0, HEAD);
            if (!new Fingerprint(head.getLong(), head.getLong()).equals(key)) {
                return Optional.empty();
            }
            long checksum = head.getLong();
            int ofLexicon = head.getInt();
            int ofEntries = head.getInt();
            byte[] body = mapped.read(HEAD, Math.addExact(ofLexicon, ofEntries));
            if (checksum != Checksum.of(body)) {
                return Optional.empty();
            }
            var entries = ByteBuffer.wrap(body, ofLexicon, ofEntries).order(ByteOrder.LITTLE_ENDIAN);
            return Optional.of(new Read(
                    checksum,
                    LexiconFormat.read(new DataInputStream(new ByteArrayInputStream(body, 0, ofLexicon))),
                    new StreamTable(entries, mapped, HEAD + (long) body.length)));
        } catch (IOException | ArithmeticException missing) {
            // A missing cache is not a failure; it only means that no work can be saved.
            return Optional.empty();
        }
    }

    /** Keeps the words, in one file or the other. */
    public void write(ForwardIndex words) throws IOException {
        Optional<ForwardIndex.Kept> kept = words.kept();
        // Other threads may record texts meanwhile: the streams, which refer to forms, are copied before the forms.
        Map<Fingerprint, byte[]> recorded = Map.copyOf(words.recorded());
        long bytes =
                recorded.values().stream().mapToLong(stream -> stream.length).sum();
        if (kept.isPresent()
                && !words.isCut()
                && bytes <= FEW_BYTES + kept.get().streams().bytes() / SMALL_AGAINST_ALL) {
            write(since, keyAfter(kept.get().checksum()), words, kept.get().lexicon(), recorded, List.of());
        } else {
            Files.deleteIfExists(since);
            List<StreamTable> others =
                    kept.map(ForwardIndex.Kept::streams).stream().toList();
            write(whole, key, words, Lexicon.empty(), recorded, others);
        }
    }

    private static void write(
            Path file,
            Fingerprint key,
            ForwardIndex words,
            Lexicon before,
            Map<Fingerprint, byte[]> recorded,
            List<StreamTable> others)
            throws IOException {
        var lexicon = new ByteArrayOutputStream(1 << 16);
        LexiconFormat.write(words, before, new DataOutputStream(lexicon));
        var texts = new ArrayList<Fingerprint>(recorded.keySet());
        others.forEach(table -> {
            for (int entry = 0; entry < table.size(); entry++) {
                if (!recorded.containsKey(table.text(entry)) && words.has(table.text(entry))) {
                    texts.add(table.text(entry));
                }
            }
        });
        var body = ByteBuffer.allocate(
                        Math.addExact(lexicon.size(), Math.multiplyExact(texts.size(), StreamTable.ENTRY)))
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(lexicon.toByteArray());
        long place = 0;
        for (Fingerprint text : texts) {
            byte[] stream = words.of(text);
            body.putLong(text.high()).putLong(text.low()).putLong(place);
            body.putInt(StreamTable.check(stream)).putInt(stream.length);
            place += stream.length;
        }
        var head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(key.high()).putLong(key.low()).putLong(Checksum.of(body.array()));
        head.putInt(lexicon.size()).putInt(body.capacity() - lexicon.size());
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
            out.write(head.array());
            out.write(body.array());
            for (Fingerprint text : texts) {
                out.write(words.of(text));
            }
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
