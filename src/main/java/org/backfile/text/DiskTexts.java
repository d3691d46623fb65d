package org.backfile.text;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of texts in a file of the cache, as a whole rather than text by text: two arrays as {@link DiskArrays} writes
 * them, the UTF-8 of all texts and where each of them ends in it.
 */
public final class DiskTexts {

    private DiskTexts() {}

    public static void write(List<String> texts, DataOutput out) throws IOException {
        var bytes = new ByteArrayOutputStream(texts.size() * 40);
        var ends = new int[texts.size()];
        for (int i = 0; i < ends.length; i++) {
            bytes.writeBytes(texts.get(i).getBytes(StandardCharsets.UTF_8));
            ends[i] = bytes.size();
        }
        DiskArrays.write(bytes.toByteArray(), out);
        DiskArrays.write(ends, out);
    }

    public static List<String> read(DataInput in) throws IOException {
        byte[] bytes = DiskArrays.readBytes(in);
        int[] ends = DiskArrays.readInts(in);
        var texts = new ArrayList<String>(ends.length);
        int from = 0;
        for (int end : ends) {
            texts.add(new String(bytes, from, end - from, StandardCharsets.UTF_8));
            from = end;
        }
        return List.copyOf(texts);
    }
}
