package org.backfile.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Decodes bytes in one character set; empty when any byte is invalid in it. */
final class StrictDecoding {

    private StrictDecoding() {}

    static Optional<String> of(byte[] bytes, int byteOffset, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, byteOffset, bytes.length - byteOffset))
                    .toString());
        } catch (CharacterCodingException notIn) {
            // Not a failure: the question was whether the bytes are in this character set.
            return Optional.empty();
        }
    }
}
