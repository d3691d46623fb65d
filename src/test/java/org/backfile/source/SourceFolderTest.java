package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.MemoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing again only what may have changed finds what listing everything finds. */
class SourceFolderTest {

    @TempDir(factory = MemoryFolder.class)
    private Path root;

    private SourceFolder folder;
    private SourceFolder.Listing before;

    @BeforeEach
    void someFiles() throws IOException {
        folder = new SourceFolder(root, "articles", name -> name.endsWith(".txt"));
        for (String file : List.of("a.txt", "1987/a.txt", "1987/b.txt", "1987/map.svg", "1987-a.txt", "19870.txt")) {
            write(file, "The ferry sailed.");
        }
        before = folder.list();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }

    private Optional<SourceFolder.Listing> listedAgain(String... changed) throws IOException {
        return folder.listAgain(
                before,
                List.of(changed).stream()
                        .map(path -> root.resolve(path).normalize())
                        .toList());
    }

    private void assertThatTheListingIsWhole(String... changed) throws IOException {
        SourceFolder.Listing now = listedAgain(changed).orElseThrow();
        SourceFolder.Listing whole = folder.list();
        assertThat(now.files()).isEqualTo(whole.files());
        assertThat(now.others()).isEqualTo(whole.others());
        // Folders tell of their files in any order.
        assertThat(Set.copyOf(now.diagnostics())).isEqualTo(new HashSet<>(whole.diagnostics()));
        before = now;
    }

    @Test
    void aFileIsChangedAddedAndRemoved() throws IOException {
        write("1987/a.txt", "The ferry sank.");
        assertThatTheListingIsWhole("1987/a.txt");
        write("1987/c.txt", "Forty were saved.");
        write("1988/plan.pdf", "");
        assertThatTheListingIsWhole("1987/c.txt", "1988", "1988/plan.pdf");
        Files.delete(root.resolve("1987/map.svg"));
        Files.delete(root.resolve("a.txt"));
        assertThatTheListingIsWhole("1987/map.svg", "a.txt");
        assertThatTheListingIsWhole("a.txt", "never.txt");
    }

    @Test
    void aFolderIsMoved() throws IOException {
        Files.move(root.resolve("1987"), root.resolve("1988"));
        assertThatTheListingIsWhole("1987", "1988");
    }

    @Test
    void whatIsPassedOverIsPassedOverAgain() throws IOException {
        write(".git/a.txt", "");
        write("1987/.a.txt.swp", "");
        write("1987/a.txt~", "");
        Files.createSymbolicLink(root.resolve("link"), root.resolve("1987"));
        assertThatTheListingIsWhole(".git", ".git/a.txt", "1987/.a.txt.swp", "1987/a.txt~", "link", "link/a.txt");
    }

    @Test
    void aFileTakesThePlaceOfAFolder() throws IOException {
        write("notes/a.txt", "");
        assertThatTheListingIsWhole("notes");
        Files.delete(root.resolve("notes/a.txt"));
        Files.delete(root.resolve("notes"));
        write("notes", "");
        assertThatTheListingIsWhole("notes");
    }

    @Test
    void onlyAWholeListingTellsWhetherAFolderIsASite() throws IOException {
        write("public/index.txt", "");
        write("public/.backfile/record", "");
        write(".backfile/cards", "");
        assertThat(listedAgain("public/.backfile/record")).isEmpty();
        assertThat(listedAgain(".backfile/cards")).isPresent();
    }

    @Test
    void onlyAWholeListingTellsWhatBecameOfTheFolderItself() throws IOException {
        assertThat(listedAgain("")).isEmpty();
        assertThat(listedAgain("..")).isEmpty();
    }

    @Test
    void onlyAWholeListingFindsAFileThatIsToldOfUnderItsOldName() throws IOException {
        Files.move(root.resolve("1987"), root.resolve("1988"));
        assertThat(listedAgain("1987/a.txt")).isEmpty();
    }
}
