package org.backfile.words;

import java.util.Arrays;

/**
 * Finds what is numbered from 0 by its hash code. Different things may have the same: {@link #first} and {@link #next}
 * lead to all of them, and the caller compares. Immutable.
 */
final class NumbersByHash {

    static final int NONE = -1;

    private final int[] hashes;
    /** By the low bits of a hash code: a number that has them. */
    private final int[] heads;
    /** By number: another one with these bits. */
    private final int[] others;

    /** @param hashes by number */
    NumbersByHash(int[] hashes) {
        this.hashes = hashes;
        heads = new int[Integer.highestOneBit(Math.max(1, hashes.length)) * 2];
        others = new int[hashes.length];
        Arrays.fill(heads, NONE);
        for (int number = 0; number < hashes.length; number++) {
            int head = hashes[number] & heads.length - 1;
            others[number] = heads[head];
            heads[head] = number;
        }
    }

    /** A number with a hash code, or {@link #NONE}. */
    int first(int hash) {
        return withHash(hash, heads[hash & heads.length - 1]);
    }

    /** Another number with the same hash code, or {@link #NONE}. */
    int next(int number) {
        return withHash(hashes[number], others[number]);
    }

    private int withHash(int hash, int from) {
        int number = from;
        while (number != NONE && hashes[number] != hash) {
            number = others[number];
        }
        return number;
    }
}
