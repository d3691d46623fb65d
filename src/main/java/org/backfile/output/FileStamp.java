package org.backfile.output;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import org.backfile.text.Fingerprint;

/**
 * Identifies one write of a file; a rewrite or a copy has another stamp.
 *
 * @param time when it was written, in milliseconds since 1970; 0 when there is none
 */
record FileStamp(Fingerprint fingerprint, long time) {

    /** Of a file that is not there. */
    static final FileStamp NONE = new FileStamp(Fingerprint.UNKNOWN, 0);

    static FileStamp of(BasicFileAttributes found) {
        // Not every file system has keys; where there are, a copy in the same place has another.
        var fingerprint = Fingerprint.builder()
                .add(String.valueOf(found.fileKey()))
                .add(found.size())
                .add(found.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                .build();
        return new FileStamp(fingerprint, found.lastModifiedTime().toMillis());
    }
}
