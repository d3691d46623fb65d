package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.backfile.text.Fingerprint;
import org.backfile.words.ForwardIndex;
import org.backfile.words.KeptWords;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files an index has, what is kept together in one, and which of them a change of the archive changes. */
@Tag("slow")
class SearchFilesTest {

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
    void storiesOfStopWordsOrWithoutAnyWordHaveTheFilesThatAReaderLooksFor() {
        var stopWords = new Stories().add("a.txt", "To be", "or not to be.").files();
        assertThat(stopWords.words("a").keySet()).containsExactly("be", "not", "or", "to");
        var marks = new Stories().add("a.txt", "\u0301 - \u0301", "* * *").files();
        assertThat(marks.words("a")).isEmpty();
        assertThat(marks.bytes()).containsKeys("a/w0", "a/d0");
    }

    @Test
    void wordsThatWereKeptGiveTheSameFilesAsThoseThatWereJustRead(@TempDir Path folder) throws IOException {
        var stories = new Stories()
                .add("a.txt", "Größe \u0301", "An Ångström is small, as is 東京.")
                .add("b.txt", Article.builder().headline("Ferries").language("fr"), "universities and bateaux");
        var kept = new KeptWords(folder, Fingerprint.of("this program"));
        kept.write(stories.words());
        ForwardIndex read = kept.read(Locale.ENGLISH);
        var again = SearchIndex.of(stories.archive(), read, Optional.empty(), SharedWorkers.TWO);

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
            stories.add(i + ".txt", "Ferry " + i, String.join(" ", Stories.someWords(random)));
        }
        SearchIndex before = stories.index();
        for (int edit = 0; edit < 10; edit++) {
            stories.add(random.nextInt(300) + ".txt", "Ferry " + edit, String.join(" ", Stories.someWords(random)));
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
