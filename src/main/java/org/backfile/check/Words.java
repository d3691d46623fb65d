package org.backfile.check;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.backfile.text.Fingerprint;
import org.backfile.text.Folding;

/** Texts as rows of words, so that they can be compared whatever their lines and spaces. */
final class Words {

    /**
     * Scripts that set no spaces between words. Each of their characters counts as a word here, as Han characters do.
     */
    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Where the first of those scripts, Thai, begins: below it nothing needs to be looked up. */
    private static final int FIRST_WITHOUT_SPACES = 0x0e00;

    private static final Hasher64 HASHER = Hashing.xxh3_64();

    private Words() {}

    /** Equal for texts whose words, as they stand between spaces and line ends, are the same in the same order. */
    static Fingerprint fingerprintOf(String text) {
        var words = new StringBuilder(text.length());
        boolean isSpaceDue = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Folding.isSpace(c) || c == '\u0085') {
                isSpaceDue = words.length() > 0;
                continue;
            }
            if (isSpaceDue) {
                words.append(' ');
                isSpaceDue = false;
            }
            words.append(c);
        }
        return Fingerprint.of(words.toString());
    }

    /**
     * A hash of each word: runs of letters and digits, without case and accents. Quotation marks, dashes and the marks
     * of Markdown are no part of them, so they may differ.
     *
     * @param limit how many at most; the words after them are passed over
     */
    static long[] hashesOf(List<String> texts, int limit) {
        var hashes = LongStream.builder();
        int count = 0;
        for (String text : texts) {
            String folded = Folding.key(text);
            int at = 0;
            while (at < folded.length() && count < limit) {
                int end = endOfWord(folded, at);
                if (end > at) {
                    hashes.add(HASHER.hashCharsToLong(folded.substring(at, end)));
                    count++;
                    at = end;
                } else {
                    at += Character.charCount(folded.codePointAt(at));
                }
            }
        }
        return hashes.build().toArray();
    }

    /** Where the word ends that begins at {@code start}; {@code start} itself when none does. */
    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWordAlone(c)) {
                return at == start ? at + Character.charCount(c) : at;
            }
            if (!isPartOfWord(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static boolean isPartOfWord(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Whether it is a letter of a script that sets no spaces between words. */
    static boolean isWordAlone(int c) {
        return c >= FIRST_WITHOUT_SPACES && Character.isLetter(c) && WITHOUT_SPACES.contains(UnicodeScript.of(c));
    }
}
