package org.backfile.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.backfile.config.SiteConfig;
import org.backfile.text.Diagnostic;

/** What decoding makes of bytes, for tests. */
final class Decoding {

    private Decoding() {}

    static Decoder.Outcome decode(byte[] bytes) {
        return new Decoder("ferry.txt", new SiteConfig.Text(false)).decode(bytes);
    }

    static Decoder.Outcome repair(String text) {
        return new Decoder("ferry.txt", new SiteConfig.Text(true)).decode(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(String text, String encoding) {
        return text.getBytes(Charset.forName(encoding));
    }

    static byte[] bytes(int... values) {
        var bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }

    /** The one thing that is said, as {@code code: found; meanwhile}. */
    static String said(Decoder.Outcome outcome) {
        if (outcome.diagnostics().size() != 1) {
            throw new AssertionError(outcome.diagnostics());
        }
        Diagnostic only = outcome.diagnostics().get(0);
        return only.code().word() + ": " + only.found() + "; " + only.meanwhile();
    }
}
