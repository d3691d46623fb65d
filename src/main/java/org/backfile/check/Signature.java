package org.backfile.check;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

/**
 * What is kept of a text's shingles: 250 bytes, of which two texts have about as many in common, part for part, as of
 * their shingles (MinHash; here Ertl, SuperMinHash, 2017). Its parts stand in bands: two texts with four fifths of
 * their shingles in common agree in at least one whole band but for 5 pairs in 100,000, two with half of them do in
 * every second pair, two with a fifth in one of a hundred. So only texts that agree in a band need be compared.
 */
final class Signature {

    static final int BANDS = 25;
    private static final int PARTS_IN_BAND = 5;

    // The version is named: another one would find other candidates.
    private static final SimilarityHashPolicy POLICY =
            SimilarityHashing.superMinHash(BANDS * PARTS_IN_BAND, Short.SIZE, SuperMinHashVersion.V1);
    private static final Hasher64 HASHER = Hashing.xxh3_64();

    private final byte[] parts;

    private Signature(byte[] parts) {
        this.parts = parts;
    }

    static Signature of(Shingles shingles) {
        return new Signature(
                POLICY.createHasher().compute(ElementHashProvider.ofFunction(shingles::hash, shingles.count())));
    }

    /** A hash of the parts of one band, from 0. */
    long band(int number) {
        int start = number * PARTS_IN_BAND * Short.BYTES;
        return HASHER.hashBytesToLong(parts, start, PARTS_IN_BAND * Short.BYTES);
    }

    /** About what {@link Shingles#shareWith} would say; its standard error is no more than 0.045. */
    double shareWith(Signature other) {
        return POLICY.getFractionOfEqualComponents(parts, other.parts);
    }
}
