package org.backfile.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads of old pages, set with line breaks and fonts. */
class ShownHeadTest {

    private static final String FIRST = "The council heard both sides for three hours before it put the plan to the "
            + "vote in the old town hall.";
    private static final String SECOND =
            "Work on the northern mole is to begin in spring, when the storms have gone " + "and the stone has come.";

    private static Article page(String html) {
        return parsed("ferry.html", html).article();
    }

    private static Arguments head(String head) {
        return Arguments.of(head);
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                head("<b>Ferry line asks for boats</b><br>By Ann Lee<br>March 10, 2003<p>"),
                head("<b>Ferry line asks for boats</b><br>March 10, 2003<br>By Ann Lee<p>"),
                head("March 10, 2003<br><b>Ferry line asks for boats</b><br>By Ann Lee<p>"),
                head("<center><font size=5>Ferry line asks for boats</font><br>By Ann Lee<br>March 10, 2003</center>"),
                head("<center><b>Ferry line asks for boats</b></center><i>By Ann Lee</i><br>March 10, 2003<br><br>"),
                head(
                        "<font size=+2><b>Ferry line asks for boats</b></font><br><br>By <a href=mailto:a@b.example>Ann Lee"
                                + "</a><br><br>10 March 2003<br><br>"),
                head("<p align=center><big>Ferry line asks for boats</big><br>By Ann Lee<br>March 10, 2003</p>"),
                head("<div>Ferry line asks for boats</div><div>By Ann Lee</div><div>March 10, 2003</div>"),
                head("<title>The Harbour Star Online</title><b>Ferry line asks for boats</b><br>By Ann Lee<br>"
                        + "March 10, 2003<br><br>"),
                head("<title>Ferry line asks for boats</title><b>FERRY LINE ASKS FOR BOATS</b><br>By Ann Lee<br>"
                        + "March 10, 2003<br><br>"),
                head(
                        "<table><tr><td><font size=4>Ferry line asks for boats</font></td></tr><tr><td>By Ann Lee</td></tr>"
                                + "<tr><td>March 10, 2003</td></tr><tr><td>"),
                head("<strong>Ferry line asks for boats</strong><hr>By Ann Lee<br>March 10, 2003<hr><p>"),
                head("<b>Ferry line asks for boats</b><br>By Ann Lee<br>March 10, 2003<br>" + FIRST + "<br><br>"));
    }

    @ParameterizedTest
    @MethodSource("heads")
    void aHeadSetWithLineBreaksIsReadLineByLine(String head) {
        String body = head.contains(FIRST) ? SECOND : FIRST + "<p>" + SECOND;
        var article = page("<html><body>" + head + body + "</body></html>");
        assertThat(article.headline().map(String::toLowerCase)).hasValue("ferry line asks for boats");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.published().map(published -> published.date().toString()))
                .hasValue("2003-03-10");
        assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aLineInCapitalsAboveIsTheKicker() {
        var article = page("LOCAL NEWS<br><b>Ferry line asks for boats</b><br>By Ann Lee<br>March 10, 2003<p>" + FIRST);
        assertThat(article.kicker()).hasValue("LOCAL NEWS");
        assertThat(article.headline()).hasValue("Ferry line asks for boats");
    }

    @Test
    void boldWordsWithoutATitleAreTheHeadline() {
        var article = page("<body><b>Ferry line asks for boats</b><p>" + FIRST + "<p>" + SECOND);
        assertThat(article.headline()).hasValue("Ferry line asks for boats");
        assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void aShortFirstParagraphIsNoHeadlineWhereThePageNamesOne() {
        for (String heading :
                List.of("<h1>Ferry line asks for boats</h1>", "<title>Ferry line asks for boats</title>")) {
            var article = page(heading + "<p>Boats are few<p>" + FIRST + "<p>" + SECOND);
            assertThat(article.headline()).as(heading).hasValue("Ferry line asks for boats");
            assertThat(article.paragraphs()).as(heading).containsExactly("Boats are few", FIRST, SECOND);
        }
    }

    @Test
    void aPlaceThatOthersLeadToIsNoLink() {
        for (String place : List.of("<a name=x>", "<a id=x>", "<a name='top' class=anchor>")) {
            var article = page("<h1>Ferry</h1><p>" + place + FIRST + "</a></p><p>" + SECOND);
            assertThat(article.paragraphs()).as(place).containsExactly(FIRST, SECOND);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<small>March 10, 2003 by <a href=/a>Ann Lee</a></small>",
                "<p><small>March 10, 2003 by <a href=/a>Ann Lee</a></small></p>",
                "<div class=meta>Posted on March 10, 2003 by <a href=/a>Ann Lee</a> in <a href=/n>News</a></div>",
                "<p class=info>Posted on March 10, 2003 by <a href=/a>Ann Lee</a> | <a href=#c>3 Comments</a></p>",
                "<p class=date>March 10, 2003 by <a href=/a>Ann Lee</a></p>",
                "<p class=byline>By Ann Lee on March 10, 2003 in News</p>",
                "<p class=info>Erstellt am 10. M&auml;rz 2003 von Ann Lee</p>"
            })
    void aDateAndAnAuthorInOneSentenceAreBothTaken(String line) {
        var article = page("<html><body><article><h1>Ferry line asks for boats</h1>" + line + "<p>" + FIRST + "</p><p>"
                + SECOND + "</p></article></body></html>");
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.published().map(published -> published.date().toString()))
                .hasValue("2003-03-10");
        assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p class=date>Publicerad 10 mars 2003 Uppdaterad 11 mars 2003</p>",
                "<p>Publi&eacute; le 10 mars 2003 &agrave; 14h05, mis &agrave; jour le 11 mars 2003</p>",
                "<p class=date>Ver&ouml;ffentlicht: 10.03.2003 | Stand: 11.03.2003, 14:32 Uhr</p>"
            })
    void aDateAndAChangeInOneElementAreBothTaken(String line) {
        var article = page("<html><body><article><h1>Ferry line asks for boats</h1>" + line + "<p>" + FIRST + "</p><p>"
                + SECOND + "</p></article></body></html>");
        assertThat(article.published().map(published -> published.date().toString()))
                .hasValue("2003-03-10");
        assertThat(article.updated().map(updated -> updated.date().toString())).hasValue("2003-03-11");
    }

    @Test
    void aSentenceMarkedAsADateThatIsNoneIsNotTaken() {
        var article =
                page("<html><body><article><h1>Ferry line asks for boats</h1><p class=date>By the sea in March 2003"
                        + "</p><p>" + FIRST + "</p><p>" + SECOND + "</p></article></body></html>");
        assertThat(article.published()).isEmpty();
    }
}
