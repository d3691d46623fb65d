package org.backfile.check;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import com.dynatrace.hash4j.similarity.SuperMinHashVersion;

/**
 * A 250-byte summary of a text's shingles: two signatures agree in about the same fraction of their components as the
 * texts share shingles (MinHash; here Ertl, SuperMinHash, 2017). The components are grouped into bands. Two texts with
 * four fifths of their shingles in common agree in at least one whole band in all but 5 of 100,000 pairs; with half in
 * common, in every second pair; with a fifth, in one of a hundred. So only texts that agree in a band need comparing.
 */
final class Signature {

    static final int BANDS = 25;
    private static final int PARTS_IN_BAND = 5;

    // The version is explicit: another one would find other candidates.
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

    /** A hash of the components of one band; bands count from 0. */
    long band(int number) {
        int start = number * PARTS_IN_BAND * Short.BYTES;
        return HASHER.hashBytesToLong(parts, start, PARTS_IN_BAND * Short.BYTES);
    }

    /** Estimates {@link Shingles#shareWith}, with a standard error of at most 0.045. */
    double shareWith(Signature other) {
        return POLICY.getFractionOfEqualComponents(parts, other.parts);
    }
}
