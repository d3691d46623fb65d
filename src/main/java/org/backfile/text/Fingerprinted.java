package org.backfile.text;

/** A value that keeps a fingerprint of its contents, so that its holder need not look inside. */
public interface Fingerprinted {

    /** Equal for equal values. */
    Fingerprint print();
}
