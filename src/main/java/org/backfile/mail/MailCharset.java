package org.backfile.mail;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The encoding that an email names for its characters. Decodes strictly: what it cannot mean is no text. */
record MailCharset(Charset charset) {

    /** @param name as in the email; emails that name none, or ASCII, are in UTF-8 if they have other characters */
    static Optional<MailCharset> named(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "", "us-ascii", "ascii", "utf8" -> Optional.of(new MailCharset(StandardCharsets.UTF_8));
            // Programs name Latin-1 and mean Windows-1252, which has more characters.
            case "iso-8859-1", "latin1", "latin-1", "cp1252" -> supported("windows-1252");
            default -> supported(plain);
        };
    }

    private static Optional<MailCharset> supported(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(new MailCharset(Charset.forName(name))) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            // Not a failure: the question was whether it is the name of an encoding.
            return Optional.empty();
        }
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
