package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.SetAside;
import org.backfile.intake.TextForms;
import org.backfile.text.TextId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first line of a text whose folder has many that begin with the same line. */
class KnownNameRuleTest {

    private static final String BODY = "\n\nThe ferry has been repaired.\n";

    private static Article below(String file, String text) {
        return TextForms.parser(Optional.empty())
                .parse(TextId.whole(file), text.replace("\\n", "\n"), true)
                .article();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Island Life\n\nFerry to sail again",
                "Island Life\nFerry to sail again",
                "\n\n  Island Life\n\n26 February 1987\n\nFerry to sail again",
                "Island Life\n26 February 1987\nBy Jane Doe\n\nFerry to sail again",
                "Island Life\n\nFerry to sail again\n26 February 1987",
                "Island Life\n\nFerry to sail again\n\nBy Jane Doe",
                "Island Life\n===========\n\nFerry to sail again",
                "Island Life\nTitle: Ferry to sail again",
                "Island Life\nDate: 26 February 1987\nTitle: Ferry to sail again",
                "Island Life\nThursday, 26 February 1987, page 3\n\nFerry to sail again",
                "Det fri ord\n\nFerry to sail again",
                "Остров\n\nFerry to sail again",
                "島の新聞\n\nFerry to sail again",
            })
    void aNameIsSetAsideAboveAHeadline(String head) {
        var article = below("a.txt", head + BODY);
        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.setAside()).extracting(SetAside::reason).contains("the name of the paper or of a section");
        assertThat(article.body()).extracting(Object::toString).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, Island Life\\n\\nFähre fährt wieder ab Montag, Fähre fährt wieder ab Montag",
        "a.txt, Island Life\\n\\nLe ferry reprend la mer, Le ferry reprend la mer",
        "a.txt, Island Life\\n\\nПаром снова выходит в море, Паром снова выходит в море",
        "a.txt, Island Life\\n\\nフェリー月曜に再開へ, フェリー月曜に再開へ",
        "a.txt, Island Life\\n\\n渡輪周一恢復航行, 渡輪周一恢復航行",
        "a.txt, Island Life\\n\\nStorm\\n26 February 1987, Storm",
        "a.txt, Island Life\\n\\nStorm\\nBy Jane Doe, Storm",
        "a.md, Island Life\\n\\nFerry to sail again, Ferry to sail again",
    })
    void theHeadlineBelowMayBeInAnyLanguage(String file, String head, String headline) {
        assertThat(below(file, head.replace("\\n", "\n") + BODY).headline()).hasValue(headline);
    }

    @Test
    void aSectionAPaperAndAnAgencyAreFields() {
        assertThat(below("a.txt", "Weather\n\nSnow on the northern isles" + BODY)
                        .section())
                .hasValue("Weather");
        assertThat(below("a.txt", "The Isle Gazette\n\nStorm" + BODY).credit()).hasValue("The Isle Gazette");
        assertThat(below("a.txt", "The Isle Gazette\n\nStorm" + BODY).headline())
                .hasValue("Storm");
        assertThat(below("a.txt", "Reuters\n\nFerry to sail again" + BODY).credit())
                .hasValue("Reuters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Weather",
                "Weather\n26 February 1987",
                "Weather\n\nOutlook",
                "Weather\n\nThe storm has ended.",
                "Weather\n\nThe storm that came on Tuesday and went on for the whole of the week, with gusts on the"
                        + " coast that took the roof from the harbour master's house and lamps from the quay\n\nIt ended",
                "Births\n\nSmith, to Jane and John\nDoe, to Ann and Tom\nRoe, to Eve and Max\n\nAll are well",
                "Weather\n\nThe storm that came on Tuesday and stayed for\nthe week has taken the roof of the quay\n"
                        + "house, the lamps and all of the boats that were\nmoored there, said the harbour master on\n"
                        + "Friday after he had counted them for the third\ntime since the morning, and is now out at\nsea",
                "News in Brief\n\nFerry to sail again",
                "Ferry to sail again on Monday",
            })
    void aLineWithoutAHeadlineBelowStaysTheHeadline(String head) {
        assertThat(below("a.txt", head + BODY).headline())
                .hasValue(head.lines().findFirst().orElseThrow());
    }

    @Test
    void linesOfOtherKindsAreWhatTheyWere() {
        assertThat(below("a.txt", "By Jane Doe\n\nFerry to sail again" + BODY).authors())
                .containsExactly("Jane Doe");
        assertThat(below("a.txt", "LOCAL NEWS\nFerry to sail again" + BODY).kicker())
                .hasValue("LOCAL NEWS");
        assertThat(below("a.txt", "---\ntitle: Ferry\n---\nIsland Life\n\nFerry to sail again" + BODY)
                        .headline())
                .hasValue("Ferry");
        assertThat(below("a.html", "<h1>Island Life</h1><h2>Ferry to sail again</h2><p>Repaired.</p>")
                        .headline())
                .hasValue("Island Life");
    }
}
