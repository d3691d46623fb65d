package org.backfile.source;

import java.util.Optional;
import org.backfile.text.Fingerprint;
import org.backfile.text.Part;
import org.backfile.text.TextId;

/**
 * A text: its location and its decoded characters.
 *
 * @param part     its place in the file; absent when the text is the whole file
 * @param content  fingerprint of the file's bytes, or of a part's characters: equal for equal texts, whatever the names
 *     and times of their files
 * @param encoding the name of the character set that the text was decoded with, in lower case: {@code utf-8}
 */
public record SourceText(SourceFile file, Optional<Part> part, Fingerprint content, String encoding, String text) {

    /** The id, with the path relative to the folder of articles. */
    public TextId id() {
        return new TextId(file.path(), part);
    }
}
