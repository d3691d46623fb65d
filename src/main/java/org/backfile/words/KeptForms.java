package org.backfile.words;

/** The written forms that a file of the cache has, numbered from 0. Immutable. */
final class KeptForms {

    static final KeptForms NONE = new KeptForms(PackedTexts.NONE, new int[0], new int[0]);

    private final PackedTexts letters;
    private final int[] languageOf;
    private final int[] hashes;
    private final NumbersByHash byHash;

    /**
     * @param languageOf by form
     * @param hashes     by form, as {@link WrittenForms} computes them
     */
    KeptForms(PackedTexts letters, int[] languageOf, int[] hashes) {
        this.letters = letters;
        this.languageOf = languageOf;
        this.hashes = hashes;
        byHash = new NumbersByHash(hashes);
    }

    int size() {
        return languageOf.length;
    }

    /** The number of a form, or {@link NumbersByHash#NONE}. */
    int numberOf(int language, char[] itsLetters, int length, int hash) {
        int number = byHash.first(hash);
        while (number >= 0 && !(languageOf[number] == language && letters.is(number, itsLetters, length))) {
            number = byHash.next(number);
        }
        return number;
    }

    WrittenForm get(int number) {
        return new WrittenForm(languageOf[number], letters.get(number).toCharArray(), hashes[number], number);
    }
}
