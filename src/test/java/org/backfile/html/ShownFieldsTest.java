package org.backfile.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Headlines in headings of lower rank, and bylines in marked elements. */
class ShownFieldsTest {

    private static final String STORY = "<p>The mill wheel turned again on Monday after ten years of rest, the owner "
            + "said.</p><p>Nobody was there to see it but a dog and the postman, who came by on his bicycle.</p>";

    private static Article page(String html) {
        return parsed("mill.html", "<html>" + html + STORY + "</html>").article();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Lodestar Online | <h2>Mill wheel turns again</h2><p>By Ann Lee</p><p>March 10, 2003</p>
            The Lodestar Online | <h2>Mill wheel turns again</h2><p>March 10, 2003</p>
            Lodestar News       | <h3>Mill wheel turns again</h3>March 10, 2003<br>By Ann Lee<br><br>
            Der Moorbote Online | <h2>Mill wheel turns again</h2><p>Von Anna Roth</p><p>10. März 2003</p>
            Le Phare            | <h4>Mill wheel turns again</h4><p>10 mars 2003</p>
            Маяк Онлайн         | <h2>Mill wheel turns again</h2><p>10 марта 2003</p>
            """)
    void aHeadingAboveADateBeatsTheNameOfTheSite(String title, String head) {
        var article = page("<title>" + title + "</title><body>" + head);
        assertThat(article.headline()).hasValue("Mill wheel turns again");
        assertThat(article.published().map(date -> date.date().toString())).hasValue("2003-03-10");
        assertThat(article.body()).hasSize(1);
    }

    @Test
    void aHeadingBelowAHeadlineIsACrosshead() {
        var article = page("<title>Mill wheel turns again</title><body><h2>Owner is glad</h2><p>March 10, 2003</p>");
        assertThat(article.headline()).hasValue("Mill wheel turns again");
        assertThat(article.body().get(0).crosshead()).hasValue("Owner is glad");
    }

    @Test
    void aHeadingAboveTextIsACrosshead() {
        var article = page("<title>The Lodestar Online</title><body><h2>Owner is glad</h2>");
        assertThat(article.headline()).hasValue("The Lodestar Online");
        assertThat(article.body().get(0).crosshead()).hasValue("Owner is glad");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Ann Lee",
                "Par Zoé Martin",
                "Von Anna Roth und Jan Berg",
                "Por María Ortiz y Luis Gil",
                "Tekst: Anna Nowak",
                "Автор: Иван Петров",
                "מאת רותי בן-דוד"
            })
    void aBylineThatIsUsedIsNotSetAside(String byline) {
        var article = page("<title>Mill wheel turns again</title><body><article><h1>Mill wheel turns again</h1>"
                + "<p class=byline>" + byline + "</p><time datetime=2003-03-10>March 10, 2003</time>");
        assertThat(article.authors()).isNotEmpty();
        assertThat(article.setAside()).isEmpty();
    }

    @Test
    void theWordForByIsNothingMoreThanTheFieldHas() {
        var article = page("<meta name=author content='Zoé Martin'><body><article><h1>Mill wheel turns again</h1>"
                + "<p class=byline>Par Zoé Martin</p>");
        assertThat(article.setAside()).isEmpty();
    }

    @Test
    void aPlaceThatTheFieldLacksIsSetAside() {
        var article = page("<meta name=author content='Zoé Martin'><body><article><h1>Mill wheel turns again</h1>"
                + "<p class=byline>Par Zoé Martin à Saint-Brelin</p>");
        assertThat(article.setAside()).hasSize(1);
    }
}
