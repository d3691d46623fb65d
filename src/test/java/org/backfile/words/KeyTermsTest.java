package org.backfile.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block.Paragraph;
import org.backfile.article.Passage;
import org.junit.jupiter.api.Test;

/** Which words tell most of a text. */
class KeyTermsTest {

    private static KeyTerms keyTerms(String text) {
        return KeyTerms.of(Article.builder()
                .body(List.of(new Passage(Optional.empty(), List.of(new Paragraph(text)))))
                .build());
    }

    @Test
    void shortWordsTellNothingUnlessTheyAreNames() {
        assertThat(keyTerms("and so it was not that they ran").size()).isZero();
        assertThat(keyTerms("and so the UNO was not that old").size()).isEqualTo(1);
    }

    @Test
    void aCapitalThatBeginsASentenceMakesNoName() {
        assertThat(keyTerms("That was it. They ran. “Both ran.”").size()).isZero();
    }

    @Test
    void caseAndAccentsMakeNoOtherWord() {
        assertThat(keyTerms("in the SÃO-paulista cafeterías").inCommonWith(keyTerms("the sao-PAULISTA CAFETERIAS")))
                .isEqualTo(2);
    }

    @Test
    void namesWinOverLongWordsWhereThereIsNoRoomForAll() {
        String names =
                "with Alef Beth Gimel Daleth Zayin Heth Yodh Kaph Lamedh Nuns Samekh Ayin Sade Qoph Resh Shin Taws Alpha Beta Gamma Delta Zeta Theta Iota";
        assertThat(keyTerms(names + " and extraordinarily uncharacteristic wheelbarrows")
                        .inCommonWith(keyTerms(names)))
                .isEqualTo(KeyTerms.SIZE);
    }

    @Test
    void scriptsWithoutSpacesAreReadInPairsOfLetters() {
        assertThat(keyTerms("毛泽东").inCommonWith(keyTerms("见毛泽东了"))).isEqualTo(2);
    }

    @Test
    void wordsOfOtherScriptsCountAsWell() {
        assertThat(keyTerms("جلس الطرفان إلى طاولة طويلة").inCommonWith(keyTerms("طاولة طويلة في فندق")))
                .isEqualTo(2);
    }

    @Test
    void numbersAreNoWords() {
        assertThat(keyTerms("in 1987, 100,000 of 22.6 and 20th").size()).isZero();
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        KeyTerms keyTerms = keyTerms("the Claymore of Portavadie");
        assertThat(KeyTerms.of(keyTerms.words())).isEqualTo(keyTerms).hasSameHashCodeAs(keyTerms);
    }

    @Test
    void aNameHasTheHashOfItsFoldedLetters() {
        assertThat(keyTerms("the Claymore of Zürich").words())
                .contains(KeyTerms.hashOf("claymore") << 1 | 1, KeyTerms.hashOf("zurich") << 1 | 1);
    }
}
