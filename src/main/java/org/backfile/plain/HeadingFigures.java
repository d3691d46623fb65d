package org.backfile.plain;

/** The figures in a line that may be a heading: years and round numbers, or those of a table. */
final class HeadingFigures {

    static final int MOST_NUMBERS = 2;
    private static final int MOST_WORDS = 6;

    private HeadingFigures() {}

    /** How many words have digits, not counting years and names such as {@code G20}; many, if one word is a unit. */
    static int numbersIn(String[] words) {
        int numbers = 0;
        for (String word : words) {
            if (hasDigit(word)) {
                numbers += isYear(word) || Character.isLetter(word.charAt(0)) ? 0 : 1;
            }
        }
        return numbers > 0 && CrossheadWords.hasUnit(words) ? Integer.MAX_VALUE : numbers;
    }

    /** The more words stand beside a number, the more likely the line is a sentence or a table row. */
    static CrossheadForm ofFigures(String line, String[] words) {
        boolean isDoubtful = words.length > MOST_WORDS || line.contains(" - ");
        for (String word : words) {
            isDoubtful |= hasDigit(word) && isDecimal(word);
        }
        return isDoubtful ? CrossheadForm.UNFINISHED : CrossheadForm.FIGURES;
    }

    /** {@code Group F — Isle 1 – 0 Port}: a dash, and every word begins with a capital. */
    static boolean isTitle(String line, String[] words, int numbers) {
        return numbers <= MOST_NUMBERS && line.indexOf('—') > 0 && HeadingSigns.isInTitleCase(words);
    }

    /** {@code 27.05p}, {@code 1,2}; not {@code 10,000}, {@code 3.}, {@code 1.2.1994}. */
    private static boolean isDecimal(String word) {
        int point = Math.max(word.indexOf('.'), word.indexOf(','));
        int end = point + 1;
        while (point > 0 && end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        return point > 0 && end > point + 1 && end < point + 4 && (end == word.length() || word.indexOf('.', end) < 0);
    }

    private static boolean hasDigit(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.charAt(0) == '1' || word.charAt(0) == '2')
                && word.chars().allMatch(Character::isDigit);
    }
}
