package org.backfile.source;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * The character sets of early personal computers: Mac OS Roman, and DOS code page 850, which has the letters of code
 * page 437, too. Recognised by where the characters would stand in words under each reading:
 *
 * <pre>
 * bytes         Windows-1252       Mac OS Roman     code page 850
 * Caf 8e        CafŽ               Café             CafÄ
 * isn d5 t      isnÕt              isn’t            isnıt
 * sch 94 n      sch”n              schîn            schön
 * </pre>
 *
 * <p>A capital after a small letter, a sign inside a word and a byte without a character count against a character set.
 * It takes several of them to rule out Windows-1252, which most texts use, or one in a text with the line ends of old
 * Macs.
 */
final class PersonalComputer {

    private static final int EVIDENCE = 3;
    /** Categories of letters and signs that occur in no Western European word. */
    private static final String NEVER = "ıƒªºµ";

    /** The most common accented letters of each language. */
    private static final String COMMON = "éèàçäöüßåæøñóáíúãõê";

    private static final String MAC = "x-MacRoman";
    private static final String DOS = "IBM850";

    private PersonalComputer() {}

    static Optional<Decoded> of(byte[] bytes) {
        int againstWindows = against("windows-1252", bytes);
        boolean isOfMac = hasLineEndsOfMac(bytes);
        if (againstWindows < (isOfMac ? 1 : EVIDENCE)) {
            return Optional.empty();
        }
        int againstMac = against(MAC, bytes);
        int againstDos = isOfMac ? Integer.MAX_VALUE : against(DOS, bytes);
        if (Math.min(againstMac, againstDos) > againstWindows / 10) {
            return Optional.empty();
        }
        boolean isMac = againstMac == againstDos ? rareIn(MAC, bytes) < rareIn(DOS, bytes) : againstMac < againstDos;
        return isMac ? read(bytes, "Mac OS Roman", MAC) : read(bytes, "IBM850", DOS);
    }

    /** How many letters are rare in any language, as î is and é is not. */
    private static int rareIn(String charset, byte[] bytes) {
        String table = HighBytes.allIn(Charset.forName(charset));
        int rare = 0;
        for (byte b : bytes) {
            char c = read(b, table);
            rare += c >= 0x80 && Character.isLetter(c) && COMMON.indexOf(Character.toLowerCase(c)) < 0 ? 1 : 0;
        }
        return rare;
    }

    private static Optional<Decoded> read(byte[] bytes, String name, String charset) {
        return StrictDecoding.of(bytes, 0, Charset.forName(charset))
                .map(text -> Decoded.assumed(text, name, ", in which its letters make words"));
    }

    /** A CR after each line, and no LF. */
    private static boolean hasLineEndsOfMac(byte[] bytes) {
        boolean hasReturn = false;
        for (byte b : bytes) {
            if (b == '\n') {
                return false;
            }
            hasReturn |= b == '\r';
        }
        return hasReturn;
    }

    /** How many characters would stand in impossible places in this character set. */
    private static int against(String charset, byte[] bytes) {
        // A Java runtime reduced to its base module lacks Mac OS Roman.
        if (!Charset.isSupported(charset)) {
            return Integer.MAX_VALUE;
        }
        String table = HighBytes.allIn(Charset.forName(charset));
        int against = 0;
        char before = ' ';
        char c = bytes.length > 0 ? read(bytes[0], table) : ' ';
        for (int at = 0; at < bytes.length; at++) {
            char after = at + 1 < bytes.length ? read(bytes[at + 1], table) : ' ';
            against += bytes[at] < 0 && !canBe(c, before, after) ? 1 : 0;
            before = c;
            c = after;
        }
        return against;
    }

    private static char read(byte b, String table) {
        return b < 0 ? table.charAt(b & 0x7f) : (char) b;
    }

    private static boolean canBe(char c, char before, char after) {
        if (Character.isLetter(c) && NEVER.indexOf(c) < 0) {
            return !Character.isUpperCase(c) || !Character.isLowerCase(before);
        }
        boolean isInWord = Character.isLetter(before) && Character.isLetter(after);
        return switch (c) {
            case '’', '‘', '—', '–', '…', '·', '\u00ad', '\u00a0', '\'' -> true;
            // A closing quotation mark comes before a space, an opening one after it; neither stands within a word.
            case '“', '”', '„', '‚', '«', '»', '‹', '›', '•', '†', '‡', '°', '©', '®', '™' -> !isInWord;
            default -> c >= 0xa0 && c != '\ufffd' && !Character.isLetter(before) && !Character.isLetter(after);
        };
    }
}
