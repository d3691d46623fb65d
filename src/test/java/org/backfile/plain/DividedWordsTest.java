package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that a printer divided at the end of a line; a slash stands for the end of the line. */
class DividedWordsTest {

    private static final String AROUND = "The ferry and her captains have waited in the harbour of the port for %s in\n"
            + "the morning and again in the evening, said the master of the pier.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the cap-/tains             | the captains
            the cap=/tains             | the captains
            the cap¬/tains             | the captains
            the cap⸗/tains             | the captains
            the sail¬/ors              | the sailors
            the twenty-/one            | the twenty-one
            the well-/known            | the well-known
            the sail-/ors              | the sail-ors
            the sail=/ors              | the sail= ors
            a =/b                      | a = b
            the cap-/Tains             | the cap-Tains
            the cap -/tains            | the cap - tains
            """)
    void theHyphenGoesWhereTheWholeWordIsElsewhereInTheText(String printed, String joined) {
        String text = String.format(AROUND, printed.replace("/", "\n"));

        assertThat(article("Ferry to sail\n\n26 February 1987\n\n" + text)
                        .paragraphs()
                        .get(0))
                .contains(" for " + joined + " in the morning");
    }
}
