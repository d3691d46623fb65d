package org.backfile.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a byte order mark. The upper half of every Latin letter, digit, space and line end is a NUL byte
 * there, and all of these NULs stand at even places (big-endian), or all at odd ones (little-endian):
 *
 * <pre>
 * 46 00 65 00 72 00 72 00 79 00      Ferry, UTF-16LE
 * 00 46 00 65 00 72 00 72 00 79      Ferry, UTF-16BE
 * </pre>
 *
 * <p>Not UTF-16: NULs at both even and odd places, as in programs and pictures; a NUL or two in a long text.
 */
final class UnmarkedUtf16 {

    /** At least one byte in this many is NUL. In Russian it is one in fourteen: the spaces, stops and line ends. */
    private static final int NUL_IN_AT_MOST = 25;

    private UnmarkedUtf16() {}

    static Optional<Decoded> in(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                even += 1 - i % 2;
                odd += i % 2;
            }
        }
        if (Math.min(even, odd) > 0 || even + odd == 0 || (even + odd) < bytes.length / NUL_IN_AT_MOST) {
            return Optional.empty();
        }
        String places = even > 0 ? "even" : "odd";
        Charset charset = even > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        return StrictDecoding.of(bytes, 0, charset)
                .filter(UnmarkedUtf16::isText)
                .map(text -> Decoded.assumed(
                        text, charset.name(), ", because its NUL bytes all stand at " + places + " places"));
    }

    private static boolean isText(String text) {
        return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
            case Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.CONTROL -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f';
            default -> false;
        });
    }
}
