package org.backfile.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Folding;

/**
 * Bytes to text: a byte order mark is believed; else the bytes are UTF-8 if they can be, and Windows-1252 with a
 * warning if they cannot. Control characters are dropped with a note. A file with NUL bytes, or with bytes that
 * Windows-1252 has no character for, is no text.
 */
final class Decoder {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\ufffd';

    private Decoder() {
    }

    /** @param text absent when the file is refused, with the reason as the one diagnostic */
    record Decoded(Optional<String> text, String encoding, List<Diagnostic> diagnostics) {
    }

    static Decoded decode(String name, byte[] bytes) {
        var mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            return strictly(bytes, mark.get().length(), mark.get().charset())
                    .map(text -> checked(name, text, mark.get().charset(), new ArrayList<>()))
                    .orElseGet(() -> refused(name, "has a byte order mark of " + mark.get().charset() + " and is not in it"));
        }
        // Malformed bytes become U+FFFD, and a text that holds none of those held no malformed bytes.
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return checked(name, text, StandardCharsets.UTF_8, new ArrayList<>());
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8)
                .map(utf8 -> checked(name, utf8, StandardCharsets.UTF_8, new ArrayList<>()))
                .orElseGet(() -> withoutMark(name, bytes));
    }

    private static Decoded withoutMark(String name, byte[] bytes) {
        return strictly(bytes, 0, WINDOWS_1252)
                .map(text -> checked(name, text, WINDOWS_1252, new ArrayList<>(List.of(assumed(name)))))
                .orElseGet(() -> refused(name, "has bytes that are neither UTF-8 nor Windows-1252"));
    }

    private static Diagnostic assumed(String name) {
        return Diagnostic.of(Code.ENCODING_ASSUMED, name)
                .found("is not in UTF-8 and does not say what it is in")
                .expected("UTF-8, or a byte order mark")
                .mend("save it as UTF-8, and look whether accents and quotation marks are right")
                .meanwhile("read as Windows-1252");
    }

    private static Optional<String> strictly(byte[] bytes, int byteOffset, Charset charset) {
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

    private static Decoded checked(String name, String text, Charset charset, List<Diagnostic> diagnostics) {
        if (text.indexOf('\0') >= 0) {
            return refused(name, "has NUL bytes, which no text has");
        }
        String clean = withoutControls(text);
        if (clean.length() < text.length()) {
            diagnostics.add(Diagnostic.of(Code.CONTROL_CHARACTERS, name)
                    .found("has " + (text.length() - clean.length()) + " control characters")
                    .meanwhile("dropped them"));
        }
        if (Folding.strip(clean).isEmpty()) {
            return new Decoded(Optional.empty(), "", List.of(Diagnostic.of(Code.FILE_EMPTY, name)
                    .found("has no text in it")
                    .mend("write the article, or delete the file")
                    .meanwhile("left out")));
        }
        return new Decoded(Optional.of(clean), charset.name().toLowerCase(Locale.ROOT), List.copyOf(diagnostics));
    }

    private static Decoded refused(String name, String found) {
        return new Decoded(Optional.empty(), "", List.of(Diagnostic.of(Code.NOT_A_TEXT, name)
                .found(found)
                .expected("a plain text")
                .mend("save it as UTF-8 text, or take it out of the folder")
                .meanwhile("left out")));
    }

    private static String withoutControls(String text) {
        int at = 0;
        while (at < text.length() && !isDropped(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        var clean = new StringBuilder(text.length()).append(text, 0, at);
        for (; at < text.length(); at++) {
            if (!isDropped(text.charAt(at))) {
                clean.append(text.charAt(at));
            }
        }
        return clean.toString();
    }

    /** Control characters but for those that end lines or are spaces. NEL (U+0085) ends a line. */
    private static boolean isDropped(char c) {
        return c < ' ' ? c != '\n' && c != '\r' && c != '\t' && c != '\f' : c >= 0x7f && c <= 0x9f && c != '\u0085';
    }
}
