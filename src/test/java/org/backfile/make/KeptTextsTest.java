package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.backfile.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What builds keep of the texts for the builds to come. */
@Tag("slow")
class KeptTextsTest {

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private TestSite site;

    @BeforeEach
    void twoArticles() {
        site = new TestSite(folder)
                .article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.")
                .article("c.txt", "3 April 1991", "Ferry sold", "The ferry has been sold to Norway.");
        site.build();
    }

    private void assertThatItIsClean(String elsewhere) {
        site.build(1, false, folder.resolve(elsewhere));
        assertThat(TestSite.contents(folder.resolve(elsewhere))).isEqualTo(TestSite.contents(site.output()));
    }

    @Test
    void itIsGatheredInAFewFiles() throws IOException {
        for (int round = 0; round < 40; round++) {
            site.article("a.txt", "26 February 1987", "Ferry to sail again", "Round " + round + ".");
            site.article("round" + round % 7 + ".txt", "27 February 1987", "Round", "Round " + round + ".");
            site.build();
            try (Stream<Path> kept = Files.list(folder.resolve(".backfile"))) {
                assertThat(kept.filter(file -> file.getFileName().toString().startsWith("texts-")))
                        .hasSizeLessThan(10);
            }
        }
        assertThatItIsClean("from what is kept");
        Files.delete(folder.resolve(".backfile/cards"));
        assertThatItIsClean("from nothing");
    }

    @Test
    void damageToItCostsOnlyTime() throws IOException {
        Path kept = folder.resolve(".backfile/texts-1");
        byte[] whole = Files.readAllBytes(kept);
        for (int at = 0; at < whole.length; at += whole.length / 7) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(Files.exists(kept) ? kept : folder.resolve(".backfile/texts-2"), damaged);
            site.article("a.txt", "26 February 1987", "Ferry to sail again", "Round " + at + ".");
            site.build();
            assertThatItIsClean("elsewhere" + at);
        }
    }
}
