package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.MemoryFolder;
import org.backfile.article.Article;
import org.backfile.article.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An index that goes on from the one of the last build is the one that a clean build makes, whatever came before. */
@Tag("slow")
class KeptIndexTest {

    private static final int STORIES = 300;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private final Random random = new Random(7);
    private final Stories stories = new Stories();

    @BeforeEach
    void anArchiveIsIndexed() {
        IntStream.range(0, STORIES).forEach(this::write);
        stories.indexIn(folder);
    }

    private void write(int number) {
        stories.add(
                String.format("%04d.txt", number),
                Article.builder()
                        .headline("Ferry " + String.join(" ", Stories.someWords(random)))
                        .published(Published.on(1987, 1 + number * 12 / STORIES % 12, 1)),
                String.join(" ", Stories.someWords(random)));
    }

    private void assertThatTheIndexIsClean() {
        SearchIndex kept = stories.indexIn(folder);
        SearchIndex clean = stories.index();
        assertThat(kept.shards()).isEqualTo(clean.shards());
        assertThat(text(IndexFiles.of(kept))).isEqualTo(text(IndexFiles.of(clean)));
    }

    private static Map<String, String> text(IndexFiles files) {
        return files.bytes().keySet().stream()
                .collect(Collectors.toMap(
                        name -> name, name -> String.join("\n", files.texts(name)), (a, b) -> a, TreeMap::new));
    }

    @Test
    void aTextThatChangedLeavesTheStateAsItWas() throws IOException {
        byte[] state = Files.readAllBytes(folder.resolve("search-a"));
        stories.add(
                "0100.txt",
                Article.builder().headline("Ferry and newword").published(Published.on(1987, 5, 1)),
                "It sails.");
        assertThatTheIndexIsClean();
        assertThat(Files.readAllBytes(folder.resolve("search-a"))).isEqualTo(state);
    }

    @Test
    void aTextAmongOthersMovesThoseAfterIt() {
        stories.add(
                "0100a.txt",
                Article.builder().headline("Ferry").published(Published.on(1987, 5, 1)),
                "Something new. And newer.");
        assertThatTheIndexIsClean();
        stories.remove("0003.txt");
        assertThatTheIndexIsClean();
    }

    @Test
    void textsMayBeEqualAndChangePlaces() {
        IntStream.range(0, 5)
                .forEach(n -> stories.add("same" + n + ".txt", Article.builder().headline("Ferry"), "It sails."));
        assertThatTheIndexIsClean();
        stories.remove("same1.txt").remove("same4.txt").remove("0001.txt");
        assertThatTheIndexIsClean();
    }

    @Test
    void anySequenceOfChangesGivesWhatACleanBuildGives() {
        for (int step = 0; step < 40; step++) {
            for (int change = random.nextInt(4) * random.nextInt(12); change >= 0; change--) {
                int number = random.nextInt(STORIES + 20);
                if (random.nextInt(3) == 0) {
                    stories.remove(String.format("%04d.txt", number));
                } else {
                    write(number);
                }
            }
            assertThatTheIndexIsClean();
        }
    }

    @Test
    void anArchiveThatGrowsTenfoldIsIndexedAnew() {
        IntStream.range(STORIES, 10 * STORIES).forEach(this::write);
        assertThatTheIndexIsClean();
    }

    @Test
    void aDamagedStateIsNoFailureWhereverItIsDamaged() throws IOException {
        Path state = folder.resolve("search-a");
        byte[] whole = Files.readAllBytes(state);
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(i < 30 ? whole.length : 2_000)] ^= 4;
            Files.write(state, damaged);
            stories.add("0100.txt", "Ferry " + i, "It sails for the " + i + "th time.");
            assertThatTheIndexIsClean();
        }
        for (int length : new int[] {0, 1, 39, 40, 41, whole.length / 2, whole.length - 1}) {
            Files.write(state, Arrays.copyOf(whole, length));
            assertThatTheIndexIsClean();
        }
    }

    @Test
    void damagedLettersThatAreOnlyRenumberedAreNoticedOnceTheyAreUsed() throws IOException {
        Path state = folder.resolve("search-a");
        for (int i = 0; i < 30; i++) {
            byte[] damaged = Files.readAllBytes(state);
            damaged[random.nextInt(damaged.length / 2)] ^= 4;
            Files.write(state, damaged);
            stories.add(
                    "0100" + i + ".txt",
                    Article.builder().headline("Ferry").published(Published.on(1987, 5, 1)),
                    "It sails for the " + i + "th time.");
            assertThatTheIndexIsClean();
        }
    }

    @Test
    void textsAtBothEndsMoveNothingOrEverything() {
        stories.add("9999.txt", Article.builder().headline("Ferry").published(Published.on(1999, 1, 1)), "The last.");
        assertThatTheIndexIsClean();
        stories.add("0000a.txt", Article.builder().headline("Ferry").published(Published.on(1900, 1, 1)), "The first.");
        assertThatTheIndexIsClean();
        stories.remove("0000a.txt");
        assertThatTheIndexIsClean();
    }

    @Test
    void theStateOfAnotherArchiveIsOfNoUse() {
        var others = new Stories()
                .add("a.txt", "Bridge opened", "No ferries any more.")
                .add("b.txt", "Ferry sold", "Norway bought it.");
        SearchIndex kept = others.indexIn(folder);
        assertThat(text(IndexFiles.of(kept))).isEqualTo(text(others.files()));
    }

    @Test
    void aFolderThatCannotBeWrittenToIsNoFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThat(text(IndexFiles.of(stories.indexIn(file)))).isEqualTo(text(stories.files()));
    }
}
