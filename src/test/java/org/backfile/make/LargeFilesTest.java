package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.backfile.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that list so many stories that a build copies most of what is in them. */
@Tag("slow")
class LargeFilesTest {

    private static final int STORIES = 500;
    private static final String TABLE = "archive.csv";
    private static final List<String> LARGE = List.of(TABLE, "1987/articles.json", "undated/articles.json");

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private TestSite site;

    @BeforeEach
    void manyArticles() {
        site = new TestSite(folder).write("site-config.yaml", "search: { enabled: false }\n");
        for (int i = 0; i < STORIES; i++) {
            story(i, "She sails.");
        }
        site.build();
    }

    /** Three in four of one year, the others without a date. */
    private void story(int number, String body) {
        String headline = "Ferry number " + number;
        if (number % 4 == 0) {
            site.write("articles/" + number + ".txt", "Headline: " + headline + "\n\n" + body + "\n");
        } else {
            site.article(number + ".txt", (1 + number % 28) + " May 1987", headline, body);
        }
    }

    private void assertThatTheLargeFilesAreThoseOfACleanBuild() {
        Path clean = folder.resolve("clean" + System.nanoTime());
        site.build(2, false, clean);
        for (String file : LARGE) {
            assertThat(site.output().resolve(file)).hasSameBinaryContentAs(clean.resolve(file));
        }
        assertThat(TestSite.contents(site.output())).isEqualTo(TestSite.contents(clean));
    }

    @Test
    void theyAreThoseOfACleanBuildWhateverChanges() throws IOException {
        story(301, "She sails at noon.");
        site.build();
        assertThatTheLargeFilesAreThoseOfACleanBuild();

        story(STORIES + 1, "She is new.");
        story(STORIES + 4, "She is new.");
        site.delete("articles/200.txt").delete("articles/201.txt").build();
        assertThatTheLargeFilesAreThoseOfACleanBuild();

        site.article("300.txt", "3 May 1987", "Ferry found", "She has a date.");
        site.article("302.txt", "3 May 1988", "Ferry kept", "She has another date.");
        site.build();
        assertThatTheLargeFilesAreThoseOfACleanBuild();

        site.delete("articles/302.txt")
                .write("site-config.yaml", "search: { enabled: false }\nsite: { title: Ferries }\n");
        site.build();
        assertThatTheLargeFilesAreThoseOfACleanBuild();
    }

    @Test
    void whatAChangeDoesNotTouchIsCopied() throws IOException {
        editInSecret("Ferry number 3\"", "Berry number 3\"");
        editInSecret("Ferry number 3,", "Berry number 3,");

        story(301, "She sails at noon.");
        site.build();

        assertThat(LARGE.stream().limit(2).map(site::page))
                .allMatch(text -> text.contains("Berry number 3") && text.contains("Ferry number 301"));
    }

    /** Edits the large files, and gives them the time that they had. */
    private void editInSecret(String from, String to) throws IOException {
        for (String name : LARGE) {
            Path file = site.output().resolve(name);
            FileTime time = Files.getLastModifiedTime(file);
            Files.writeString(file, Files.readString(file).replace(from, to), StandardOpenOption.WRITE);
            Files.setLastModifiedTime(file, time);
        }
    }

    @Test
    void aFileThatWasEditedIsMadeAsAWhole() throws IOException {
        edit();
        story(301, "She sails at noon.");
        site.build();
        assertThat(LARGE.stream().limit(2).map(site::page)).noneMatch(text -> text.contains("Berry"));

        edit();
        story(301, "She sails at one.");
        // The undated stories are as they were; their file is looked at only when every file is.
        site.verify();
        assertThatTheLargeFilesAreThoseOfACleanBuild();
    }

    private void edit() throws IOException {
        for (String name : LARGE) {
            Path file = site.output().resolve(name);
            Files.writeString(file, Files.readString(file).replace("Ferry", "Berry"));
        }
    }

    @Test
    void whatIsKnownOfThePiecesMayBeLostOrDamaged() throws IOException {
        Path kept;
        try (var files = Files.list(folder.resolve(".backfile"))) {
            kept = files.filter(file -> file.getFileName().toString().startsWith("pieces-"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(kept);
        for (byte[] damaged : List.of(new byte[whole.length], "noise".getBytes(StandardCharsets.UTF_8))) {
            Files.write(kept, damaged);
            story(301, "She sails, " + damaged.length);
            site.build();
            assertThatTheLargeFilesAreThoseOfACleanBuild();
        }
        Files.delete(kept);
        story(301, "She sails at last.");
        site.build();
        assertThatTheLargeFilesAreThoseOfACleanBuild();
    }
}
