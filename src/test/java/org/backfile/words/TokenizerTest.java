package org.backfile.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static List<String> words(String text) {
        return words(Tokenizer.ofIndex(), text);
    }

    private static List<String> words(Tokenizer tokenizer, String text) {
        var words = new ArrayList<String>();
        tokenizer.split(text, (letters, length) -> words.add(new String(letters, 0, length)));
        return words;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The ferry sailed. Again!       | the ferry sailed again",
                "It won't, the crew’s men said  | it won't the crew's men said",
                "'quoted' words'                | quoted words",
                "$1,234.50, or 7,               | 1,234.50 or 7",
                "the U.S. and J.R.Smith         | the u.s and j.r smith",
                "end.Then a.Bc 1.b              | end then a bc 1 b",
                "e-mail and/or x_y              | e mail and or x y",
                "Größe ÅLESUND Москва           | größe ålesund москва",
                "naïve cafe\u0301               | naïve cafe\u0301",
                "東京都 は X線                    | 東京 京都 は x 線",
                "ラーメン                         | ラー ーメ メン",
                "القاهرة ٣٤                      | القاهرة ٣٤",
                "<b>&amp;</b>                   | b amp b",
                "… — ! 🙂                        | \"\""
            })
    void aTextIsSplitIntoWords(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "It won't, the U.S. said        | it won t the u s said",
                "$1,234.50 on the 2nd           | 1 234 50 on the 2nd",
                "Größe cafe\u0301                | größe cafe\u0301",
                "東京都 X線 𠮷                    | 東 京 都 x 線 𠮷"
            })
    void wordsToCompareHaveNoSignsAndNoPairs(String text, String expected) {
        assertThat(words(Tokenizer.ofCompared(), text)).containsExactly(expected.split(" "));
    }

    @Test
    void aLetterOfTwoUnitsStaysWhole() {
        assertThat(words("𠮷野家 𝒜")).containsExactly("𠮷野", "野家", "𝒜");
    }

    @Test
    void ofALongWordTheBeginningIsTaken() {
        assertThat(words("a".repeat(100_000) + " b")).containsExactly("a".repeat(64), "b");
        assertThat(words("a".repeat(63) + "𝒜bc d"))
                .as("not half a pair, and nothing behind it")
                .containsExactly("a".repeat(63), "d");
    }

    @Test
    void halvesOfPairsAreNoWordsAndDoNoHarm() {
        assertThat(words("a\ud835 b\udc9c\ud835")).containsExactly("a", "b");
    }
}
