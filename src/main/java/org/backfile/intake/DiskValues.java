package org.backfile.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Fingerprint;
import org.backfile.text.Span;

/**
 * The encoding of values shared by several cache files: a text as its number of bytes (4 bytes, big-endian) and its
 * UTF-8; a list as its length (4 bytes) and its members; an optional value as a byte 0 or 1 and the value; a
 * fingerprint as its 16 bytes; a diagnostic as its parts in order.
 */
public final class DiskValues {

    private DiskValues() {}

    /** Writes one value. */
    public interface Writer<T> {
        void write(T value, DataOutput out) throws IOException;
    }

    /** Reads one value. */
    public interface Reader<T> {
        T read(DataInput in) throws IOException;
    }

    static void writeText(String text, DataOutput out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    static String readText(DataInput in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static <T> void writeList(List<T> list, Writer<T> writer, DataOutput out) throws IOException {
        out.writeInt(list.size());
        for (T member : list) {
            writer.write(member, out);
        }
    }

    public static <T> List<T> readList(Reader<T> reader, DataInput in) throws IOException {
        int size = in.readInt();
        if (size == 0) {
            return List.of();
        }
        var list = new ArrayList<T>();
        for (int i = 0; i < size; i++) {
            list.add(reader.read(in));
        }
        return List.copyOf(list);
    }

    static <T> void writeOptional(Optional<T> value, Writer<T> writer, DataOutput out) throws IOException {
        out.writeBoolean(value.isPresent());
        if (value.isPresent()) {
            writer.write(value.get(), out);
        }
    }

    static <T> Optional<T> readOptional(Reader<T> reader, DataInput in) throws IOException {
        return in.readBoolean() ? Optional.of(reader.read(in)) : Optional.empty();
    }

    public static void writeFingerprint(Fingerprint fingerprint, DataOutput out) throws IOException {
        out.writeLong(fingerprint.high());
        out.writeLong(fingerprint.low());
    }

    public static Fingerprint readFingerprint(DataInput in) throws IOException {
        return new Fingerprint(in.readLong(), in.readLong());
    }

    public static void writeDiagnostic(Diagnostic diagnostic, DataOutput out) throws IOException {
        writeText(diagnostic.code().name(), out);
        writeText(diagnostic.file(), out);
        writeOptional(diagnostic.place(), DiskValues::writePlace, out);
        writeText(diagnostic.found(), out);
        writeText(diagnostic.expected(), out);
        writeText(diagnostic.fix(), out);
        writeText(diagnostic.meanwhile(), out);
    }

    public static Diagnostic readDiagnostic(DataInput in) throws IOException {
        return new Diagnostic(
                Code.valueOf(readText(in)),
                readText(in),
                readOptional(DiskValues::readPlace, in),
                readText(in),
                readText(in),
                readText(in),
                readText(in));
    }

    private static void writePlace(Diagnostic.Place place, DataOutput out) throws IOException {
        out.writeInt(place.span().line());
        out.writeInt(place.span().column());
        out.writeInt(place.span().length());
        writeText(place.excerpt(), out);
        out.writeInt(place.caret());
    }

    private static Diagnostic.Place readPlace(DataInput in) throws IOException {
        return new Diagnostic.Place(new Span(in.readInt(), in.readInt(), in.readInt()), readText(in), in.readInt());
    }
}
