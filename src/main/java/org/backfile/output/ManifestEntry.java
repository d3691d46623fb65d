package org.backfile.output;

import org.backfile.text.Fingerprint;

/**
 * What the manifest says of a file.
 *
 * @param size in bytes
 */
public record ManifestEntry(Fingerprint fingerprint, long size) {

    /** Of a file whose writing or removal was announced, and not recorded as done. */
    static final ManifestEntry IN_DOUBT = new ManifestEntry(Fingerprint.UNKNOWN, 0);

    public boolean isInDoubt() {
        return fingerprint.equals(Fingerprint.UNKNOWN);
    }

    /** Appends the line of a file. */
    void appendTo(StringBuilder text, String path) {
        text.append(fingerprint)
                .append(' ')
                .append(size)
                .append(' ')
                .append(path)
                .append('\n');
    }
}
