package org.backfile.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencySlugTest {

    private static final String STORY = "Ferry to sail again\n12 March 1987\n\nThe ferry has been repaired.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AP-NY-03-12-87 1432EST",
                "AP-WX-03-12-87 0032EDT<",
                "UPI-LA-03-12-87 1432PST",
                "BC-Ferry-Strike, 1st Ld-Writethru, 0512",
                "BC-Ferry-Strike,0512",
                "AM-Ferry Strike, Bjt, 0512",
                "AM-Ferry Strike, 2nd Ld, 0512",
                "PM-Ferry, Adv12, 0300",
                "^Ferry Strike<",
                "^AM-Ferry Strike, Bjt, 0512<",
                "r f BC-FERRY 03-12 0123",
                "a0512 r w AM-Ferry 03-12",
                "u i PM-Ferry 1stLd-Writethru 03-12 0512",
                "bdt0123 3 pl 234 dpa 0456",
                "ZCZC",
                "(EDS: UPDATES with quotes throughout)",
                "Eds: UPDATES with quotes throughout",
                "(Editors: A map is available.)",
                "(Achtung Redaktionen: Neuer Stand im zweiten Absatz)",
            })
    void isSetAside(String line) {
        for (String text : new String[] {line + "\n" + STORY, line + "\n\n" + STORY}) {
            var article = article(text);

            assertThat(article.headline()).hasValue("Ferry to sail again");
            assertThat(article.paragraphs()).containsExactly("The ferry has been repaired.");
            assertThat(article.setAside()).extracting(SetAside::text).containsExactly(line);
        }
    }

    @Test
    void severalLinesAndANoteOverTwo() {
        var article =
                article("a0512 r w AM-Ferry 03-12\n^AM-Ferry, Bjt,0512<\n(EDS: UPDATES with quotes from the captain,\n"
                        + "ADDS a byline)\n" + STORY);

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.setAside()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BC-HARBOUR-HIGHLIGHTS",
                "BC-Alberta pipeline dispute grows",
                "AM-radio loses listeners",
                "AM-FM receivers recalled, 0512 sold",
                "PM-elect meets the harbour board",
                "AP-led inquiry finds 3-12 split",
                "Port wins 3-1",
                "Ferry 0512",
                "Editors: a dying profession in a port",
                "Eds and meds drive a port's economy: report",
                "VE-Day remembered on the quay",
                "F-16 lost at sea, 12 March",
                "BC-Liberals lead",
                "PM-Wahl 2020",
                "BC-Forest update",
            })
    void aHeadlineThatLooksLikeOneStays(String line) {
        assertThat(article(line + "\n\nThe ferry has been repaired and will sail again.\n")
                        .headline())
                .hasValue(line);
    }

    @Test
    void theStoryBehindANoteIsKept() {
        var article = article("Ferry strike ends\n12 March 1987\n\n"
                + "(Editors: corrects spelling) PORT ELLEN, March 12 (AP) - The ferry strike ended today,\n"
                + "the captain says.\n");

        assertThat(String.join(" ", article.paragraphs())).contains("The ferry strike ended today, the captain says.");
    }
}
