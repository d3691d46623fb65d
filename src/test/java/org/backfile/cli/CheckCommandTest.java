package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String FERRY = "26 February 1987\n\nFerry to sail again\n\nThe ferry has been repaired.\n";
    private static final String STORM = "Storm takes the old pier\n\nNobody was hurt.\n";
    private static final String WALL = """
            The wall of the inner harbour will be raised by a metre before the winter, the council said after a
            long evening. It voted by nine to four. Those against it said that a wall which hides the sea is worse
            than wet feet; those for it had had wet feet twice in one year and did not want them again.
            """;

    @TempDir
    private Path folder;

    /** What a command printed and how it ended. */
    private record Ended(int exitCode, String out, String err) {}

    private Ended check(String... options) {
        var out = new StringWriter();
        var err = new StringWriter();
        var arguments = new String[options.length + 1];
        arguments[0] = "check";
        System.arraycopy(options, 0, arguments, 1, options.length);
        int exitCode = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), folder, arguments);
        return new Ended(exitCode, out.toString().replace(System.lineSeparator(), "\n"), err.toString());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private void writeSmallSite() throws IOException {
        write("site-config.yaml", "");
        write("articles/1987/ferry.txt", FERRY);
        write("articles/copy/ferry.txt", FERRY.replace("\n", "\r\n"));
        write("articles/photo.txt", "no\0text");
        write("articles/storm.txt", STORM);
        write("articles/wall.txt", "3 May 1990\n\nWall\n\n" + WALL);
        write("articles/wall-again.txt", "4 May 1990\n\nHarbour wall to be raised\n\n" + WALL);
    }

    @Test
    void theReportInFullOfASmallSite() throws IOException {
        writeSmallSite();
        var checked = check("--all");
        assertThat(checked.out()).isEqualTo("""
                1 of error[not-a-text]

                articles/photo.txt: error[not-a-text]: has NUL bytes, which no text has
                  expected   a plain text
                  fix        save it as UTF-8 text, or take it out of the folder
                  meanwhile  left out

                1 of warning[date-missing]

                articles/storm.txt: warning[date-missing]: has no date at the top, in its name or in its folders
                  expected   a line such as February 26, 1987, or a file name such as 1987-02-26-ferry.txt
                  fix        put the date on the first line
                  meanwhile  listed as undated

                1 of warning[double]

                articles/1987/ferry.txt: warning[double]: has the same words as articles/copy/ferry.txt
                  fix        delete all but one of them
                  meanwhile  each is a page of its own

                2 of note[address-shared]

                articles/1987/ferry.txt: note[address-shared]: has the date and headline of 1 other article
                  meanwhile  its address is 1987/02/26/ferry-to-sail-again-819ac3.html; 1987/02/26/ferry-to-sail-again.html leads to all of them

                articles/copy/ferry.txt: note[address-shared]: has the date and headline of 1 other article
                  meanwhile  its address is 1987/02/26/ferry-to-sail-again-e4abdc.html; 1987/02/26/ferry-to-sail-again.html leads to all of them

                1 of note[headline-short]

                articles/wall.txt:3:1: note[headline-short]: has a headline of one word
                    3 | Wall
                      | ^^^^
                  expected   at least two words and 8 characters
                  fix        look whether the headline is another line, and write it as Title: ...
                  meanwhile  it is the headline

                1 of note[near-double]

                articles/wall-again.txt: note[near-double]: is nearly the same as articles/wall.txt: 100 % in common
                  fix        if one is a later version of the other, keep the one that shall be read
                  meanwhile  each is a page of its own

                the archive
                  texts                   6  1 of them no article
                  drafts                  0
                  words                 135
                  years                   2  1987 to 1990, none in 1988 to 1989
                  no date                 1
                  only a month            0
                  only a year             0
                  ambiguous date          0
                  no headline             0
                  long headline           0
                  short headline          1
                  assumed encoding        0
                  set-aside lines         0
                  doubles                 1  with 2 files in all
                  near-doubles            1
                1 error, 2 warnings, 4 notes
                """);
        assertThat(checked.err()).isEmpty();
        assertThat(checked.exitCode()).isEqualTo(1);
    }

    @Test
    void oneLineTellsOfEachKindTheHeaviestAndMostFrequentFirst() throws IOException {
        writeSmallSite();
        assertThat(check().out()).isEqualTo("""
                  1 error[not-a-text]      no text inside                     articles/photo.txt
                  1 warning[date-missing]  no date found                      articles/storm.txt
                  1 warning[double]        same words as another text         articles/1987/ferry.txt
                  2 note[address-shared]   same date and headline as another  articles/1987/ferry.txt
                  1 note[headline-short]   headline suspiciously short        articles/wall.txt:3:1
                  1 note[near-double]      nearly the same as another text    articles/wall-again.txt

                texts 6 (1 of them no article), words 135, years 2 (1987 to 1990, none in 1988 to 1989), \
                no date 1, short headline 1, doubles 1 (with 2 files in all), near-doubles 1
                1 error, 2 warnings, 4 notes
                --all shows every message; backfile parse FILE shows how a text is read
                """);
    }

    @Test
    void fewMessagesAreShownInFullAndManyOnlyWhenAllAreWanted() throws IOException {
        write("site-config.yaml", "");
        for (int i = 1; i <= 3; i++) {
            write("articles/storm" + i + ".txt", "Storm number " + i + " takes the pier\n\nNobody was hurt.\n");
        }
        assertThat(check().out())
                .startsWith("3 of warning[date-missing]\n\narticles/storm1.txt: ")
                .contains("articles/storm3.txt: ", "  fix        put the date on the first line\n")
                .isEqualTo(check("--all").out());

        write("articles/storm4.txt", "Storm number 4 takes the pier\n\nNobody was hurt.\n");
        assertThat(check().out())
                .startsWith("  4 warning[date-missing]  no date found  articles/storm1.txt\n\ntexts 4, ")
                .doesNotContain("articles/storm2.txt");
        assertThat(check("--all").out()).contains("articles/storm4.txt: ").doesNotContain(" more of ");
    }

    @Test
    void twentyLinesTellEverything() throws IOException {
        writeEachKind();
        String out = check().out();
        assertThat(out.lines()).hasSizeLessThanOrEqualTo(20);
        JsonNode codes = new ObjectMapper().readTree(check("--json").out()).get("codes");
        assertThat(codes).hasSizeGreaterThan(15);
        codes.fieldNames()
                .forEachRemaining(
                        code -> assertThat(out).contains(codes.get(code) + " ").contains("[" + code + "]"));
    }

    /** More kinds of message than there are lines for. */
    private void writeEachKind() throws IOException {
        writeSmallSite();
        write("site-config.yaml", "");
        write("articles/empty.txt", "\n");
        write("articles/report.docx", "PK");
        write("articles/picture.png", "PNG");
        write("articles/draft.txt", "Draft: yes\nDate: 3 May 1990\n\nThe mill is not for sale\n\nIt stays.\n");
        write(
                "articles/maybe.md",
                "---\ndraft: perhaps\ncolour: red\ndate: 31 February 1990\n---\n# Mill sold\n\nSo.\n");
        write("articles/week.txt", "Monday, 4 May 1990\n\nMill on the river sold\n\nIt was &eacute;clat.\n");
        write("articles/old.txt", "3 May 87\n\nMill on the hill sold\n\nIt was sold.\u0003\n");
        write("articles/range.txt", "3-5 May 1990\n\nMill in the town sold\n\nIt was sold.\n");
        write("articles/first.txt", "3 May 1290\n\nMill in the wood sold\n\nIt was sold.\n");
        write(
                "articles/long.txt",
                "3 May 1990\n\n" + "Mill after mill ".repeat(12).strip() + "\n\nIt was.\n");
        write("articles/bad.md", "---\ntitle: [Mill\n---\n\nMill in the fog sold\n\nIt was sold.\n");
        write("articles/bare.txt", "3/4/1990\n\nMill at the sea sold\n\nIt was sold.\n");
    }

    @Test
    void theReportAsJson() throws IOException {
        writeSmallSite();
        JsonNode report = new ObjectMapper().readTree(check("--json").out());
        assertThat(report.get("overview").toString())
                .isEqualTo("{\"texts\":6,\"articles\":5,\"drafts\":0,\"words\":135,"
                        + "\"years\":{\"1987\":2,\"1990\":2},"
                        + "\"date_missing\":1,\"date_month_only\":0,\"date_year_only\":0,\"date_ambiguous\":0,"
                        + "\"headline_missing\":0,\"headline_long\":0,\"headline_short\":1,\"encoding_assumed\":0,"
                        + "\"set_aside\":{\"articles\":0,\"lines\":0,\"reasons\":{}}}");
        assertThat(report.get("errors").asInt()).isEqualTo(1);
        assertThat(report.get("warnings").asInt()).isEqualTo(2);
        assertThat(report.get("notes").asInt()).isEqualTo(4);
        assertThat(report.get("codes").toString())
                .isEqualTo("{\"not-a-text\":1,\"date-missing\":1,\"double\":1,"
                        + "\"address-shared\":2,\"headline-short\":1,\"near-double\":1}");
        assertThat(report.get("doubles").toString())
                .isEqualTo("[{\"files\":[\"articles/1987/ferry.txt\",\"articles/copy/ferry.txt\"]}]");
        assertThat(report.get("near_doubles").toString())
                .isEqualTo("[{\"files\":[\"articles/wall-again.txt\",\"articles/wall.txt\"],\"in_common\":1.0}]");
        assertThat(report.get("diagnostics")).hasSize(7);
        assertThat(report.get("diagnostics").get(0).get("code").asText()).isEqualTo("address-shared");
    }

    @Test
    void aCleanArchiveEndsWithZero() throws IOException {
        write("site-config.yaml", "");
        write("articles/ferry.txt", FERRY);
        var checked = check("--strict");
        assertThat(checked.exitCode()).isZero();
        assertThat(checked.out()).startsWith("the archive\n").endsWith("0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void aWarningFailsWhenItIsStrictOnly() throws IOException {
        write("articles/storm.txt", STORM);
        assertThat(check().exitCode()).isZero();
        assertThat(check("--strict").exitCode()).isEqualTo(1);
        assertThat(check("--strict", "--json").exitCode()).isEqualTo(1);
    }

    @Test
    void wrongUsageAndConfigurationEndWithTwo() throws IOException {
        write("articles/ferry.txt", FERRY);
        assertThat(check("--threads", "0").exitCode()).isEqualTo(2);
        assertThat(check("nowhere").exitCode()).isEqualTo(2);
        write("site-config.yaml", "site:\n  tittle: The Isle News\n");
        var checked = check();
        assertThat(checked.exitCode()).isEqualTo(2);
        assertThat(checked.err()).startsWith("site-config.yaml:2:3: error[unknown-key]");
        assertThat(checked.out()).isEmpty();
    }

    @Test
    void anotherSiteIsNamedByItsFolder() throws IOException {
        write("other/articles/ferry.txt", FERRY);
        assertThat(check("other").out()).contains("  texts                   1\n");
    }

    @Test
    void theFinishedSiteIsLookedOverInstead() throws IOException {
        write("articles/ferry.txt", FERRY);
        write("pages/about.md", "---\ntitle: About\n---\n\n[Ferries](../archve/)\n");
        assertThat(check("--site").err())
                .startsWith(folder.resolve("public") + ": error[output-unfinished]: has no finished site in it");

        assertThat(Main.run(
                        new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false),
                        folder,
                        "build",
                        "-q"))
                .isZero();
        var checked = check("--site");
        assertThat(checked.exitCode()).isEqualTo(1);
        assertThat(checked.out())
                .startsWith("1 of error[link-broken]\n\npublic/about/index.html:")
                .contains(
                        "\"../archve/\" leads to archve/index.html, which is not there\n",
                        "  fix        did you mean \"archive/\"?\n",
                        "the site\n  files ")
                .endsWith("1 error, 0 warnings, 0 notes\n");

        JsonNode report = new ObjectMapper()
                .readTree(check("--site", "--json", "--max-weight", "1").out());
        assertThat(report.get("errors").asInt()).isEqualTo(1);
        assertThat(report.get("codes").get("page-heavy").asInt())
                .isEqualTo(report.get("site").get("pages").asInt());
        assertThat(report.get("site").get("heaviest_page").get("bytes").asInt()).isGreaterThan(15_000);
    }
}
