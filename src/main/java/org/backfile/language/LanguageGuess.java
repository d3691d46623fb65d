package org.backfile.language;

import java.nio.CharBuffer;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Guesses the language of a text from its script, its small words and its letters.
 *
 * <pre>
 * The ferry has been repaired and will sail on Monday, the harbour master said.      en
 * Фериботът е поправен и ще отплава в понеделник, каза началникът на пристанището.   bg: ъ, and Russian has no ще
 * 渡轮已经修好，港务局长说星期一将恢复航行。                                                 zh: Han without Kana
 * Shr 34 cts vs 1.19 dlrs                                                            none
 * </pre>
 *
 * A text gets a language only when one is well ahead of all others; a line of names, a table, a text half in one
 * language and half in another get none. Hebrew, Bengali and Ethiopic letters have a usual language, which a short text
 * has too, unless it shows another: Yiddish, Assamese, Tigrinya. The codes are the primary ones of BCP 47, of two
 * letters where there are two: Norwegian is {@code nb} or {@code nn}, the Kurdish of the Arabic script {@code ckb} and
 * that of the Latin {@code ku}. Bosnian, Croatian and Serbian in Latin letters are told apart by a few words only, so a
 * short text in one of them is likely to get none.
 *
 * <p>The constructor reads a table, which takes a few milliseconds; after that, instances are thread-safe.
 */
public final class LanguageGuess {

    /** Only this much of a story is examined, in whole words. */
    static final int CHARACTERS_AT_MOST = 1_200;

    /** Thai and Chinese have no spaces between words, so they are cut anywhere. */
    private static final int LONGEST_WORD = 50;

    private final LanguageTable table = LanguageTable.ofProgram();

    /**
     * @param texts a story's texts in the order of reading: the headline, the first paragraph
     * @return a code such as {@code en} or {@code ckb}
     */
    public Optional<String> of(List<String> texts) {
        char[] opening = openingOf(texts);
        Optional<Script> script = Script.prevailingIn(opening);
        if (script.isEmpty() || script.get().language().isPresent()) {
            return script.flatMap(Script::language);
        }
        return languageOf(opening, script.get());
    }

    private Optional<String> languageOf(char[] text, Script script) {
        var reader = new WordReader(text);
        var count = new LanguageCount(table, script);
        count.countAll(reader);
        if (reader.hasAccents()) {
            // Texts from some systems write é as two characters; the table has it as one.
            count = new LanguageCount(table, script);
            count.countAll(new WordReader(Normalizer.normalize(CharBuffer.wrap(text), Normalizer.Form.NFC)
                    .toCharArray()));
        }
        return count.winner();
    }

    private static char[] openingOf(List<String> texts) {
        var opening = new char[CHARACTERS_AT_MOST];
        int length = 0;
        for (String text : texts) {
            int end = endOfWholeWords(text, CHARACTERS_AT_MOST - length);
            text.getChars(0, end, opening, length);
            length += end;
            if (length == CHARACTERS_AT_MOST || end < text.length()) {
                break;
            }
            opening[length++] = ' ';
        }
        return length == CHARACTERS_AT_MOST ? opening : Arrays.copyOf(opening, length);
    }

    private static int endOfWholeWords(String text, int most) {
        if (text.length() <= most) {
            return text.length();
        }
        int end = most;
        while (end > 0
                && end > most - LONGEST_WORD
                && WordReader.isInWord(text.charAt(end - 1))
                && WordReader.isInWord(text.charAt(end))) {
            end--;
        }
        return end > most - LONGEST_WORD ? end : most;
    }
}
