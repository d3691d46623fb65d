package org.backfile.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.backfile.config.SiteConfig;
import org.backfile.text.CharsetNames;

/**
 * The character set that a web page names in its first bytes.
 *
 * <pre>
 * &lt;meta charset="shift_jis">
 * &lt;meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
 * &lt;?xml version="1.0" encoding="windows-1251"?>
 * </pre>
 *
 * A byte order mark and valid UTF-8 take precedence: more pages are in UTF-8 than declare it. Names have the same
 * meaning as in browsers (WHATWG Encoding Standard, 4.2): {@code iso-8859-1} is Windows-1252. A page whose bytes are
 * invalid in the set that it names, or one that names a Latin set and is in another script, is decoded as if it had
 * named none.
 */
final class HtmlCharset {

    /** In bytes. Browsers look no further than 1,024; pages that begin with a comment have it later. */
    private static final int WITHIN = 4096;

    private static final int LONGEST_NAME = 40;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private HtmlCharset() {}

    /** The page decoded as it declares; empty when it is no page, or when its declaration is not needed or false. */
    static Optional<Decoder.Outcome> decode(String name, byte[] bytes, SiteConfig.Text settings) {
        if (!isPage(name) || ByteOrderMark.of(bytes).isPresent()) {
            return Optional.empty();
        }
        return declared(bytes)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .filter(charset -> isEscaped(charset)
                        || text(bytes, StandardCharsets.UTF_8).isEmpty())
                .filter(charset -> !charset.equals(WINDOWS_1252) || !CharsetGuess.isOfOtherScript(bytes))
                .flatMap(charset -> text(bytes, charset).map(text -> decoded(name, text, charset, settings)));
    }

    /** The character set that the page declares and is not in. */
    static Optional<String> falselyDeclared(String name, byte[] bytes) {
        return isPage(name) ? declared(bytes).map(Charset::name) : Optional.empty();
    }

    private static boolean isPage(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ending.equals("html") || ending.equals("htm");
    }

    /** Whether it encodes other scripts in ASCII bytes, which are also valid UTF-8. */
    private static boolean isEscaped(Charset charset) {
        return charset.name().toLowerCase(Locale.ROOT).startsWith("iso-2022");
    }

    /**
     * The text goes through the decoder as UTF-8, so that control characters and empty pages are treated in one place.
     */
    private static Decoder.Outcome decoded(String name, String text, Charset charset, SiteConfig.Text settings) {
        Decoder.Outcome decoded = new Decoder(name, settings).decode(text.getBytes(StandardCharsets.UTF_8));
        return new Decoder.Outcome(
                decoded.text(),
                decoded.text()
                        .map(any -> charset.name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                decoded.diagnostics());
    }

    private static Optional<String> text(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notIn) {
            // Not a failure: the question was whether the bytes are in this character set.
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        Optional<Charset> inXml = start.startsWith("<?xml")
                ? named(start.substring(0, start.indexOf('>') + 1), "encoding")
                : Optional.empty();
        for (int at = start.indexOf("<meta"); at >= 0 && inXml.isEmpty(); at = start.indexOf("<meta", at + 1)) {
            int end = start.indexOf('>', at);
            Optional<Charset> charset = named(start.substring(at, end < 0 ? start.length() : end), "charset");
            if (charset.isPresent()) {
                return charset;
            }
        }
        return inXml;
    }

    /** The charset named after the word and an equals sign in a tag, with or without quotation marks. */
    private static Optional<Charset> named(String tag, String word) {
        int at = tag.indexOf(word);
        if (at < 0) {
            return Optional.empty();
        }
        at = afterSpaces(tag, at + word.length());
        if (at == tag.length() || tag.charAt(at) != '=') {
            return Optional.empty();
        }
        at = afterSpaces(tag, at + 1);
        at += at < tag.length() && (tag.charAt(at) == '"' || tag.charAt(at) == '\'') ? 1 : 0;
        int end = at;
        while (end < tag.length() && " \t\n\r\f\"';/>?".indexOf(tag.charAt(end)) < 0) {
            end++;
        }
        return end - at > LONGEST_NAME ? Optional.empty() : charset(tag.substring(at, end));
    }

    private static int afterSpaces(String tag, int from) {
        int at = from;
        while (at < tag.length() && " \t\n\r\f".indexOf(tag.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** If the name can be read as ASCII, the page is not UTF-16. */
    private static Optional<Charset> charset(String name) {
        return name.startsWith("utf-16") ? Optional.of(StandardCharsets.UTF_8) : CharsetNames.named(name);
    }
}
