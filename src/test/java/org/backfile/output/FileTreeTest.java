package org.backfile.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileTreeTest {

    @TempDir
    private Path folder;

    private FileTree tree;

    @BeforeEach
    void aTreeThatIsNotThereYet() {
        tree = new FileTree(folder.resolve("public"));
    }

    private void write(String path, String text) throws IOException {
        tree.replace(path, draft -> Files.writeString(draft, text));
    }

    /** Paths with sizes; -1 for anything but a regular file. */
    private static TreeMap<String, Long> filesOf(FileTree tree) throws IOException {
        var files = new TreeMap<String, Long>();
        tree.walk((path, attributes) -> files.put(path, attributes.isRegularFile() ? attributes.size() : -1));
        return files;
    }

    private String[] draftsLeft() throws IOException {
        try (Stream<Path> drafts = Files.list(tree.at(".backfile/unfinished"))) {
            return drafts.map(draft -> draft.getFileName().toString()).toArray(String[]::new);
        }
    }

    @Test
    void aFolderThatIsNotThereHasNoFiles() throws IOException {
        assertThat(filesOf(tree)).isEmpty();
        assertThat(tree.root()).doesNotExist();
    }

    @Test
    void aFileInThePlaceOfTheFolderIsAFailure() throws IOException {
        Files.writeString(tree.root(), "a file");
        assertThatThrownBy(() -> filesOf(tree)).isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void aWalkFindsFilesAndLinksByPathAndLeavesOutBackfilesAndGitsOwn() throws IOException {
        write("index.html", "home");
        write("1987/02/.backfile/theirs.txt", "x");
        write("1987/02/26.git", "a page");
        write(".backfile/record", "ours");
        write(".git/HEAD", "git's");
        write("1987/.git", "gitdir: elsewhere");
        Files.createSymbolicLink(tree.at("1987/link"), Files.createDirectory(folder.resolve("elsewhere")));

        assertThat(filesOf(tree))
                .hasToString("{1987/02/.backfile/theirs.txt=1, 1987/02/26.git=6, 1987/link=-1, index.html=4}");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), Files.createDirectory(tree.root()));
        var linked = new FileTree(folder.resolve("link"));

        linked.replace("a/b.html", draft -> Files.writeString(draft, "b"));

        assertThat(filesOf(linked)).containsOnlyKeys("a/b.html");
        assertThat(filesOf(tree)).containsOnlyKeys("a/b.html");
    }

    @Test
    void pathsAreRelativeHoweverTheFolderIsNamed() throws IOException {
        write("a/b.html", "b");
        for (String name : new String[] {"public", "./public", "public/", "../" + folder.getFileName() + "/public"}) {
            assertThat(filesOf(new FileTree(folder.resolve(name)))).as(name).containsOnlyKeys("a/b.html");
        }
        // The working folder of these tests is that of the sources.
        assertThat(filesOf(new FileTree(Path.of("")))).containsKey("pom.xml");
        assertThat(filesOf(new FileTree(Path.of(".")))).containsKey("pom.xml");
    }

    @Test
    void aReaderSeesTheOldFileUntilTheNewOneIsWhole() throws IOException {
        write("a/b.html", "old");
        tree.replace("a/b.html", draft -> {
            Files.writeString(draft, "half of the n");
            assertThat(tree.at("a/b.html")).hasContent("old");
            Files.writeString(draft, "new");
        });
        assertThat(tree.at("a/b.html")).hasContent("new");
    }

    @Test
    void aFileWhoseDraftFailsStaysAsItWas() throws IOException {
        write("a.html", "old");
        assertThatThrownBy(() -> tree.replace("a.html", draft -> {
                    Files.writeString(draft, "half of the n");
                    throw new IOException("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(tree.at("a.html")).hasContent("old");

        write("a.html", "new");

        assertThat(tree.at("a.html")).hasContent("new");
        assertThat(draftsLeft()).isEmpty();
    }

    @Test
    void manyThreadsReplaceFilesOfOneFolder() {
        IntStream.range(0, 400).parallel().forEach(i -> {
            try {
                write("a/" + i % 20 + "/" + i + ".html", "page " + i);
            } catch (IOException failure) {
                throw new AssertionError(failure);
            }
        });
        for (int i = 0; i < 400; i++) {
            assertThat(tree.at("a/" + i % 20 + "/" + i + ".html")).hasContent("page " + i);
        }
    }

    @Test
    void aFileInTheWayOfAFolderIsNotTouched() throws IOException {
        write("a", "theirs");
        assertThatThrownBy(() -> write("a/b.html", "b")).isInstanceOf(IOException.class);
        assertThat(tree.at("a")).hasContent("theirs");
    }

    @Test
    void aRemovedFileTakesTheFoldersWithItThatItLeavesEmpty() throws IOException {
        write("1987/02/26.html", "a");
        write("1987/02/27.html", "b");
        write("1987/index.html", "c");

        tree.remove("1987/02/26.html");
        assertThat(filesOf(tree)).containsOnlyKeys("1987/02/27.html", "1987/index.html");
        tree.remove("1987/02/27.html");
        assertThat(tree.at("1987/02")).doesNotExist();
        tree.remove("1987/index.html");
        assertThat(tree.at("1987")).doesNotExist();
        assertThat(tree.root()).exists();
    }

    @Test
    void aFileMayComeBackToAFolderThatWasRemoved() throws IOException {
        write("1987/02/26.html", "a");
        tree.remove("1987/02/26.html");
        write("1987/02/26.html", "b");
        assertThat(tree.at("1987/02/26.html")).hasContent("b");
    }

    @Test
    void emptyFoldersGoEvenIfTheFileIsGoneAlready() throws IOException {
        Files.createDirectories(tree.at("1987/02"));
        tree.remove("1987/02/26/index.html");
        assertThat(tree.at("1987")).doesNotExist();
    }

    @Test
    void whatHasTakenThePlaceOfARemovedFileOrOfItsFolderStays() throws IOException {
        write("a/b.html", "a folder in the place of a file");
        Files.createDirectories(tree.at("empty"));
        write("c", "a file in the place of a folder");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(tree.at("d"), elsewhere);

        tree.remove("a");
        tree.remove("empty");
        tree.remove("c/b.html");
        tree.remove("c/b/a.html");
        tree.remove("d/b.html");

        assertThat(filesOf(tree)).containsOnlyKeys("a/b.html", "c", "d");
        assertThat(tree.at("empty")).exists();
        assertThat(elsewhere).exists();
    }

    @Test
    void aRemovedLinkLeavesItsTarget() throws IOException {
        write("a/b.html", "b");
        Files.createSymbolicLink(tree.at("link"), tree.at("a/b.html"));
        Files.createSymbolicLink(tree.at("to-nothing"), folder.resolve("nothing"));

        tree.remove("link");
        tree.remove("to-nothing");

        assertThat(filesOf(tree)).containsOnlyKeys("a/b.html");
    }

    @Test
    void tidyingRemovesDraftsThatAKilledRunLeft() throws IOException {
        Files.createDirectories(tree.at(".backfile/unfinished"));
        Files.writeString(tree.at(".backfile/unfinished/17"), "half a pag");
        write("a.html", "a");

        tree.tidy();
        assertThat(tree.at(".backfile/unfinished")).doesNotExist();
        tree.tidy();
        write("a.html", "b");

        assertThat(tree.at("a.html")).hasContent("b");
    }
}
