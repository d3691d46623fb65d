package org.backfile.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.text.PackagedLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which short lines are crossheads: by themselves ({@code crossheads.txt}), and by the habit of a text. */
class CrossheadsTest {

    private static final String HEAD = "26 February 1987\n\nFerry to sail again\n\n";
    private static final String LONG =
            "The council heard both sides for three hours before it put the plan to the vote "
                    + "in the old town hall, and the mayor spoke last and longest of all.\n\n";
    private static final String SHORT = "The ferry will sail again on Monday, said the harbour master.\n\n";

    record Case(String language, String line, boolean isCrosshead, String before, String after) {
        @Override
        public String toString() {
            return language + (isCrosshead ? " + " : " - ") + line;
        }
    }

    static Stream<Case> cases() {
        var cases = new ArrayList<Case>();
        String language = "";
        String before = "";
        String after = "";
        for (String line : PackagedLines.of("crossheads.txt", CrossheadsTest.class)) {
            String rest = line.substring(2);
            switch (line.charAt(0)) {
                case '=' -> language = rest;
                case 'a' -> before = rest;
                case 'b' -> after = rest;
                default -> cases.add(new Case(language, rest, line.charAt(0) == '+', before, after));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aLineBetweenTwoParagraphs(Case line) {
        var article = article(HEAD + line.before() + "\n\n" + line.line() + "\n\n" + line.after() + "\n");

        String words = line.line().replaceAll("^([*_=]+) ?|(?<=\\S) ?[*_=]+$", "");
        assertThat(article.crossheads()).isEqualTo(line.isCrosshead() ? List.of(words) : List.of());
        assertThat(article.blocks()).hasSize(line.isCrosshead() ? 2 : 3);
    }

    private static Article read(String body) {
        return article(HEAD + body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Who pays?", "Never again!", "“We have waited”", "What they want:", "5 boats", "He was mayor"})
    void betweenShorterParagraphsALineInDoubtNeedsTheHabitOfItsText(String line) {
        String doubtful = SHORT + line + "\n\n" + SHORT;
        assertThat(read(doubtful + SHORT).crossheads()).isEmpty();
        assertThat(read(doubtful + "eleven weeks in the yard\n\n" + SHORT + SHORT + "the bill\n\n" + SHORT)
                        .crossheads())
                .containsExactly(line, "eleven weeks in the yard", "the bill");
    }

    @Test
    void questionsThroughoutATextAreAHabit() {
        assertThat(read(SHORT + "Who pays?\n\n" + SHORT + "What next?\n\n" + SHORT + SHORT + "And why?\n\n" + SHORT)
                        .crossheads())
                .containsExactly("Who pays?", "What next?", "And why?");
    }

    @Test
    void twoHeadingsInARowAreCrossheadsWhereOthersAre() {
        String pair = LONG + "The yard\n\nEleven weeks\n\n" + LONG;
        assertThat(read(pair + SHORT).crossheads()).isEmpty();
        assertThat(read("The mole is gone, and nobody knows where.\n\nThe storm\n\n" + pair + "The bill\n\n" + LONG)
                        .crossheads())
                .containsExactly("The storm", "The yard", "Eleven weeks", "The bill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“They told us nothing,” he said.\n\n“Why?”\n\n“Nobody asked.”\n\n",
                "“No.”\n\n“Who pays?”\n\n“You.”\n\n",
                "“You.”\n\n“We have waited”\n\n“No.”\n\n"
            })
    void dialogueStaysWhatItIs(String dialogue) {
        assertThat(read(LONG + dialogue + LONG).crossheads()).isEmpty();
    }

    @Test
    void aQuotationOverSeveralParagraphsHasNoCrosshead() {
        String open =
                "“We have mended the boats after each of them, and there were three, and we shall mend them again "
                        + "when the fourth one has gone, as our fathers did.\n\n";
        assertThat(read(open + "“We have waited too long”\n\n" + LONG).crossheads())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The mayor named the things that the town needs before the winter comes and the sea is as high again, "
                        + "and this is what he said to them:\n\n“A new mole”\n\n",
                "The mole is high,\nthe sea is wide\n\n",
                "The mole is high\nThe sea is wide\n\n",
                "1. rope\n\n2. a lamp\n\n3. The third thing that they carried was a box of matches.\n\n",
                "Rope\n\nA lamp\n\nMatches\n\n",
                "Q: Who pays?\n\nA: The town does.\n\n",
                "Photo: The ferry\n\n",
                "What they want:\n\n- rope\n- lamps\n\n",
                "What they want:\n\n“A mole that stands, and a ferry that sails, and a harbour master who tells us "
                        + "when it does not,” said a fisherman to the council.\n\n",
                "Tel:\n\n0123\n\n"
            })
    void whatLooksLikeACrossheadAndIsNone(String lines) {
        assertThat(read(LONG + lines + LONG).crossheads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee",
                "“We have waited”",
                "Who pays?",
                "Never again!",
                "**The end**",
                "■ The end",
                "Ann Lee\nPort"
            })
    void theLastLineIsNone(String line) {
        assertThat(read(LONG + LONG + line + "\n").crossheads()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A mole for the town\nand what it costs",
                "A MOLE\nFOR THE TOWN",
                "“We have waited\nToo Long for It”",
                "Who is to pay\nfor the mole?"
            })
    void aCrossheadMayBeBrokenByHand(String lines) {
        assertThat(read(LONG + lines + "\n\n" + LONG + LONG).crossheads()).containsExactly(lines.replace('\n', ' '));
    }

    @Test
    void aSentenceWithoutItsFullStopIsACrossheadWhereAnotherIs() {
        String lines = "Terms were not disclosed\n\n" + LONG;
        assertThat(read(LONG + lines).crossheads()).isEmpty();
        assertThat(read(LONG + lines + "The bill\n\n" + LONG).crossheads())
                .containsExactly("Terms were not disclosed", "The bill");
    }

    @Test
    void aLongQuestionIsACrossheadWhereAnotherIsUnlessItLeadsElsewhere() {
        String question = "What did the council and the mayor know of the state of the mole before it went?";
        assertThat(read(LONG + question + "\n\n" + LONG).crossheads()).isEmpty();
        assertThat(read(LONG + question + "\n\n" + LONG + "Inside: " + question + "\n\n" + LONG + "The bill\n\n" + LONG)
                        .crossheads())
                .containsExactly(question, "The bill");
    }

    @Test
    void theLineBelowASeparatorOrBetweenTurnsMayBeACrosshead() {
        assertThat(read(LONG + "* * *\n\nThe bill\n\n" + LONG).crossheads()).containsExactly("The bill");
        assertThat(read("Q: Who pays?\n\nA: The town does.\n\nThe ferry\n\nQ: And who sails?\n\nA: I do.\n")
                        .crossheads())
                .containsExactly("The ferry");
    }

    @Test
    void aShortParagraphWithoutSpacesMayStandBelowACrosshead() {
        assertThat(read("议会在旧市政厅就这项计划进行表决之前，听取了双方长达三个小时的意见。\n\n港口的未来\n\n双方没有发表评论。\n")
                        .crossheads())
                .containsExactly("港口的未来");
    }

    @Test
    void aListBesideACrossheadIsText() {
        assertThat(read(LONG + "The bill\n\n• rope\n\n• lamps\n\nThe yard\n\n" + LONG)
                        .crossheads())
                .containsExactly("The bill", "The yard");
    }

    @Test
    void emphasisAloneInALineOfMarkdownIsACrosshead() {
        String text = "# Ferry to sail again\n\n26 February 1987\n\n" + LONG + "**What it costs**\n\n" + LONG
                + "**Nobody** knows.\n\n**The vote was close.**\n\n" + LONG + "**Ann Lee**\n";
        var article = parsed("ferry.md", text).article();

        assertThat(article.crossheads()).containsExactly("What it costs");
        assertThat(article.blocks()).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"14:05|14:35", "14.05|14.35", "2.15pm|3pm", "[14:05]|[14:35]", "14h05|14h35", "14.05 Uhr|15 Uhr"
            })
    void theTimesOfALiveReportStandAboveTheirEntries(String times) {
        String first = times.substring(0, times.indexOf('|'));
        String second = times.substring(times.indexOf('|') + 1);
        var article = read(first + "\n\n" + LONG + second + "\n\nThe boats are safe.\n");

        assertThat(article.crossheads()).containsExactly(first, second);
        assertThat(article.published().orElseThrow().time()).isEmpty();
        assertThat(read(first + " — " + LONG + second + " The boats are safe.\n")
                        .paragraphs())
                .containsExactly(first + " — " + LONG.strip(), second + " The boats are safe.");
    }

    @Test
    void entriesMayHaveHeadingsBehindTheirTimes() {
        assertThat(read("14:05 Two boats missing\n\n" + SHORT + "14:35 The lifeboat goes out\n\n" + SHORT
                                + "15:10 Boats found\n\n" + SHORT + "15:30 All is well\n\n" + SHORT)
                        .crossheads())
                .containsExactly(
                        "14:05 Two boats missing",
                        "14:35 The lifeboat goes out",
                        "15:10 Boats found",
                        "15:30 All is well");
    }

    @Test
    void aSingleTimeOrAColumnOfThemIsNoCrosshead() {
        assertThat(read(LONG + "14:05\n\n" + LONG).crossheads()).isEmpty();
        assertThat(read(LONG + "14:05\n\n14:35\n\n15:10\n").crossheads()).isEmpty();
    }

    @Test
    void aTimeIsNoHeadline() {
        assertThat(article("14:05\n\n" + LONG + "14:35\n\n" + LONG).headline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWS IN BRIEF", "News in brief", "World News in Brief", "Kurznachrichten", "In brief"})
    void aPageOfBriefsIsOneArticleUnderItsHeadline(String headline) {
        var article = article(headline + "\n\n26 February 1987\n\nMole gone\n\nThe mole went in the night.\n\n"
                + "Ferry late\n\nThe ferry was two hours late on Monday.\n\n"
                + "Lamp lost\n\nThe lighthouse has lost its lamp. (Reuters)\n");

        assertThat(article.headline()).hasValue(headline);
        assertThat(article.crossheads()).containsExactly("Mole gone", "Ferry late", "Lamp lost");
        assertThat(article.paragraphs()).hasSize(3);
    }

    @Test
    void theBodyMayBeginWithACrosshead() {
        String rest = LONG + "The bill of the yard\n\n" + LONG;
        assertThat(read("Eleven weeks in the yard\n\n" + rest).crossheads())
                .containsExactly("Eleven weeks in the yard", "The bill of the yard");
        assertThat(read("Eleven weeks in the yard\n\n" + LONG + LONG).crossheads())
                .isEmpty();
        assertThat(read("Ann Lee\n\n" + rest).crossheads()).containsExactly("The bill of the yard");
    }

    @Test
    void aCrossheadIsWrappedLikeTheParagraphsBesideIt() {
        String wrapped = "The council heard both sides for three hours\nbefore it put the plan to the vote in the old\n"
                + "town hall, and the mayor spoke last.\n\n";
        assertThat(read(wrapped + "The Storms of December and the Bill for the\nYard\n\n" + wrapped)
                        .crossheads())
                .containsExactly("The Storms of December and the Bill for the Yard");
        assertThat(read(LONG + "The mole is high and the sea is wide\nThe boats have gone away\n\n" + LONG)
                        .crossheads())
                .isEmpty();
    }

    @Test
    void theNameUnderALetterIsNone() {
        assertThat(read("The mole is gone, and nobody knows where.\n\nThe storm\n\n" + LONG + "The yard\n\n" + LONG
                                + "Ann Lee, Port Ellen\n\nThe bill\n\n" + LONG)
                        .crossheads())
                .doesNotContain("Ann Lee, Port Ellen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"**Advertisement**", "— Werbung —", "*Read more: Ferry to sail*", "■ Publicité"})
    void whatCameWithAPageIsNoneInAnyMarks(String line) {
        var article = read(LONG + line + "\n\n" + LONG);

        assertThat(article.crossheads()).isEmpty();
        assertThat(article.setAside()).hasSize(1);
        assertThat(parsed("ferry.md", "# Ferry\n\n" + LONG + "**Advertisement**\n\n" + LONG)
                        .article()
                        .crossheads())
                .isEmpty();
    }
}
