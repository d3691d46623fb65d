package org.backfile.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.backfile.text.CharsetNames;

/** The encoding that an email names for its characters. Decodes strictly: what it cannot mean is no text. */
record MailCharset(Charset charset) {

    /** @param name as in the email; emails that name none, or ASCII, are in UTF-8 if they have other characters */
    static Optional<MailCharset> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "", "us-ascii", "ascii" -> Optional.of(new MailCharset(StandardCharsets.UTF_8));
            default -> CharsetNames.named(name).map(MailCharset::new);
        };
    }

    /** The characters; absent if the bytes are not in this encoding, or mean something that no text contains. */
    Optional<String> decode(byte[] bytes) {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().anyMatch(MailCharset::isControl) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException other) {
            // Not a failure: the caller keeps the text as it is.
            return Optional.empty();
        }
    }

    /** How many bytes the characters take; about as many where Java only reads the character set. */
    int bytesOf(String text) {
        if (!charset.canEncode()) {
            return 2 * text.length();
        }
        // Else each piece would count a byte order mark.
        return text.getBytes(charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset).length;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && "\t\n\r\f\u0085".indexOf(c) < 0;
    }

    /** Whether ASCII characters may be a part of others, so that only whole lines can be decoded. */
    boolean mixesAscii() {
        boolean isSingle = charset.newDecoder().maxCharsPerByte() <= 1 && isOneByte();
        return !isSingle && !charset.equals(StandardCharsets.UTF_8);
    }

    private boolean isOneByte() {
        return charset.canEncode() && charset.newEncoder().maxBytesPerChar() <= 1;
    }
}
