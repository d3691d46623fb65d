package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several letters to the editor in one text. */
class LetterTitlesTest {

    private static final String HEAD = "Letters to the editor\n\n26 February 1987\n\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry is late     | Sir: The ferry is late again.         | Is it really?   | Sir, I never wait.
            Late again            | To the Editor: It is late again.      | A reply         | Dear Editor, it is not.
            Fähre kommt spät      | Sehr geehrte Redaktion, sie ist spät. | Sie kommt doch  | Liebe Redaktion! Doch.
            """)
    void titlesAreCrossheadsAndSignaturesStay(String first, String letter, String second, String reply) {
        var article = article(HEAD + first + "\n\n" + letter + "\n\nAnn Lee\n\n" + second + "\n\n" + reply
                + "\n\nTom Orr, Lerwick\n");

        assertThat(article.crossheads()).containsExactly(first, second);
        assertThat(article.paragraphs()).containsExactly(letter, "Ann Lee", reply, "Tom Orr, Lerwick");
    }

    @Test
    void aSignatureAboveALetterWithoutTitleIsNone() {
        var article = article(HEAD + "Sir: The ferry is late again.\n\nAnn Lee\n\nSir: It is not.\n\nTom Orr\n");

        assertThat(article.crossheads()).isEmpty();
    }

    @Test
    void aLineAboveASpokenSirIsNone() {
        var article = article(
                "Ferry to sail\n\n26 February 1987\n\nHe saw the master and said:\n\nSir, when?\n\nOn Monday.\n");

        assertThat(article.crossheads()).isEmpty();
    }
}
