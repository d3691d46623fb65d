package org.backfile.source;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Guesses the character set of a text that is not UTF-8 and does not declare one. juniversalchardet knows how often
 * letters follow each other in Russian, Greek, Hebrew, Thai, Chinese, Japanese and Korean. Its guess is accepted when
 * all bytes are valid in that character set and the result {@linkplain ForeignScript makes sense}; its guesses among
 * the western character sets say little, so all of them mean Windows-1252, unless the {@linkplain Alphabet letters}
 * belong to Central Europe, Turkey or the Baltic, or stand where those of {@linkplain PersonalComputer early personal
 * computers} would, or the {@linkplain #isArabic words} are Arabic, which it does not know.
 */
final class CharsetGuess {

    /** This many bytes are enough to recognise a language. */
    private static final int SAMPLE = 256 * 1024;

    /**
     * @param charset Java's name of the charset that decodes it, which may have more characters than the one that
     *     people name
     */
    private record Candidate(String name, String charset, ForeignScript script) {
        Candidate(String name, ForeignScript script) {
            this(name, name, script);
        }

        Optional<Fitting> fit(byte[] bytes) {
            return decode(bytes, charset).map(text -> new Fitting(name, text, script.lettersAtHomeIn(text)));
        }
    }

    private record Fitting(String name, String text, int letters) {}

    private CharsetGuess() {}

    /** Absent when nothing speaks for a character set other than Windows-1252. */
    static Optional<Decoded> of(byte[] bytes) {
        var letters = HighBytes.in(bytes);
        return ofOtherScript(bytes, letters)
                .or(() -> PersonalComputer.of(bytes))
                .or(() -> byAlphabet(bytes, letters));
    }

    /** Whether the text is in another script than the Latin one. */
    static boolean isOfOtherScript(byte[] bytes) {
        return ofOtherScript(bytes, HighBytes.in(bytes)).isPresent();
    }

    private static Optional<Decoded> ofOtherScript(byte[] bytes, HighBytes letters) {
        // The detector takes longer than all the rest of reading a text.
        return letters.mayBeWords() ? arabic(bytes).or(() -> detected(bytes)) : Optional.empty();
    }

    /**
     * ISO-2022, which is ASCII with escapes: {@code ESC $ B} begins Japanese and {@code ESC ( B} ends it. Absent for
     * other escapes, such as a printer's.
     */
    static Optional<Decoded> ofEscapes(byte[] bytes) {
        return Optional.of(guess(bytes))
                .filter(name -> name.startsWith("ISO-2022-"))
                .flatMap(name -> decode(bytes, name)
                        .map(text -> Decoded.assumed(text, name, ", which its escape characters show")));
    }

    private static Optional<Decoded> detected(byte[] bytes) {
        return candidates(guess(bytes)).stream()
                .flatMap(candidate -> candidate.fit(bytes).stream())
                .filter(fitting -> fitting.letters > 0)
                // The first of the best fits: max() would take the last.
                .min(Comparator.comparingInt(fitting -> -fitting.letters))
                .map(fitting -> Decoded.assumed(fitting.text, fitting.name, ", which was detected by its letters"));
    }

    /** A Java runtime reduced to its base module lacks some of these character sets. */
    private static Optional<String> decode(byte[] bytes, String charset) {
        return Charset.isSupported(charset) ? StrictDecoding.of(bytes, 0, Charset.forName(charset)) : Optional.empty();
    }

    /** The candidates for a guess, likelier ones first: character sets of one script differ in few letters. */
    private static List<Candidate> candidates(String guess) {
        return switch (guess) {
            case "WINDOWS-1251", "MACCYRILLIC" ->
                List.of(
                        new Candidate("Windows-1251", ForeignScript.CYRILLIC),
                        new Candidate("MacCyrillic", "x-MacCyrillic", ForeignScript.CYRILLIC));
            case "KOI8-R" ->
                List.of(
                        new Candidate("KOI8-R", ForeignScript.CYRILLIC),
                        new Candidate("KOI8-U", ForeignScript.CYRILLIC));
            case "ISO-8859-5", "IBM855", "IBM866" -> List.of(new Candidate(guess, ForeignScript.CYRILLIC));
            case "WINDOWS-1253", "ISO-8859-7" ->
                List.of(
                        new Candidate("Windows-1253", ForeignScript.GREEK),
                        new Candidate("ISO-8859-7", ForeignScript.GREEK));
            case "WINDOWS-1255", "ISO-8859-8" -> List.of(new Candidate("Windows-1255", ForeignScript.HEBREW));
            case "TIS620" -> List.of(new Candidate("Windows-874", "x-windows-874", ForeignScript.THAI));
            case "SHIFT_JIS" -> List.of(new Candidate("Shift_JIS", "windows-31j", ForeignScript.EAST_ASIAN));
            case "EUC-JP" -> List.of(new Candidate("EUC-JP", ForeignScript.EAST_ASIAN));
            case "GB18030", "GBK" -> List.of(new Candidate("GB18030", ForeignScript.EAST_ASIAN));
            case "BIG5" ->
                List.of(
                        new Candidate("Big5", ForeignScript.EAST_ASIAN),
                        new Candidate("Big5-HKSCS", ForeignScript.EAST_ASIAN));
            case "EUC-KR" -> List.of(new Candidate("EUC-KR", "x-windows-949", ForeignScript.EAST_ASIAN));
            default -> List.of();
        };
    }

    private static Optional<Decoded> byAlphabet(byte[] bytes, HighBytes letters) {
        return Alphabet.of(letters)
                .flatMap(alphabet -> decode(bytes, alphabet.encoding())
                        .map(text -> Decoded.assumed(
                                text,
                                alphabet.encoding(),
                                ", because its letters are those of " + alphabet.language())));
    }

    private static Optional<Decoded> arabic(byte[] bytes) {
        return decode(bytes, "windows-1256")
                .filter(CharsetGuess::isArabic)
                .map(text -> Decoded.assumed(text, "Windows-1256", ", because its words are Arabic"));
    }

    /** Whether one word in eight, and three at least, begin with the Arabic article. */
    private static boolean isArabic(String text) {
        int words = 0;
        int articles = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean beginsWord = text.charAt(i) >= 0x80
                    && Character.isLetter(text.charAt(i))
                    && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
            words += beginsWord ? 1 : 0;
            articles += beginsWord && text.charAt(i) == '\u0627' && text.charAt(i + 1) == '\u0644' ? 1 : 0;
        }
        return articles >= 3 && articles * 8 >= words;
    }

    private static String guess(byte[] bytes) {
        var detector = new UniversalDetector();
        int from = firstOfInterest(bytes);
        detector.handleData(bytes, from, Math.min(SAMPLE, bytes.length - from));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    /**
     * A long text may have its first non-ASCII letter anywhere. The sample starts at the beginning of that letter's
     * line, unless that is too far back.
     */
    private static int firstOfInterest(byte[] bytes) {
        int at = 0;
        int line = 0;
        while (at < bytes.length && isPlain(bytes[at])) {
            if (bytes[at++] == '\n') {
                line = at;
            }
        }
        return at - line > SAMPLE / 2 ? at : line;
    }

    private static boolean isPlain(byte b) {
        return b >= ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
