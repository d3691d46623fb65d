package org.backfile.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings at the top, as users of other site generators have them. */
class FrontMatterTest {

    @ParameterizedTest
    @ValueSource(strings = {"""
        ---
        title: "Ferry: to sail again"
        date: 1987-02-26
        authors: [Mariam Osei, John Roe]
        tags:
          - ferries
          - storms
        lang: en
        ---
        """, """
        +++
        title = "Ferry: to sail again"
        date = 1987-02-26
        authors = ["Mariam Osei", "John Roe"]
        tags = ["ferries", "storms"]
        lang = "en"
        +++
        """, """
        {
          "title": "Ferry: to sail again",
          "date": "1987-02-26",
          "authors": ["Mariam Osei", "John Roe"],
          "tags": ["ferries", "storms"],
          "lang": "en"
        }
        """})
    void yamlTomlAndJsonSayTheSame(String frontMatter) {
        var article = article(frontMatter + "\nThe ferry has been repaired.\n");

        assertThat(article.headline()).hasValue("Ferry: to sail again");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Mariam Osei", "John Roe");
        assertThat(article.topics()).containsExactly("ferries", "storms");
        assertThat(article.language()).hasValue("en");
        assertThat(article.paragraphs()).containsExactly("The ferry has been repaired.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "~", "Null", "NULL", ""})
    void noValueInYamlIsNone(String none) {
        var parsed = parsed("---\ntitle: Ferry sails\ndate: 1987-02-26\nauthor: " + none + "\nsubtitle: " + none
                + "\nsection: " + none + "\ntags: [storms, " + none + "]\nupdated: " + none + "\nurl: " + none
                + "\nlang: " + none + "\n---\n\nThe ferry sails.\n");

        var article = parsed.article();
        assertThat(article.byline()).isEmpty();
        assertThat(article.standfirst()).isEmpty();
        assertThat(article.section()).isEmpty();
        assertThat(article.topics()).containsExactly("storms");
        assertThat(article.updated()).isEmpty();
        assertThat(article.url()).isEmpty();
        assertThat(article.extraFields()).isEmpty();
        assertThat(article.setAside()).isEmpty();
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: \"null\"\nsection: '~'\ntags: [\"null\", Null Island]\n---\n",
                "+++\ntitle = \"null\"\nsection = \"~\"\ntags = [\"null\", \"Null Island\"]\n+++\n",
                "{\n\"title\": \"null\",\n\"section\": \"~\",\n\"tags\": [\"null\", null, \"Null Island\"],\n"
                        + "\"author\": null\n}\n"
            })
    void inQuotationMarksTheWordIsAText(String frontMatter) {
        var article = article(frontMatter + "\nThe ferry sails.\n");

        assertThat(article.headline()).hasValue("null");
        assertThat(article.section()).hasValue("~");
        assertThat(article.topics()).containsExactly("null", "Null Island");
        assertThat(article.byline()).isEmpty();
    }

    @Test
    void theFirstCategoryIsTheSectionAndTheOthersAreTopics() {
        var article = article("""
                ---
                categories: [Sport, Football, Sport]
                tags: [ferries, Football]
                ---

                Ferry to sail again
                """);

        assertThat(article.section()).hasValue("Sport");
        assertThat(article.topics()).containsExactly("Football", "ferries");
    }

    @Test
    void aSecondNameOfTheSectionIsATopic() {
        var article = article("---\ncategory: Sport\ncategories: [Sport, Football]\nsection: City\n---\n\nFerry\n");

        assertThat(article.section()).hasValue("Sport");
        assertThat(article.topics()).containsExactly("Football", "City");
    }

    @Test
    void aTextThatBeginsWithABraceIsAText() {
        assertThat(article("{laughter} The ferry sails\n\nThe ferry has been repaired.\n")
                        .headline())
                .hasValue("{laughter} The ferry sails");
    }

    @Test
    void nestingThatNoOneWritesIsNotFollowed() {
        assertThat(parsed("ferry.txt", "+++\na = " + "[".repeat(50_000) + "\n+++\n\nFerry\n")
                        .article()
                        .headline())
                .hasValue("Ferry");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 'It''s pier # 1''s turn'",
                "title: \"It's pier # 1's turn\"",
                "topics: ['pier # 1', \"pier # 2\"]"
            })
    void aNumberSignInQuotationMarksBeginsNoComment(String line) {
        assertThat(article("---\ndate: 1995-04-12\n" + line + "\n---\n\nIt sails.\n")
                        .setAside())
                .isEmpty();
    }

    @Test
    void anApostropheHidesNoComment() {
        assertThat(article("---\ntitle: rock 'n roll # ask Ann\n---\n\nIt sails.\n")
                        .setAside())
                .extracting(SetAside::text)
                .containsExactly("ask Ann");
    }
}
