package org.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block.Paragraph;
import org.backfile.article.Passage;
import org.junit.jupiter.api.Test;

/** Which words tell most of a text. */
class GistTest {

    private static Gist gist(String text) {
        return Gist.of(Article.builder()
                .body(List.of(new Passage(Optional.empty(), List.of(new Paragraph(text)))))
                .build());
    }

    @Test
    void shortWordsTellNothingUnlessTheyAreNames() {
        assertThat(gist("and so it was not that they ran").size()).isZero();
        assertThat(gist("and so the UNO was not that old").size()).isEqualTo(1);
    }

    @Test
    void aCapitalThatBeginsASentenceMakesNoName() {
        assertThat(gist("That was it. They ran. “Both ran.”").size()).isZero();
    }

    @Test
    void caseAndAccentsMakeNoOtherWord() {
        assertThat(gist("in the SÃO-paulista cafeterías").inCommonWith(gist("the sao-PAULISTA CAFETERIAS")))
                .isEqualTo(2);
    }

    @Test
    void namesWinOverLongWordsWhereThereIsNoRoomForAll() {
        String names =
                "with Alef Beth Gimel Daleth Zayin Heth Yodh Kaph Lamedh Nuns Samekh Ayin Sade Qoph Resh Shin Taws Alpha Beta Gamma Delta Zeta Theta Iota";
        assertThat(gist(names + " and extraordinarily uncharacteristic wheelbarrows")
                        .inCommonWith(gist(names)))
                .isEqualTo(Gist.SIZE);
    }

    @Test
    void scriptsWithoutSpacesAreReadInPairsOfLetters() {
        assertThat(gist("毛泽东").inCommonWith(gist("见毛泽东了"))).isEqualTo(2);
    }

    @Test
    void wordsOfOtherScriptsCountAsWell() {
        assertThat(gist("جلس الطرفان إلى طاولة طويلة").inCommonWith(gist("طاولة طويلة في فندق")))
                .isEqualTo(2);
    }

    @Test
    void numbersAreNoWords() {
        assertThat(gist("in 1987, 100,000 of 22.6 and 20th").size()).isZero();
    }

    @Test
    void whatIsKeptComesBackAsItWas() {
        Gist gist = gist("the Claymore of Portavadie");
        assertThat(Gist.of(gist.words())).isEqualTo(gist).hasSameHashCodeAs(gist);
    }
}
