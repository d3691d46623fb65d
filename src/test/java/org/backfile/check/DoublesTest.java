package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.make.TestSite;
import org.backfile.text.Code;
import org.backfile.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoublesTest {

    private static final String FERRY = """
            The ferry Maid of Ellery has been repaired and sails again on Monday, the harbour office said.
            She had lain at the northern mole for nine days with a broken shaft, while her passengers went
            by coach around the bay, which takes two hours longer and costs them twice as much. The new
            shaft came from a yard in the north on a lorry that was itself held up by snow.""";

    private static final String LEGAL_NOTICE = """
            This notice is given under the harbour act and its later orders. Who objects to what is said
            above may do so in writing to the office of the harbourmaster within fourteen days of the day
            on which it is printed, giving name, address and grounds. Objections without grounds, without
            a name, or after that day are not considered, and no letter is returned to its sender.""";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void emptySite() {
        site = new TestSite(folder);
    }

    private CheckReport check(int threads) {
        return new Check(site.site(site.output()), threads, Progress.silent()).run();
    }

    private List<String> said(Code code) {
        return check(2).diagnostics().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .map(diagnostic -> diagnostic.file() + " " + diagnostic.found())
                .toList();
    }

    private static String text(String date, String headline, String body) {
        return date + "\n\n" + headline + "\n\n" + body + "\n";
    }

    /** Words that no other text has: {@code w7x0 w7x1 w7x2 ...}. */
    private static String wordsOf(int text, int count) {
        return IntStream.range(0, count)
                .mapToObj(word -> "w" + text + "x" + word)
                .collect(Collectors.joining(" "));
    }

    @Test
    void oneTextUnderTwoPathsIsADoubleWhateverItsLineEndsAndSpaces() {
        String text = text("26 February 1987", "Ferry to sail again", FERRY);
        site.write("articles/a.txt", text);
        site.write("articles/b.txt", text.replace("\n", "\r\n").replace(" ferry ", "  ferry\t"));
        assertThat(said(Code.DOUBLE)).containsExactly("articles/a.txt has the same words as articles/b.txt");
        assertThat(said(Code.NEAR_DOUBLE)).isEmpty();
    }

    @Test
    void aShortTextIsADoubleWhenItIsTheSameText() {
        site.write("articles/a.txt", text("26 February 1987", "No ferry", "It is broken."));
        site.write("articles/b.txt", text("26 February 1987", "No ferry", "It is broken."));
        site.write("articles/c.txt", text("27 February 1987", "No ferry", "It is broken."));
        assertThat(said(Code.DOUBLE)).containsExactly("articles/a.txt has the same words as articles/b.txt");
        assertThat(said(Code.NEAR_DOUBLE)).isEmpty();
    }

    @Test
    void aGroupIsNamedOnceWithTheFirstOfItsPaths() {
        for (int copy = 1; copy <= 3; copy++) {
            site.write("articles/few" + copy + ".txt", text("26 February 1987", "Ferry to sail again", "On Monday."));
        }
        for (int copy = 1; copy <= 9; copy++) {
            site.write("articles/many" + copy + ".txt", text("27 February 1987", "Ferry sails again", "On Monday."));
        }
        assertThat(said(Code.DOUBLE))
                .containsExactly(
                        "articles/few1.txt has the same words as articles/few2.txt and articles/few3.txt",
                        "articles/many1.txt has the same words as "
                                + "articles/many2.txt, articles/many3.txt, articles/many4.txt, articles/many5.txt and 4 more");
        assertThat(check(1).doubles().same().get(1).texts()).hasSize(9);
    }

    @Test
    void aTextWithOneWordChangedIsANearDouble() {
        site.write("articles/a.txt", text("26 February 1987", "Ferry to sail again", FERRY));
        site.write(
                "articles/b.txt",
                text("27 February 1987", "Ferry sails on Monday", FERRY.replace("nine days", "ten days")));
        assertThat(said(Code.NEAR_DOUBLE))
                .containsExactly("articles/a.txt is nearly the same as articles/b.txt: 86 % in common");
        assertThat(said(Code.DOUBLE)).isEmpty();
    }

    @Test
    void oneStoryUnderTwoHeadlinesHasAllInCommon() {
        site.write("articles/a.txt", text("26 February 1987", "Ferry to sail again", FERRY));
        site.write("articles/b.txt", text("26 February 1987", "Ferry sails on Monday", FERRY.toUpperCase(Locale.ROOT)));
        assertThat(said(Code.NEAR_DOUBLE))
                .containsExactly("articles/a.txt is nearly the same as articles/b.txt: 100 % in common");
    }

    @Test
    void twoStoriesWithOneLegalNoticeUnderThemAreNoDoubles() {
        site.write("articles/a.txt", text("26 February 1987", "Ferry to sail again", FERRY + "\n\n" + LEGAL_NOTICE));
        site.write(
                "articles/b.txt",
                text("26 February 1987", "Dredging of the basin", wordsOf(1, 60) + "\n\n" + LEGAL_NOTICE));
        assertThat(check(2).doubles()).isEqualTo(new Doubles(List.of(), List.of()));
    }

    @Test
    void aStoryInManyVersionsIsNamedOnceAVersion() {
        for (int version = 1; version <= 6; version++) {
            site.write(
                    "articles/v" + version + ".txt",
                    text("26 February 1987", "Ferry to sail again, version " + version, FERRY));
        }
        assertThat(check(2).doubles().near())
                .extracting(near -> near.second().name())
                .containsExactly(
                        "articles/v2.txt", "articles/v3.txt", "articles/v4.txt", "articles/v5.txt", "articles/v6.txt");
    }

    @Test
    void aTextIsNamedWithTheOneItHasMostInCommonWith() {
        String second = FERRY.replace("nine days", "ten days");
        site.write("articles/a.txt", text("26 February 1987", "Ferry to sail again", FERRY));
        site.write("articles/b.txt", text("27 February 1987", "Ferry to sail again", second));
        site.write("articles/c.txt", text("28 February 1987", "Ferry to sail again", second + " It melts."));
        assertThat(said(Code.NEAR_DOUBLE))
                .containsExactly(
                        "articles/a.txt is nearly the same as articles/b.txt: 86 % in common",
                        "articles/b.txt is nearly the same as articles/c.txt: 97 % in common");
    }

    @Test
    void aTextInAScriptWithoutSpacesIsComparedByItsCharacters() {
        String harbour = IntStream.range(0, 80)
                .mapToObj(i -> Character.toString(0x4e00 + i * 7))
                .collect(Collectors.joining());
        site.write("articles/a.txt", text("26 February 1987", "Ferry to sail again", harbour));
        site.write("articles/b.txt", text("27 February 1987", "Ferry to sail again", harbour + "\u6e2f"));
        assertThat(said(Code.NEAR_DOUBLE))
                .containsExactly("articles/a.txt is nearly the same as articles/b.txt: 98 % in common");
    }

    @Test
    void anyNumberOfThreadsFindsTheSame() {
        for (int i = 0; i < 120; i++) {
            String body = wordsOf(i / 3, 50) + " " + (i % 3 == 0 ? "" : wordsOf(1000 + i, i % 7));
            site.write("articles/t" + i + ".txt", text("26 February 1987", "Story of the day", body));
        }
        var one = check(1);
        var eight = check(8);
        assertThat(one.doubles().near()).hasSizeGreaterThan(40);
        assertThat(eight.doubles()).isEqualTo(one.doubles());
        assertThat(eight.diagnostics()).isEqualTo(one.diagnostics());
        assertThat(eight.overview()).isEqualTo(one.overview());
    }

    @Test
    void aNearDoubleIsFoundAmongAThousandWithOneFormOfWords() {
        for (int i = 0; i < 1_000; i++) {
            site.write(
                    "articles/n" + i + ".txt",
                    text("26 February 1987", "Notice number " + i, LEGAL_NOTICE + "\n\n" + wordsOf(i, 20)));
        }
        site.write(
                "articles/n500b.txt",
                text("26 February 1987", "Notice again", LEGAL_NOTICE + "\n\n" + wordsOf(500, 20) + " end"));
        assertThat(said(Code.NEAR_DOUBLE))
                .containsExactly("articles/n500.txt is nearly the same as articles/n500b.txt: 98 % in common");
    }
}
