package org.backfile.output;

import java.nio.charset.StandardCharsets;

/**
 * Manifests as earlier versions wrote them, which the next build replaces:
 *
 * <pre>
 * backfile-record 1
 * 6b1f0c2d9e8a47355d2c1b0a99887766 5120 1987/02/26/index.html
 * end 1                                                           number of files
 * </pre>
 */
final class ManifestOfVersion1 {

    private static final String HEAD = "backfile-record 1\n";

    private ManifestOfVersion1() {}

    static boolean isOne(byte[] text) {
        return new String(text, 0, Math.min(text.length, HEAD.length()), StandardCharsets.UTF_8).equals(HEAD);
    }

    /** @throws IllegalArgumentException when it is damaged */
    static Manifest read(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.lastIndexOf("\nend ") + 1;
        var files = ManifestSection.read(text.substring(HEAD.length(), Math.max(end, HEAD.length())));
        if (!text.substring(end).equals("end " + files.lines().size() + "\n")) {
            throw new IllegalArgumentException("it has no end");
        }
        var none = Manifest.empty();
        return new Manifest(ManifestBase.EMPTY, files.lines(), none.totalsAfter(files), 0, false);
    }
}
