package org.backfile.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-8 with a few invalid bytes, as when someone pastes a quotation with a tool that does not know UTF-8. Each such
 * byte is read as Windows-1252, the rest as UTF-8:
 *
 * <pre>
 * caf c3 a9, na c3 af ve, fa c3 a7 ade, Ferry 92 s      café, naïve, façade, Ferry’s
 * </pre>
 *
 * <p>A text in another encoding hardly ever has a sequence that is valid UTF-8 by chance.
 */
final class PatchedUtf8 {

    /** How many multi-byte characters must speak for UTF-8 for each byte that speaks against it. */
    private static final int FOR_ONE_AGAINST = 3;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PatchedUtf8() {}

    static Optional<Decoded> in(byte[] bytes) {
        int sequences = 0;
        int strays = 0;
        for (int at = 0; at < bytes.length; ) {
            int length = lengthAt(bytes, at);
            sequences += length > 1 ? 1 : 0;
            strays += length == 0 ? 1 : 0;
            at += Math.max(1, length);
        }
        return sequences < strays * FOR_ONE_AGAINST ? Optional.empty() : Optional.of(patched(bytes, 0));
    }

    /** Decodes regardless of the evidence against it: for a text whose byte order mark says UTF-8. */
    static Decoded patched(byte[] bytes, int byteOffset) {
        var text = new StringBuilder(bytes.length);
        int strays = 0;
        int from = byteOffset;
        for (int at = byteOffset; at < bytes.length; ) {
            int length = lengthAt(bytes, at);
            if (length == 0) {
                strays++;
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                text.append(new String(bytes, at, 1, WINDOWS_1252));
                from = at + 1;
            }
            at += Math.max(1, length);
        }
        text.append(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8));
        String taken = strays == 1 ? "1 byte that is not in it" : strays + " bytes that are not in it";
        return Decoded.assumed(text.toString(), "UTF-8", ", with " + taken + " taken for Windows-1252");
    }

    /**
     * The length in bytes of the character that begins here (The Unicode Standard, table 3-7); 0 when there is none.
     */
    private static int lengthAt(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        int length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (length == 0 || at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
