package org.backfile.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backfile.archive.ArchiveFormat;
import org.backfile.source.SourceFile;
import org.backfile.text.DiskArrays;
import org.backfile.text.DiskTexts;

/**
 * The state of a site on disk: the value of a {@link CacheFile}. Arrays as {@link DiskArrays} writes them.
 *
 * <pre>
 * names of the files of records
 * paths sizes times firsts at marks       the texts
 * the archive                             as {@link ArchiveFormat} writes them
 * </pre>
 */
final class SiteStateFormat {

    private SiteStateFormat() {}

    static void write(SiteState state, DataOutput out) throws IOException {
        DiskTexts.write(state.records().names(), out);
        TextTable texts = state.texts();
        DiskTexts.write(texts.files().stream().map(SourceFile::path).toList(), out);
        DiskArrays.write(texts.files().stream().mapToLong(SourceFile::size).toArray(), out);
        DiskArrays.write(texts.files().stream().mapToLong(SourceFile::modified).toArray(), out);
        DiskArrays.write(texts.firsts(), out);
        DiskArrays.write(texts.at(), out);
        DiskArrays.write(texts.marks(), out);
        ArchiveFormat.write(state.archive(), out);
    }

    /**
     * @param folder where the files of records are
     * @throws IOException when one of them is missing
     */
    static SiteState read(DataInput in, Path folder) throws IOException {
        var records = TextRecords.open(folder, DiskTexts.read(in));
        List<String> paths = DiskTexts.read(in);
        long[] sizes = DiskArrays.readLongs(in);
        long[] times = DiskArrays.readLongs(in);
        var files = new ArrayList<SourceFile>(paths.size());
        for (int i = 0; i < sizes.length; i++) {
            files.add(new SourceFile(paths.get(i), sizes[i], times[i]));
        }
        var texts = new TextTable(files, DiskArrays.readInts(in), DiskArrays.readLongs(in), DiskArrays.readBytes(in));
        return new SiteState(texts, ArchiveFormat.read(in, records), records);
    }
}
