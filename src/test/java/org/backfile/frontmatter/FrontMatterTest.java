package org.backfile.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.article.Published;
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
}
