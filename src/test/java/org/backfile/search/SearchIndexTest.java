package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Byline;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SearchIndexTest {

    /** An archive and its words, as they grow. */
    private static final class Stories {
        private final Map<String, Card> cards = new LinkedHashMap<>();
        private final Words words = new Words(Locale.ENGLISH);

        Stories add(String source, Article.Builder builder, String... paragraphs) {
            Article article = builder.body(List.of(new Passage(
                            Optional.empty(),
                            List.of(paragraphs).stream()
                                    .<Block>map(Block.Paragraph::new)
                                    .toList())))
                    .build();
            var card = Card.of(source, Fingerprint.of(source + article), article);
            cards.put(source, card);
            words.record(card, article);
            return this;
        }

        Stories add(String source, String headline, String... paragraphs) {
            return add(source, Article.builder().headline(headline).published(Published.on(1987, 2, 26)), paragraphs);
        }

        SearchIndex index() {
            return SearchIndex.of(Archive.of(List.copyOf(cards.values())), words, new ManyThreads());
        }

        IndexFiles files() {
            return IndexFiles.of(index());
        }
    }

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
                List<String> text = words(random);
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

    private static List<String> words(Random random) {
        return IntStream.range(0, 1 + random.nextInt(80))
                .mapToObj(i -> "w" + Integer.toString((int) Math.abs(random.nextGaussian() * 1_000), 36)
                        + (random.nextInt(20) == 0 ? "\ud800\udf80" : ""))
                .toList();
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
    void aFileOfWordsShowsTheStoriesThatAreLikelyToBeAskedForWithThem() {
        var stories = new Stories();
        IntStream.range(0, 250)
                .forEach(n -> stories.add(
                        String.format("%03d.txt", n),
                        "Ferry " + n + (n < 29 ? " sunk" : ""),
                        "Long ago. ".repeat(n < 100 ? 2 : 1)));
        IndexFiles files = stories.files();
        Map<String, Integer> fileOf = files.fileOfForms();

        assertThat(files.shownIn(fileOf.get("ferry")))
                .as("the shortest of many, and of those the newest")
                .hasSize(200)
                .containsEntry(249, "Ferry 249")
                .containsEntry(100, "Ferry 100")
                .containsEntry(50, "Ferry 50")
                .doesNotContainKey(49);
        assertThat(files.shownIn(fileOf.get("sunk")))
                .as("hardly any stories have the word")
                .isEmpty();
    }

    @Test
    void formsOfOneTermAreInOneFile() {
        var stories = new Stories();
        List<String> words = IntStream.range(0, 4_000)
                .mapToObj(n -> String.format("word%04d", n))
                .toList();
        words.forEach(word -> stories.add(word, word, "report reported reporting reports " + word + "s"));
        Map<String, Integer> fileOf = stories.files().fileOfForms();

        assertThat(List.of(fileOf.get("reported"), fileOf.get("reporting"), fileOf.get("reports")))
                .containsOnly(fileOf.get("report"));
        assertThat(words).allSatisfy(word -> assertThat(fileOf.get(word + "s")).isEqualTo(fileOf.get(word)));
        assertThat(Set.copyOf(fileOf.values())).as("files").hasSizeGreaterThan(5);
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

    @Test
    void storiesOfStopWordsOrWithoutAnyWordHaveTheFilesThatAReaderLooksFor() {
        var stopWords = new Stories().add("a.txt", "To be", "or not to be.").files();
        assertThat(stopWords.words("a").keySet()).containsExactly("be", "not", "or", "to");
        var marks = new Stories().add("a.txt", "\u0301 - \u0301", "* * *").files();
        assertThat(marks.words("a")).isEmpty();
        assertThat(marks.bytes()).containsKeys("a/w0", "a/d0");
    }

    @Test
    void wordsThatWereKeptGiveTheSameFilesAsThoseThatWereJustRead() throws IOException {
        var stories = new Stories()
                .add("a.txt", "Größe \u0301", "An Ångström is small, as is 東京.")
                .add("b.txt", Article.builder().headline("Ferries").language("fr"), "universities and bateaux");
        var kept = new ByteArrayOutputStream();
        stories.words.writeTo(new DataOutputStream(kept));
        Words read = Words.readFrom(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())), Locale.ENGLISH);
        var again = SearchIndex.of(Archive.of(List.copyOf(stories.cards.values())), read, new ManyThreads());

        assertThat(differing(stories.files().bytes(), IndexFiles.of(again).bytes()))
                .isEmpty();
    }

    @Test
    void anArchiveWithoutStoriesHasAnIndexWithoutParts() {
        var files = new Stories().files();
        assertThat(files.bytes()).containsOnlyKeys("index");
        assertThat(files.texts("index").get(0)).contains("\"articles\":0").contains("\"parts\":[]");
    }

    @Test
    void theNewestYearIsAPartOfItsOwnAndLeavesTheFilesOfTheOthersAlone() {
        var stories = new Stories();
        for (int i = 0; i < 25_100; i++) {
            stories.add(
                    i + ".txt",
                    Article.builder()
                            .headline("Ferry " + i)
                            .published(Published.on(i < 25_000 ? 1987 : 1988, 1 + i % 12, 1)),
                    "It sails for the " + i + "th time.");
        }
        Map<String, byte[]> before = stories.files().bytes();
        assertThat(before).containsKeys("a/w0", "b/w0", "a/days", "b/days");

        stories.add(
                "new.txt",
                Article.builder().headline("Ferry sold").published(Published.on(1988, 12, 24)),
                "Norway bought it.");
        Map<String, byte[]> after = stories.files().bytes();

        assertThat(differing(before, after))
                .isNotEmpty()
                .allMatch(name -> name.startsWith("b/") || name.equals("index"));
    }

    @Test
    void theNewestPartHasTheFormsThatOnlyTheOlderOneUsesOfItsTerms() {
        var stories = new Stories();
        for (int i = 0; i < 25_100; i++) {
            stories.add(
                    i + ".txt",
                    Article.builder()
                            .headline(i < 25_000 ? "Ferries sailed" : "Ferry sails")
                            .published(Published.on(i < 25_000 ? 1987 : 1988, 1, 1)));
        }
        var files = stories.add("old.txt", Article.builder().headline("Bridges").published(Published.on(1987, 1, 1)))
                .files();

        assertThat(files.words("a")).containsOnlyKeys("bridges", "ferries", "sailed");
        assertThat(files.words("b")).containsOnlyKeys("ferries", "ferry", "sailed", "sails");
        assertThat(files.words("b").get("ferries").get(0).positions()).hasSize(100);
    }

    private static Set<String> differing(Map<String, byte[]> before, Map<String, byte[]> after) {
        var names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(name -> Arrays.equals(before.get(name), after.get(name)));
        return names;
    }

    @Test
    void aFingerprintChangesExactlyWhenItsFileDoes() {
        var random = new Random(3);
        var stories = new Stories();
        for (int i = 0; i < 300; i++) {
            stories.add(i + ".txt", "Ferry " + i, String.join(" ", words(random)));
        }
        SearchIndex before = stories.index();
        for (int edit = 0; edit < 10; edit++) {
            stories.add(random.nextInt(300) + ".txt", "Ferry " + edit, String.join(" ", words(random)));
            SearchIndex after = stories.index();
            var printsBefore = before.shards().stream().collect(Collectors.toMap(Shard::name, Shard::shows));
            Set<String> changed = differing(
                    IndexFiles.of(before).bytes(), IndexFiles.of(after).bytes());
            Set<String> announced = after.shards().stream()
                    .filter(shard -> !shard.shows().equals(printsBefore.get(shard.name())))
                    .map(Shard::name)
                    .collect(Collectors.toSet());
            assertThat(announced)
                    .containsAll(changed.stream()
                            .filter(name -> after.shards().stream()
                                    .anyMatch(shard -> shard.name().equals(name)))
                            .toList());
            assertThat(announced.size()).as("made again for nothing").isLessThanOrEqualTo(changed.size() + 2);
            before = after;
        }
    }

    @Test
    void theFirstWordOfAllCountsInTheFingerprintOfItsPositions() {
        SearchIndex before = new Stories()
                .add("a.txt", "Ferry sunk", "Long ago.")
                .add("b.txt", "Boat", "A ferry and a boat.")
                .index();
        SearchIndex after = new Stories()
                .add("a.txt", "Boat sunk", "Long ago.")
                .add("b.txt", "Boat", "A ferry and a boat.")
                .index();

        assertThat(differing(IndexFiles.of(before).bytes(), IndexFiles.of(after).bytes()))
                .contains("a/p0");
        assertThat(shows(after, "a/p0")).isNotEqualTo(shows(before, "a/p0"));
    }

    private static Fingerprint shows(SearchIndex index, String name) {
        return index.shards().stream()
                .filter(shard -> shard.name().equals(name))
                .findFirst()
                .orElseThrow()
                .shows();
    }

    @Test
    void theWayToAnArchiveDoesNotMatterNorDoesHowManyFilesAreMadeAtOnce() {
        var straight = new Stories();
        var crooked = new Stories()
                .add("1.txt", "Another", "With other words first, ordered oddly.")
                .add("7.txt", "Old", "gone words");
        for (int i = 0; i < 40; i++) {
            straight.add(i + ".txt", "Ferry " + i, "It sails for the " + i + "th time.");
            crooked.add(39 - i + ".txt", "Ferry " + (39 - i), "It sails for the " + (39 - i) + "th time.");
        }
        SearchIndex index = straight.index();
        Map<String, byte[]> files = IndexFiles.of(index).bytes();
        assertThat(differing(files, crooked.files().bytes())).isEmpty();
        for (Shard shard : index.shards()) {
            assertThat(IndexFiles.of(index, List.of(shard)).bytes().get(shard.name()))
                    .isEqualTo(files.get(shard.name()));
        }
    }
}
