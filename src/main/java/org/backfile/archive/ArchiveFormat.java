package org.backfile.archive;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.LongUnaryOperator;
import org.backfile.text.DiskArrays;
import org.backfile.text.DiskTexts;

/**
 * An archive on disk, without the cards and the bulk of the terms: arrays as {@link DiskArrays} and {@link DiskTexts}
 * write them.
 *
 * <pre>
 * at dates words setAside prints          the columns
 * (spellings firsts ids) four times       the names of sections, topics, places and authors
 * bytes ends                              the addresses
 * sharing                                 bits, as BitSet.toLongArray() returns them
 * related                                 rows, five for each row
 * added numbers next, size of the base    terms, without their base
 * </pre>
 */
public final class ArchiveFormat {

    private ArchiveFormat() {}

    /** @param places where the card that is kept in a place will be kept */
    public static void write(Archive archive, LongUnaryOperator places, DataOutput out) throws IOException {
        CardTable table = archive.cards();
        Columns columns = table.columns();
        DiskArrays.write(Arrays.stream(columns.at()).map(places).toArray(), out);
        DiskArrays.write(columns.dates(), out);
        DiskArrays.write(columns.words(), out);
        DiskArrays.write(columns.setAside(), out);
        DiskArrays.write(columns.prints(), out);
        writeNames(table.names().sections(), out);
        writeNames(table.names().topics(), out);
        writeNames(table.names().places(), out);
        writeNames(table.names().authors(), out);
        DiskArrays.write(table.paths().bytes(), out);
        DiskArrays.write(table.paths().ends(), out);
        DiskArrays.write(table.sharing().toLongArray(), out);
        DiskArrays.write(archive.related().rows(), out);
        KnownTerms terms = archive.relations().terms();
        DiskArrays.write(terms.added(), out);
        DiskArrays.write(terms.numbers(), out);
        out.writeInt(terms.next());
        out.writeInt(terms.base().limit());
    }

    /**
     * @param keeper keeps the cards that the archive was made from
     * @param terms  its {@link Archive#terms()}
     */
    public static Archive read(DataInput in, CardTable.Keeper keeper, LongBuffer terms) throws IOException {
        var columns = new Columns(
                DiskArrays.readLongs(in),
                DiskArrays.readInts(in),
                DiskArrays.readInts(in),
                DiskArrays.readInts(in),
                DiskArrays.readLongs(in));
        var names = new FiledNames(readNames(in), readNames(in), readNames(in), readNames(in));
        var paths = new PathList(DiskArrays.readBytes(in), DiskArrays.readInts(in));
        var sharing = BitSet.valueOf(DiskArrays.readLongs(in));
        var related = new RelatedRows(DiskArrays.readInts(in));
        var known = new KnownTerms(terms, DiskArrays.readLongs(in), DiskArrays.readInts(in), in.readInt());
        if (in.readInt() != terms.limit()) {
            throw new IOException("the terms are not those of the archive");
        }
        return Archive.of(new CardTable(keeper, columns, names, paths, sharing), new Relations(related, known));
    }

    private static void writeNames(Names names, DataOutput out) throws IOException {
        DiskTexts.write(names.spellings(), out);
        DiskArrays.write(names.firsts(), out);
        DiskArrays.write(names.ids(), out);
    }

    private static Names readNames(DataInput in) throws IOException {
        return new Names(DiskTexts.read(in), DiskArrays.readInts(in), DiskArrays.readInts(in));
    }
}
