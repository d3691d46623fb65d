package org.backfile.text;

/** A value that keeps the fingerprint of all that it holds, so that whoever holds it need not look inside. */
public interface Fingerprinted {

    /** Equal for equal values. */
    Fingerprint print();
}
