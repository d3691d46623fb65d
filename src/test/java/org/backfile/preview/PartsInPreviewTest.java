package org.backfile.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.source.Digest.FERRY;
import static org.backfile.source.Digest.STORM;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.intake.ChangedPaths;
import org.backfile.source.Digest;
import org.backfile.work.Progress;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles in one file, in the preview. */
class PartsInPreviewTest {

    private static final String STORM_PAGE = "undated/storm-takes-the-old-pier.html";
    private static final String FERRY_PAGE = "1987/02/26/ferry-to-sail-again.html";

    @TempDir
    private Path folder;

    private LiveSite live;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        write(FERRY, STORM);
        var settings = new SettingsInFolder(folder, List.of(new Digest()));
        live = new LiveSite(settings, URI.create("http://x/"), SharedWorkers.TWO, SharedWorkers.TWO);
        live.refresh(ChangedPaths.anywhere(), Progress.silent());
    }

    private void write(String... texts) throws IOException {
        Files.writeString(folder.resolve("articles/week.digest"), Digest.of(texts));
    }

    private String page(String path) {
        return new String(live.answer(path).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void eachPageShowsItsOwnText() {
        assertThat(page(FERRY_PAGE)).contains("The ferry has been repaired.").doesNotContain("Nobody was hurt.");
        assertThat(page(STORM_PAGE)).contains("Nobody was hurt.").doesNotContain("The ferry has been repaired.");
    }

    @Test
    void aPageHasTheNotesOfItsOwnText() {
        assertThat(page(STORM_PAGE)).contains("articles/week.digest:7:1: warning[date-missing]");
        assertThat(page(FERRY_PAGE)).doesNotContain("date-missing");
    }

    @Test
    void aChangedTextIsReadAgainFromItsNewPlace() throws IOException {
        write(FERRY + "\nIt sails at nine.\n", STORM.replace("Nobody", "Nobody at all"));
        live.refresh(ChangedPaths.at(folder.resolve("articles/week.digest")), Progress.silent());

        assertThat(page(FERRY_PAGE)).contains("It sails at nine.");
        assertThat(page(STORM_PAGE)).contains("Nobody at all was hurt.", "articles/week.digest:9:1");
    }

    @Test
    void anotherTextIsNeverShownUnderTheAddressOfOneThatMoved() throws IOException {
        write(STORM, FERRY);

        assertThat(page(FERRY_PAGE)).contains("changed after the command began").doesNotContain("Nobody was hurt");
    }
}
