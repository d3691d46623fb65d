package org.backfile.text;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Arrays of numbers in a file of the cache, as a whole rather than number by number: the length of the array (4 bytes)
 * and its elements, big-endian.
 */
public final class DiskArrays {

    /** Elements that are converted at a time, so that a long array needs no second copy of itself. */
    private static final int AT_ONCE = 1 << 16;

    private DiskArrays() {}

    public static void write(int[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(Math.min(AT_ONCE, numbers.length) * Integer.BYTES);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, numbers.length - from);
            bytes.asIntBuffer().put(numbers, from, count);
            out.write(bytes.array(), 0, count * Integer.BYTES);
        }
    }

    public static int[] readInts(DataInput in) throws IOException {
        var numbers = new int[in.readInt()];
        var bytes = ByteBuffer.allocate(Math.min(AT_ONCE, numbers.length) * Integer.BYTES);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, numbers.length - from);
            in.readFully(bytes.array(), 0, count * Integer.BYTES);
            bytes.asIntBuffer().get(numbers, from, count);
        }
        return numbers;
    }

    public static void write(long[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        var bytes = ByteBuffer.allocate(Math.min(AT_ONCE, numbers.length) * Long.BYTES);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, numbers.length - from);
            bytes.asLongBuffer().put(numbers, from, count);
            out.write(bytes.array(), 0, count * Long.BYTES);
        }
    }

    public static long[] readLongs(DataInput in) throws IOException {
        var numbers = new long[in.readInt()];
        var bytes = ByteBuffer.allocate(Math.min(AT_ONCE, numbers.length) * Long.BYTES);
        for (int from = 0; from < numbers.length; from += AT_ONCE) {
            int count = Math.min(AT_ONCE, numbers.length - from);
            in.readFully(bytes.array(), 0, count * Long.BYTES);
            bytes.asLongBuffer().get(numbers, from, count);
        }
        return numbers;
    }

    public static void write(byte[] bytes, DataOutput out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    public static byte[] readBytes(DataInput in) throws IOException {
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return bytes;
    }
}
