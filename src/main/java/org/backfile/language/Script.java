package org.backfile.language;

import java.util.Arrays;
import java.util.Optional;

/**
 * A script, as far as it identifies a language: most of the world's scripts have one major language and so identify it
 * at once.
 *
 * <p>The blocks are Unicode's. Each begins and ends at a multiple of sixteen, so a table with one entry per sixteen
 * characters is exact.
 */
enum Script {
    LATIN(0x0000, 0x024f, 0x1e00, 0x1eff),
    CYRILLIC(0x0400, 0x052f, 0x1c80, 0x1c8f, 0xa640, 0xa69f),
    ARABIC(0x0600, 0x06ff, 0x0750, 0x077f, 0x08a0, 0x08ff, 0xfb50, 0xfdff, 0xfe70, 0xfeff),
    HEBREW(0x0590, 0x05ff),
    DEVANAGARI(0x0900, 0x097f),
    BENGALI(0x0980, 0x09ff),
    ETHIOPIC(0x1200, 0x139f),
    HAN("zh", 0x3400, 0x4dbf, 0x4e00, 0x9fff, 0xf900, 0xfaff),
    KANA("ja", 0x3040, 0x30ff),
    HANGUL("ko", 0x1100, 0x11ff, 0x3130, 0x318f, 0xac00, 0xd7af),
    GREEK("el", 0x0370, 0x03ff, 0x1f00, 0x1fff),
    ARMENIAN("hy", 0x0530, 0x058f),
    THAANA("dv", 0x0780, 0x07bf),
    GURMUKHI("pa", 0x0a00, 0x0a7f),
    GUJARATI("gu", 0x0a80, 0x0aff),
    ORIYA("or", 0x0b00, 0x0b7f),
    TAMIL("ta", 0x0b80, 0x0bff),
    TELUGU("te", 0x0c00, 0x0c7f),
    KANNADA("kn", 0x0c80, 0x0cff),
    MALAYALAM("ml", 0x0d00, 0x0d7f),
    SINHALA("si", 0x0d80, 0x0dff),
    THAI("th", 0x0e00, 0x0e7f),
    LAO("lo", 0x0e80, 0x0eff),
    TIBETAN("bo", 0x0f00, 0x0fff),
    BURMESE("my", 0x1000, 0x109f),
    GEORGIAN("ka", 0x10a0, 0x10ff, 0x1c90, 0x1cbf),
    KHMER("km", 0x1780, 0x17ff),
    MONGOLIAN("mn", 0x1800, 0x18af),
    OTHER();

    /** About this many are as good as all: in a longer text, only every second or third character is examined. */
    private static final int CHARACTERS_ASKED = 500;

    /** Fewer letters than these may be a name. */
    private static final int LETTERS_AT_LEAST = 20;

    /**
     * Minimum share of the prevailing script among the letters, in per cent. A news story in Hindi quotes whole names
     * of firms in Latin.
     */
    private static final int SHARE_AT_LEAST = 60;

    /** A Han character or a Korean or Japanese syllable counts as two letters. */
    private static final int LETTERS_OF_A_SYLLABLE = 2;

    /**
     * Minimum share of Kana among Han and Kana in a Japanese text, in per cent: usually half; Chinese has Kana only in
     * names.
     */
    private static final int KANA_IN_JAPANESE = 10;

    private static final Script[] ALL = values();
    private static final byte[] BY_SIXTEENS = bySixteens();

    private final Optional<String> language;
    private final int[] blocks;

    /** A script that many languages share. */
    Script(int... blocks) {
        this.language = Optional.empty();
        this.blocks = blocks;
    }

    Script(String language, int... blocks) {
        this.language = Optional.of(language);
        this.blocks = blocks;
    }

    /**
     * The code of the only language, or by far the largest, written in this script; empty for a script that many share.
     */
    Optional<String> language() {
        return language;
    }

    static Script of(char c) {
        return ALL[BY_SIXTEENS[c >> 4]];
    }

    /** The script of most of the letters; empty when there are too few letters or no script clearly prevails. */
    static Optional<Script> prevailingIn(char[] text) {
        var letters = new int[ALL.length];
        int step = 1 + text.length / CHARACTERS_ASKED;
        for (int i = 0; i < text.length; i += step) {
            if (WordReader.isInWord(text[i])) {
                letters[BY_SIXTEENS[text[i] >> 4]]++;
            }
        }
        joinJapanese(letters);
        return prevailing(letters);
    }

    /** Japanese is written in Kana and Han together; either all count as Kana, or the few Kana count as Han. */
    private static void joinJapanese(int[] letters) {
        int both = letters[HAN.ordinal()] + letters[KANA.ordinal()];
        boolean isJapanese = letters[KANA.ordinal()] * 100 > both * KANA_IN_JAPANESE;
        letters[KANA.ordinal()] = isJapanese ? both * LETTERS_OF_A_SYLLABLE : 0;
        letters[HAN.ordinal()] = isJapanese ? 0 : both * LETTERS_OF_A_SYLLABLE;
        letters[HANGUL.ordinal()] *= LETTERS_OF_A_SYLLABLE;
    }

    private static Optional<Script> prevailing(int[] letters) {
        int all = 0;
        int first = OTHER.ordinal();
        for (int i = 0; i < letters.length; i++) {
            all += letters[i];
            first = letters[i] > letters[first] ? i : first;
        }
        boolean isClear = letters[first] >= LETTERS_AT_LEAST && letters[first] * 100 >= all * SHARE_AT_LEAST;
        return isClear ? Optional.of(ALL[first]) : Optional.empty();
    }

    private static byte[] bySixteens() {
        var table = new byte[0x1000];
        Arrays.fill(table, (byte) OTHER.ordinal());
        for (Script script : ALL) {
            for (int i = 0; i < script.blocks.length; i += 2) {
                Arrays.fill(table, script.blocks[i] >> 4, (script.blocks[i + 1] >> 4) + 1, (byte) script.ordinal());
            }
        }
        return table;
    }
}
