package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line that many texts of a folder begin with. */
class PaperNamesTest {

    private static final List<String> BOATS = List.of(
            "Lochnevis", "Hebrides", "Clansman", "Isle of Mull", "Coruisk", "Finlaggan", "Bute", "Argyle", "Arran");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void seven() {
        site = new TestSite(folder);
        for (int day = 1; day <= 7; day++) {
            below("Island Life", day);
        }
    }

    private void below(String name, int day) {
        site.write(
                "articles/" + day + ".txt",
                "%s\n%d February 1987\n\nThe %s to sail again\n\nShe has been repaired.\n"
                        .formatted(name, day, BOATS.get(day - 1)));
    }

    private Path page(String address) {
        return site.output().resolve("1987/02/" + address + ".html");
    }

    @Test
    void isNoHeadlineAndOneMessageSaysSo() {
        below("ISLAND  LIFE.", 8);
        site.write("articles/9.txt", "Storm ends at last\n9 February 1987\n\nIt has ended.\n");
        var report = site.build();

        assertThat(page("01/the-lochnevis-to-sail-again")).exists();
        assertThat(page("08/the-argyle-to-sail-again")).exists();
        assertThat(page("09/storm-ends-at-last")).exists();
        assertThat(namesIn(report.diagnostics()))
                .containsExactly("articles/1.txt:1:1: \"Island Life\" stands at the top of many texts of the folder, "
                        + "8 of 9; taken as the name of the paper or of a section where a headline follows");
    }

    private static List<String> namesIn(List<Diagnostic> said) {
        return said.stream()
                .filter(diagnostic -> diagnostic.code() == Code.NAME_LEARNT)
                .map(diagnostic -> diagnostic.position() + ": " + diagnostic.found() + "; " + diagnostic.meanwhile())
                .toList();
    }

    @Test
    void sevenTextsAreTooFew() {
        assertThat(namesIn(site.build().diagnostics())).isEmpty();
        assertThat(page("01/island-life")).exists();
    }

    @Test
    void laterTextsChangeThePagesOfEarlierOnesAndBack() throws Exception {
        site.build();
        below("Island Life", 8);
        site.build();

        assertThat(page("01/island-life")).doesNotExist();
        assertThat(page("01/the-lochnevis-to-sail-again")).exists();

        Files.delete(folder.resolve("articles/8.txt"));
        var report = site.build();

        assertThat(namesIn(report.diagnostics())).isEmpty();
        assertThat(page("01/island-life")).exists();
        assertThat(page("01/the-lochnevis-to-sail-again")).doesNotExist();
    }

    @Test
    void isToldAgainWhenNothingHasChanged() {
        below("Island Life", 8);
        var first = namesIn(site.build().diagnostics());

        assertThat(namesIn(site.build().diagnostics())).isEqualTo(first).hasSize(1);
    }

    @Test
    void lessThanAThirdOfAFolderIsTooLittleAndOtherFoldersDoNotCount() {
        below("Island Life", 8);
        for (int text = 0; text < 16; text++) {
            site.write("articles/other/" + text + ".txt", "Title: Storm\nDate: 3 March 1987\n\nIt has ended.\n");
        }
        assertThat(namesIn(site.build().diagnostics())).hasSize(1);

        for (int text = 0; text < 17; text++) {
            site.write("articles/x" + text + ".txt", "Title: Storm\nDate: 3 March 1987\n\nIt has ended.\n");
        }
        assertThat(namesIn(site.build().diagnostics())).isEmpty();
        assertThat(page("01/island-life")).exists();
    }

    @Test
    void aStoryThatIsThereManyTimesIsNoName() {
        for (int text = 0; text < 12; text++) {
            site.write(
                    "articles/again/" + text + ".txt",
                    "Ferry to sail again\n\nMany passengers waiting on the quay\n\n%d March 1987\n\nShe sails.\n"
                            .formatted(text + 1));
        }
        assertThat(namesIn(site.build().diagnostics())).isEmpty();
        assertThat(site.output().resolve("1987/03/01/ferry-to-sail-again.html")).exists();
    }

    @Test
    void equalTextsUnderANameAndElsewhereHaveTheirOwnWords() throws Exception {
        below("Island Life", 8);
        Files.createDirectories(folder.resolve("articles/other"));
        Files.copy(folder.resolve("articles/1.txt"), folder.resolve("articles/other/1.txt"));
        site.build();

        assertThat(page("01/the-lochnevis-to-sail-again")).exists();
        assertThat(page("01/island-life")).exists();
    }

    @Test
    void aDateBelowTheHeadlineIsEvidenceForTheOrderOfDatesOnceTheNameIsKnown() {
        for (int text = 0; text < 8; text++) {
            site.write(
                    "articles/us/" + text + ".txt",
                    "Island Life\n\nThe %s to sail again\n\n02/%d/1987\n\nShe has been repaired.\n"
                            .formatted(BOATS.get(text), text == 7 ? 13 : text + 3));
        }
        site.build();
        assertThat(page("03/the-lochnevis-to-sail-again")).exists();

        site.write("articles/us/a.txt", "Storm ends at last\n\n02/10/1987\n\nIt has ended.\n");
        site.build();
        assertThat(page("03/the-lochnevis-to-sail-again")).exists();
        assertThat(page("10/storm-ends-at-last")).exists();
    }
}
