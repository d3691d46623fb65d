package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of an interview, and paragraphs with a label. */
class InterviewsTest {

    private static Article read(String body) {
        return article("Ferry to sail\n\n26 February 1987\n\nThe ferry has been repaired, said the board.\n\n" + body);
    }

    /** The blocks below the first paragraph, turns with an arrow before them. */
    private static List<String> blocks(String body) {
        return read(body).blocks().stream()
                .skip(1)
                .map(block -> block instanceof Block.Turn ? "> " + block.text() : block.text())
                .toList();
    }

    @Test
    void linesWithLettersAreTurns() {
        assertThat(blocks("Q. When will it sail?\nA. On Monday.\nQ. And then?\nA. We shall see,\nI hope.\n"))
                .containsExactly(
                        "> Q: When will it sail?", "> A: On Monday.", "> Q: And then?", "> A: We shall see, I hope.");
    }

    @Test
    void linesWithColonsAreTurns() {
        assertThat(blocks("Q: When will it sail?\nA: On Monday.\n"))
                .containsExactly("> Q: When will it sail?", "> A: On Monday.");
    }

    @Test
    void paragraphsWithLettersAreTurns() {
        assertThat(blocks("Q. When will it sail?\n\nA. On Monday.\n\nF. Wann?\n\nA. Am Montag.\n"))
                .containsExactly("> Q: When will it sail?", "> A: On Monday.", "> F: Wann?", "> A: Am Montag.");
    }

    @Test
    void aParagraphMayHaveBoth() {
        assertThat(blocks("Q. When will it sail? A. On Monday, if the yard is right.\n"))
                .containsExactly("> Q: When will it sail?", "> A: On Monday, if the yard is right.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. J. Liebling asked: When will it sail? A. Lee did not say so.",
                "Q. Horatius Flaccus wrote of ferries, and of much else besides.",
                "P. Diddy came to the pier, and was he late? Nobody knows that.",
                "LEE: On Monday, to Ann and Tom Lee, of Quay Street, a daughter.",
                "LOST DOG: A brown terrier was lost on Quay Street. Call 5512.",
            })
    void aParagraphThatBeginsLikeATurnStays(String text) {
        assertThat(blocks(text + "\n")).containsExactly(text);
    }

    @Test
    void initialsBelowOneAnotherAreNoTurns() {
        assertThat(blocks("A. Lee was first in the race.\n\nQ. Orr was second in it.\n"))
                .containsExactly("A. Lee was first in the race.", "Q. Orr was second in it.");
    }

    @Test
    void noticesAreParagraphs() {
        assertThat(blocks("FOR SALE: One boat.\n\nFOR SALE: A pram.\n\nLOST: A dog. Seen it?\n\nFOR SALE: An oar.\n"))
                .containsExactly(
                        "FOR SALE: One boat.", "FOR SALE: A pram.", "LOST: A dog. Seen it?", "FOR SALE: An oar.");
    }

    @Test
    void noticesOnLinesAreParagraphsOfTheirOwn() {
        assertThat(blocks("ZU VERKAUFEN: Ein Boot.\nVERLOREN: Ein Hund, braun.\n"))
                .containsExactly("ZU VERKAUFEN: Ein Boot.", "VERLOREN: Ein Hund, braun.");
    }

    @Test
    void familyNoticesAreParagraphs() {
        assertThat(blocks("LEE: On Monday, a daughter.\n\nORR: On Tuesday, a son.\n\nROE: On Sunday, twins.\n"))
                .containsExactly("LEE: On Monday, a daughter.", "ORR: On Tuesday, a son.", "ROE: On Sunday, twins.");
    }

    @Test
    void aSpeakerWhoComesBackHasTurns() {
        assertThat(blocks("ANN LEE: It will sail.\n\nTOM ORR: It will not.\n\nANN LEE: It will.\n"))
                .containsExactly("> ANN LEE: It will sail.", "> TOM ORR: It will not.", "> ANN LEE: It will.");
    }

    @Test
    void aQuestionAndItsAnswerAreTurns() {
        assertThat(blocks("HARBOUR POST: Will it sail?\n\nANN LEE: It will.\n"))
                .containsExactly("> HARBOUR POST: Will it sail?", "> ANN LEE: It will.");
    }

    @Test
    void manyNoticesTakeNoLongTime() {
        String notices = IntStream.range(0, 30_000)
                .mapToObj(at -> "BOAT " + "ABCDEFGHIJ".charAt(at % 10) + word(at) + ": It is blue.")
                .collect(Collectors.joining("\n\n"));

        assertTimeout(Duration.ofSeconds(15), () -> blocks(notices + "\n"));
    }

    /** Letters alone: a number is no name. */
    private static String word(int number) {
        return Integer.toString(number)
                .chars()
                .mapToObj(c -> String.valueOf((char) (c + 'A' - '0')))
                .collect(Collectors.joining());
    }
}
