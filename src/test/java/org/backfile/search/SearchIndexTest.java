package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.backfile.article.Article;
import org.backfile.article.Byline;
import org.backfile.article.Published;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the files of an index hold: for each form its stories, positions and strengths, and what a result shows. */
@Tag("slow")
class SearchIndexTest {

    /** Where a form is: by story, the positions. */
    private static Map<Integer, List<Integer>> positions(IndexFiles files, String form) {
        return files.words("a").get(form).get(0).positions();
    }

    @Test
    void aFormLeadsToTheStoriesThatHaveItsTermAndToItsPlacesInThem() {
        var files = new Stories()
                .add("a.txt", "Ferry to sail again", "The ferry has been repaired.", "All ferries sail.")
                .add("b.txt", "Bridge opened", "No ferries any more.")
                .files();

        assertThat(positions(files, "ferry")).isEqualTo(Map.of(0, List.of(0, 9, 18), 1, List.of(7)));
        assertThat(positions(files, "ferries")).isEqualTo(positions(files, "ferry"));
        assertThat(files.words("a").get("ferry").get(0).inHeadline()).isEqualTo(Map.of(0, true, 1, false));
        assertThat(files.words("a").get("the")).as("a stop word").isEmpty();
        assertThat(files.words("a")).doesNotContainKey("ship");
    }

    @Test
    void noPhraseReachesFromOneBlockIntoTheNext() {
        var files = new Stories()
                .add("a.txt", "Ferry sold", "Norway bought it.", "Cargo follows.")
                .files();

        assertThat(positions(files, "sold").get(0)).containsExactly(1);
        assertThat(positions(files, "norway").get(0)).containsExactly(6);
        assertThat(positions(files, "cargo").get(0)).containsExactly(13);
    }

    @Test
    void whatThePageOfAStoryShowsCanBeFound() {
        var article = Article.builder()
                .headline("Ferry")
                .kicker("Harbour")
                .standfirst("Repaired at last")
                .byline(new Byline(List.of("Jane Doe"), "By Jane Doe"))
                .published(Published.on(1987, 2, 26))
                .contribution("Editing by John Roe");
        assertThat(new Stories().add("a.txt", article, "It sails.").files().words("a"))
                .containsKeys("ferry", "harbour", "repaired", "jane", "doe", "roe", "sails");
    }

    @Test
    void accentsAndCaseAreNoneInAFormAndOneFormMayHaveTermsOfSeveralLanguages() {
        var files = new Stories()
                .add("a.txt", Article.builder().headline("Ångström").language("en"), "Universities")
                .add("b.txt", Article.builder().headline("angstrom").language("fr"), "universities")
                .files();

        assertThat(files.words("a").get("angstrom"))
                .extracting(hits -> hits.positions().keySet())
                .containsOnly(Set.of(0, 1));
        assertThat(files.words("a").get("universities"))
                .extracting(hits -> hits.positions().keySet())
                .containsOnlyOnceElementsOf(List.of(Set.of(0), Set.of(1)));
    }

    @Test
    void whateverStandsInAnArticleTheFilesHoldItAndNothingMore() {
        var random = new Random(1);
        for (int round = 0; round < 8; round++) {
            var stories = new Stories();
            var expected = new TreeMap<String, Map<Integer, List<Integer>>>();
            int size = 1 + random.nextInt(60) * round;
            for (int story = 0; story < size; story++) {
                // A language that analysis does not know: each word is its own term.
                List<String> text = Stories.someWords(random);
                stories.add(String.format("%05d.txt", story), Article.builder().language("eo"), String.join(" ", text));
                for (int i = 0; i < text.size(); i++) {
                    // The headline is missing; the places behind it are left out.
                    expected.computeIfAbsent(text.get(i), form -> new TreeMap<>())
                            .computeIfAbsent(story, number -> new ArrayList<>())
                            .add(i + 4);
                }
            }

            Map<String, List<IndexFiles.Hits>> read = stories.files().words("a");

            assertThat(read.keySet()).isEqualTo(expected.keySet());
            read.forEach(
                    (form, hits) -> assertThat(hits.get(0).positions()).as(form).isEqualTo(expected.get(form)));
        }
    }

    @Test
    void veryLongListsHaveTheirStrongestEntriesFirstAndLoseNone() {
        var stories = new Stories();
        for (int story = 0; story < 9_000; story++) {
            stories.add(
                    String.format("%05d.txt", story),
                    Article.builder().language("eo"),
                    story % 3 == 0 ? "ferry" : "ferry and other things of little weight");
        }
        var hits = stories.files().words("a").get("ferry").get(0);

        assertThat(hits.positions()).hasSize(9_000);
        assertThat(hits.strengths().get(0)).isGreaterThan(hits.strengths().get(1));
        assertThat(hits.strengths().values().stream().distinct().count())
                .as("those of the rest have one strength")
                .isBetween(2L, 3L);
    }

    @Test
    void aTermIsStrongestInAShortStoryThatHasItOftenAndInTheHeadline() {
        var hits = new Stories()
                .add("a.txt", "Ferry", "Ferry, ferry.")
                .add("b.txt", "Bridge", "Ferry.")
                .add(
                        "c.txt",
                        "Bridge",
                        "Ferry with cars, lorries, coaches, bicycles, horses, sheep, parcels and letters.")
                .files()
                .words("a")
                .get("ferry")
                .get(0);

        assertThat(hits.strengths().get(0)).isGreaterThan(hits.strengths().get(1));
        assertThat(hits.strengths().get(1)).isGreaterThan(hits.strengths().get(2));
    }

    @Test
    void whatAResultShowsIsThere() {
        var article = Article.builder()
                .headline("Ferry \"Islay\" <b>sails</b>")
                .section("World\tSport")
                .published(Published.on(1987, 2, 26))
                .topics(List.of("ferries", "Islay"));
        var files = new Stories()
                .add("a.txt", article, "It sails.\nAt noon. " + "And so on. ".repeat(30))
                .add("b.txt", Article.builder(), "Nobody knows when.")
                .files();

        assertThat(files.texts("a/d0").get(0).split("\n"))
                .containsExactly(
                        "Ferry \"Islay\" <b>sails</b>\t\t1987-02-26\tWorld Sport\tIt sails. At noon. And so on. And so on. And so on. And so on. And so on. And so on. And so on. And…",
                        "Nobody knows when.\tb\t-\t\tNobody knows when.");
        assertThat(files.texts("a/n")).containsExactly("World Sport", "ferries\nIslay", "", "");
        assertThat(files.texts("a/f0")).containsExactly("0\n", "0,1\n", "\n", "\n");
        assertThat(files.texts("a/days")).containsExactly("1987-02-26\t1");
    }

    @Test
    void halvesOfPairsLineEndsOfUnicodeAndNamesOfObjectsDoNoHarm() {
        var files = new Stories()
                .add(
                        "a.txt",
                        "__proto__ constructor",
                        "\u2028 \ud835 \\ \" </script> hasOwnProperty " + "x".repeat(10_000))
                .files();

        assertThat(files.words("a")).containsKeys("proto", "constructor", "hasownproperty", "x".repeat(64));
        assertThat(files.texts("a/d0").get(0)).contains("\ud835 \\ \" </script>");
    }
}
