package org.backfile.source;

import org.backfile.text.Fingerprint;

/**
 * A file's identity and its decoded text.
 *
 * @param content  of the file's bytes: equal for equal files, whatever their names and times
 * @param encoding the name of the character set that the text was decoded with, in lower case: {@code utf-8}
 */
public record Source(SourceFile file, Fingerprint content, String encoding, String text) {}
