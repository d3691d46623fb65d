package org.backfile.source;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The letters beyond A to Z that a language writes, in the Windows character set for it. Distinguishes Polish, Czech,
 * Turkish or Lithuanian from the languages of Western Europe by counting: read as Windows-1252, {@code łódź} is
 * {@code ³ódŸ}, and no western language has such characters in its words.
 *
 * @param letters in lower case
 * @param table   the character of each byte from 0x80 on in this encoding; U+FFFD for a byte that has none
 */
record Alphabet(String language, String encoding, String letters, String table) {

    /** Letters that must speak against every western language before another is considered: a headline is too short. */
    private static final int EVIDENCE = 3;

    private static final List<Alphabet> WESTERN = List.of(
            western("French", "àâæçèéêëîïñôœùûüÿ"),
            western("Spanish", "áéíñóúüç"),
            western("Portuguese", "áâãàçéêíóôõúü"),
            western("German", "äöüßéàè"),
            western("Italian", "àèéìíîòóùú"),
            western("Catalan", "àçèéíïñòóúü"),
            western("Dutch", "áâàäéèêëíïóôöúûü"),
            western("Danish", "æøåéèóòôäöü"),
            western("Swedish", "åäöéàèüæø"),
            western("Icelandic", "áéíóúýðþæö"),
            western("Faroese", "áíóúýðæøå"),
            western("Irish", "áéíóú"),
            western("Estonian", "äöõüšž"));

    private static final List<Alphabet> OTHERS = List.of(
            of("Polish", "Windows-1250", "ąćęłńóśźż"),
            of("Czech", "Windows-1250", "áčďéěíňóřšťúůýžöü"),
            of("Slovak", "Windows-1250", "áäčďéíĺľňóôŕšťúýž"),
            of("Hungarian", "Windows-1250", "áéíóöőúüű"),
            of("Croatian", "Windows-1250", "čćđšž"),
            of("Romanian", "Windows-1250", "ăâîşţ"),
            of("Turkish", "Windows-1254", "çğıiöşüâîû"),
            of("Lithuanian", "Windows-1257", "ąčęėįšųūž"),
            of("Latvian", "Windows-1257", "āčēģīķļņšūž"));

    private static Alphabet western(String language, String letters) {
        return of(language, "Windows-1252", letters);
    }

    private static Alphabet of(String language, String encoding, String letters) {
        return new Alphabet(language, encoding, letters, HighBytes.allIn(Charset.forName(encoding)));
    }

    /**
     * The alphabet of Central Europe, Turkey or the Baltic that the text is written in; absent when it may be a western
     * one.
     */
    static Optional<Alphabet> of(HighBytes text) {
        int enough = Math.max(EVIDENCE, text.total() / 10);
        if (WESTERN.stream().anyMatch(alphabet -> alphabet.foreignIn(text) < enough)) {
            return Optional.empty();
        }
        return OTHERS.stream()
                .min(Comparator.comparingInt(alphabet -> alphabet.foreignIn(text)))
                .filter(alphabet -> alphabet.foreignIn(text) * 10 <= enough);
    }

    /** How many characters of a text are foreign to this language when the text is read in this character set. */
    private int foreignIn(HighBytes text) {
        int foreign = 0;
        for (int i = 0; i < table.length(); i++) {
            char c = table.charAt(i);
            if (Character.isLetter(c) && letters.indexOf(Character.toLowerCase(c)) < 0) {
                foreign += text.anywhere(i);
            } else if (isNeverInWords(c)) {
                foreign += text.inWords(i);
            }
        }
        return foreign;
    }

    /**
     * False for the apostrophe, which has many forms, and for dashes, dots and quotation marks, around which people
     * forget spaces.
     */
    private static boolean isNeverInWords(char c) {
        return switch (Character.getType(c)) {
            case Character.OTHER_NUMBER, Character.CURRENCY_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> c == '¿' || c == '\ufffd';
        };
    }
}
