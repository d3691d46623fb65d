package org.backfile.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.onlyDiagnostic;
import static org.backfile.parse.ParsedText.parsed;

import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.ExtraField;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.backfile.parse.Parsed;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad value does not take the others with it. */
class LooseFrontMatterTest {

    private static final String BODY = "\nThe ferry has been repaired.\n";

    /** A line that YAML has no meaning for, and the headline in it. */
    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("title: Choose tools: a manifesto", "Choose tools: a manifesto"),
                Arguments.of("title: Fähre: sie fährt", "Fähre: sie fährt"),
                Arguments.of("titre: Le ferry : il repart : enfin", "Le ferry : il repart : enfin"),
                Arguments.of("title: @harbour says no", "@harbour says no"),
                Arguments.of("title: `make` a ferry", "`make` a ferry"),
                Arguments.of("title: %s and other signs", "%s and other signs"),
                Arguments.of("title: \"Ferry\" sails again", "\"Ferry\" sails again"),
                Arguments.of("title: 'Ferry' sails again", "'Ferry' sails again"),
                Arguments.of("title: \"Ferry to sail again", "Ferry to sail again"),
                Arguments.of("title: 'Ferry to sail again", "Ferry to sail again"),
                Arguments.of("title: \"The \"last\" foundry closes\"", "The \"last\" foundry closes"),
                Arguments.of("title: \"The \"last\" foundry closes", "The \"last\" foundry closes"),
                Arguments.of("title: 'The 'last' foundry closes", "The 'last' foundry closes"),
                Arguments.of("title: [Update] Ferry to sail again", "[Update] Ferry to sail again"),
                Arguments.of("title: {Exclusive} Ferry to sail", "{Exclusive} Ferry to sail"),
                Arguments.of("title: *Ferry* to sail again", "*Ferry* to sail again"),
                Arguments.of("title: & so it sails", "& so it sails"),
                Arguments.of("title:\tFerry: it sails", "Ferry: it sails"),
                Arguments.of("title: Ferry to sail: \"on Monday\"", "Ferry to sail: \"on Monday\""),
                Arguments.of(
                        "title: \"The \\\"Ferry\\\" sails\" again: yes", "\"The \\\"Ferry\\\" sails\" again: yes"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aBadValueIsReadAsItIsWritten(String title, String headline) {
        var parsed = parsed("---\ndate: 1987-02-26\n" + title + "\ntags:\n  - ferries\n  - storms\n---\n" + BODY);

        assertThat(parsed.article().headline()).hasValue(headline);
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 26));
        assertThat(parsed.article().topics()).containsExactly("ferries", "storms");
        assertThat(parsed.article().paragraphs()).containsExactly("The ferry has been repaired.");
        assertThat(parsed.article().setAside()).isEmpty();
        assertThat(onlyDiagnostic(parsed).code()).isEqualTo(Code.FRONT_MATTER_SYNTAX);
    }

    /** Other values beside a title that YAML cannot read. */
    static Stream<Arguments> topics() {
        return Stream.of(
                Arguments.of("tags: [ferries, storms]"),
                Arguments.of("tags: [\"ferries\", 'storms']"),
                Arguments.of("tags: [ferries, storms"),
                Arguments.of("tags: ferries, storms"),
                Arguments.of("tags:\n- ferries\n- storms"),
                Arguments.of("tags:\n-ferries\n-storms"),
                Arguments.of("tags:\n\t- ferries\n\t- storms"),
                Arguments.of("tags: [\n  ferries,\n  \"storms\",\n]"),
                Arguments.of("tags:\n  # what it is about\n  - ferries\n\n  - storms"),
                Arguments.of("tags: [ferries, null, ~, storms]"),
                Arguments.of("author: null\nsubtitle: ~\ntags:\n- ferries\n- NULL\n- storms"),
                Arguments.of("tags: ferries\ntags: storms"));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void listsBesideABadValueAreRead(String tags) {
        var article = parsed("---\ntitle: Ferry: it sails: again\n" + tags + "\nsection: City\n---\n" + BODY)
                .article();

        assertThat(article.topics()).containsExactly("ferries", "storms");
        assertThat(article.headline()).hasValue("Ferry: it sails: again");
        assertThat(article.section()).hasValue("City");
    }

    @Test
    void aLongerValueGoesOnInTheNextLines() {
        var article = parsed("""
                ---
                title: Ferry: it sails
                summary: >
                  The repair took eleven weeks
                  and cost a fortune.
                description: It is
                the last one
                ---
                """ + BODY).article();

        assertThat(article.standfirst()).hasValue("The repair took eleven weeks and cost a fortune.");
        assertThat(article.headline()).hasValue("Ferry: it sails");
    }

    @Test
    void theMessagePointsToTheLineThatCannotBeRead() {
        Diagnostic told = onlyDiagnostic(parsed("---\ndate: 1987-02-26\ntitle: Ferry: it sails\n---\n" + BODY));

        assertThat(told.place())
                .hasValueSatisfying(place -> assertThat(place.span()).isEqualTo(new Span(3, 1, 22)));
        assertThat(told.found()).isEqualTo("the front matter is not YAML, from this line on");
        assertThat(told.meanwhile()).isEqualTo("read line by line, each value as it is written");
    }

    @Test
    void linesThatNoKeyHasAreSetAside() {
        var parsed = parsed("---\n%YAML\ntitle: Ferry: it sails\n---\n" + BODY);

        assertThat(parsed.article().headline()).hasValue("Ferry: it sails");
        assertThat(parsed.article().setAside())
                .containsExactly(new SetAside(2, "%YAML", "front matter that cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+++\ntitle = Ferry to sail\ndate = 1987-02-26\ntags = [\"ferries\", \"storms\"]\n+++\n",
                "+++\ntitle = \"Ferry to sail\ndate = 1987-02-26\ntags = [\"ferries\", 'storms']\n+++ \n",
                "+++\ntitle = 'Ferry to sail'\ndate = \"26 February 1987\ntags = [\"ferries\", \"storms\"\n+++\n",
                "+++\ntitle = \"Ferry to sail\"\ndate = 26 February 1987\ntags = [\n\"ferries\",\n\"storms\"\n]\n+++\n",
                "+++\ntitle = Ferry to sail\ndate = 1987-02-26\n[taxonomies]\ntags = [\"ferries\", \"storms\"]\n+++\n",
                "{\n\"title\": \"Ferry to sail\"\n\"date\": \"1987-02-26\",\n\"tags\": [\"ferries\", \"storms\"]\n}\n",
                "{\n  \"title\": \"Ferry to sail,\n  \"date\": \"1987-02-26\",\n  \"tags\": [\"ferries\", \"storms\"]\n}\n",
                "{\n  \"title\": \"Ferry to sail\",\n  \"date\": 1987-02-26,\n  \"tags\": [\n    \"ferries\",\n"
                        + "    \"storms\"\n  ]\n}\n"
            })
    void tomlAndJsonAreReadLineByLineToo(String frontMatter) {
        var parsed = parsed(frontMatter + BODY);

        assertThat(parsed.article().headline().map(title -> title.replace(",", "")))
                .hasValue("Ferry to sail");
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 26));
        assertThat(parsed.article().topics()).containsExactly("ferries", "storms");
        assertThat(parsed.article().paragraphs()).containsExactly("The ferry has been repaired.");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).contains(Code.FRONT_MATTER_SYNTAX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'title': 'Ferry to sail', 'date': '1987-02-26',}\n",
                "{\n  title: \"Ferry to sail\",\n  \"date\": \"1987-02-26\",\n}\n",
                "---   \ntitle: Ferry to sail\ndate: 1987-02-26\n---\t\n",
                "---\ntitle: Ferry to sail\ndate: 1987-02-26\n...\n",
                "\n---\ntitle: Ferry to sail\ndate: 1987-02-26\n---\n"
            })
    void whatIsClearNeedsNoMessage(String frontMatter) {
        var parsed = parsed(frontMatter + BODY);

        assertThat(parsed.article().headline()).hasValue("Ferry to sail");
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 26));
        assertThat(parsed.article().paragraphs()).containsExactly("The ferry has been repaired.");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n---\n\nIt sails on Monday.\n", "\nNote: it sails on Monday.\n"})
    void frontMatterThatIsNotClosedEndsBeforeTheStory(String more) {
        var parsed =
                parsed("---\ntitle: Ferry to sail\ndate: 1987-02-26\ndesk: Night\n\nauthor: Ann Lee\n" + BODY + more);

        assertThat(parsed.article().headline()).hasValue("Ferry to sail");
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 26));
        assertThat(parsed.article().authors()).containsExactly("Ann Lee");
        assertThat(parsed.article().paragraphs()).startsWith("The ferry has been repaired.");
        assertThat(parsed.diagnostics()).anySatisfy(told -> {
            assertThat(told.code()).isEqualTo(Code.FRONT_MATTER_SYNTAX);
            assertThat(told.found()).isEqualTo("the front matter has no --- below its last line");
            assertThat(told.fix()).isEqualTo("write --- on a line of its own below the fields");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\nFerry to sail again\n---\n\n26 February 1987\n\nThe ferry has been repaired.\n",
                "---\n\nFerry to sail again\n\n26 February 1987\n\nThe ferry has been repaired.\n\n---\n\nMore.\n"
            })
    void linesOfMarksAroundATextAreNoFrontMatter(String text) {
        Parsed parsed = parsed(text);

        assertThat(parsed.article().headline()).hasValue("Ferry to sail again");
        assertThat(parsed.article().paragraphs()).startsWith("The ferry has been repaired.");
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void ofTwoValuesOfOneFieldTheSecondIsSetAside() {
        Article article = parsed("---\ntitle: Ferry to sail\ntitle: Ferry sails\n---\n" + BODY)
                .article();

        assertThat(article.headline()).hasValue("Ferry to sail");
        assertThat(article.setAside()).containsExactly(new SetAside(2, "Ferry sails", "a second value of one field"));
    }

    @Test
    void ofNestedValuesTheNameCountsAndTheOthersAreKept() {
        Article article = parsed("""
                ---
                title: Ferry to sail
                authors:
                  - name: Ann Lee
                    email: ann@example.org
                  - John Roe
                seo:
                  robots: none
                ---
                """ + BODY).article();

        assertThat(article.authors()).containsExactly("Ann Lee", "John Roe");
        assertThat(article.extraFields()).containsExactly(new ExtraField("seo", "robots: none"));
    }

    @Test
    void theTaxonomiesOfZolaAreFields() {
        var article = parsed("+++\ntitle = \"Ferry\"\n[taxonomies]\ntags = [\"ferries\"]\n+++\n" + BODY)
                .article();

        assertThat(article.topics()).containsExactly("ferries");
    }
}
