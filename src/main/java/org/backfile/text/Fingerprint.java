package org.backfile.text;

import com.dynatrace.hash4j.hashing.HashStream128;
import com.dynatrace.hash4j.hashing.HashValue128;
import com.dynatrace.hash4j.hashing.Hasher128;
import com.dynatrace.hash4j.hashing.Hashing;
import java.util.HexFormat;

/**
 * 128 bits that stand for a value: equal values have equal fingerprints on every machine and in every version of Java,
 * and unequal values have different ones, except with negligible probability (XXH3, 128 bits). It guards against
 * accidents, not against someone who wants two values to look the same.
 */
public record Fingerprint(long high, long low) {

    /** Stands for an unknown value, for instance a page whose writing was started but not recorded as done. */
    public static final Fingerprint UNKNOWN = new Fingerprint(0, 0);

    private static final Hasher128 HASHER = Hashing.xxh3_128();

    public static Fingerprint of(byte[] bytes) {
        return of(HASHER.hashBytesTo128Bits(bytes));
    }

    /** Of the first bytes of an array. */
    public static Fingerprint of(byte[] bytes, int length) {
        return of(HASHER.hashBytesTo128Bits(bytes, 0, length));
    }

    public static Fingerprint of(String text) {
        return of(HASHER.hashCharsTo128Bits(text));
    }

    /** Starts the fingerprint of a value with several parts. */
    public static Builder builder() {
        return new Builder();
    }

    private static Fingerprint of(HashValue128 hash) {
        return new Fingerprint(hash.getMostSignificantBits(), hash.getLeastSignificantBits());
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        var hex = HexFormat.of();
        return hex.toHexDigits(high) + hex.toHexDigits(low);
    }

    /** Reads what {@link #toString()} wrote; throws {@link IllegalArgumentException} on anything else. */
    public static Fingerprint parse(CharSequence hex) {
        if (hex.length() != 32) {
            throw new IllegalArgumentException("a fingerprint has 32 hexadecimal digits: " + hex);
        }
        return new Fingerprint(HexFormat.fromHexDigitsToLong(hex, 0, 16), HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    /**
     * Collects the parts of a value, in order. A string is followed by its length, so {@code "ab", "c"} is not
     * {@code "a", "bc"}.
     */
    public static final class Builder {
        private final HashStream128 stream = HASHER.hashStream();

        private Builder() {}

        public Builder add(String text) {
            stream.putString(text);
            return this;
        }

        public Builder add(long number) {
            stream.putLong(number);
            return this;
        }

        public Builder add(Fingerprint part) {
            stream.putLong(part.high).putLong(part.low);
            return this;
        }

        public Builder addAll(Iterable<String> texts) {
            int count = 0;
            for (String text : texts) {
                add(text);
                count++;
            }
            return add(count);
        }

        public Fingerprint build() {
            return of(stream.get());
        }
    }
}
