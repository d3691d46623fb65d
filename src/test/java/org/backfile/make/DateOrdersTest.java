package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.backfile.text.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates such as 02/03/1987, folder by folder. */
class DateOrdersTest {

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void twoFolders() {
        site = new TestSite(folder)
                .article("us/a.txt", "02/03/1987", "Ferry to sail", "The ferry has been repaired.")
                .article("us/b.txt", "04/05/1987", "Lamps lit", "The lamps have been lit.")
                .article("us/c.txt", "12/13/1987", "Storm ends", "The storm has ended.")
                .article("gb/d.txt", "02/03/1987", "Bells rung", "The bells have been rung.");
    }

    @Test
    void otherTextsOfTheFolderShowWhichNumberIsTheDayAndOneMessageSaysSo() {
        var report = site.build();

        assertThat(site.output().resolve("1987/02/03/ferry-to-sail.html")).exists();
        assertThat(site.output().resolve("1987/04/05/lamps-lit.html")).exists();
        assertThat(site.output().resolve("1987/03/02/bells-rung.html")).exists();
        assertThat(report.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == Code.DATE_AMBIGUOUS)
                .extracting(diagnostic -> diagnostic.file() + ": " + diagnostic.found() + "; " + diagnostic.meanwhile())
                .containsExactly(
                        "articles/gb/d.txt: \"02/03/1987\" is 1987-03-02 or 1987-02-03; read with the day first, because the site's language is en and no text of the folder shows it",
                        "articles/us/a.txt: \"02/03/1987\" is 1987-02-03 or 1987-03-02, and so is the date of one other text of the folder; "
                                + "read with the month first, because 1 other text of the folder has a number above 12 in the second place");
    }

    @Test
    void aLaterTextThatShowsTheOtherOrderChangesThePagesThatDependOnIt() throws Exception {
        site.build();
        site.article("gb/e.txt", "12/13/1987", "Nets mended", "The nets have been mended.");
        site.build();

        assertThat(site.output().resolve("1987/02/03/bells-rung.html")).exists();
        assertThat(site.output().resolve("1987/03/02/bells-rung.html")).doesNotExist();
        assertThat(Files.readString(site.output().resolve("1987/02/03/bells-rung.html")))
                .contains("February 3, 1987");
    }

    @Test
    void theLanguageOfTheSiteDecidesWhereNoTextShowsIt() {
        site.write("site-config.yaml", "site: { language: en-US }\n").build();

        assertThat(site.output().resolve("1987/02/03/bells-rung.html")).exists();
    }
}
