package org.backfile.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.backfile.text.Checksum;
import org.backfile.text.Fingerprint;

/**
 * A file of the cache. It may be missing, from another version, truncated or corrupt: then it holds no value, and the
 * build does the work again.
 *
 * <pre>
 * 16 bytes   the key: what the value depends on; another key is another value
 * 8 bytes    the checksum of the rest
 * the rest   the value
 * </pre>
 */
public final class CacheFile {

    private static final int HEAD = 24;

    private final Path file;

    public CacheFile(Path file) {
        this.file = file;
    }

    /** Writes the value. */
    public interface Content {
        public void write(DataOutput out) throws IOException;
    }

    public <T> Optional<T> read(Fingerprint key, DiskValues.Reader<T> reader) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length < HEAD) {
                return Optional.empty();
            }
            DataInput in = new DataInputStream(new ByteArrayInputStream(bytes));
            boolean isWhole = DiskValues.readFingerprint(in).equals(key)
                    && in.readLong() == Checksum.of(bytes, HEAD, bytes.length - HEAD);
            return isWhole ? Optional.of(reader.read(in)) : Optional.empty();
        } catch (IOException missing) {
            // A missing cache is not a failure; it only means that no work can be saved.
            return Optional.empty();
        }
    }

    public void write(Fingerprint key, Content content) throws IOException {
        var rest = new ByteArrayOutputStream(1 << 16);
        content.write(new DataOutputStream(rest));
        byte[] bytes = rest.toByteArray();
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.createDirectories(file.getParent());
        try (var out = new DataOutputStream(Files.newOutputStream(unfinished))) {
            DiskValues.writeFingerprint(key, out);
            out.writeLong(Checksum.of(bytes));
            out.write(bytes);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
