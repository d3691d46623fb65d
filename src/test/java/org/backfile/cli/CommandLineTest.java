package org.backfile.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandLineTest {

    private static final String FERRY = "26 February 1987\n\nFerry to sail again\n\nThe ferry has been repaired.\n";

    @TempDir
    private Path folder;

    /** What a command printed and how it ended. */
    private record Ended(int exitCode, String out, String err) {}

    private Ended run(Path from, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), from, arguments);
        return new Ended(exitCode, out.toString(), err.toString());
    }

    private Ended run(String... arguments) {
        return run(folder, arguments);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void everyCommandExplainsItselfWithExamples() {
        for (String command : commands()) {
            var help = run(command, "--help");
            assertThat(help.exitCode()).isZero();
            assertThat(help.out()).contains("Usage: backfile " + command, "Examples:", "  backfile " + command);
            assertThat(run("--help").out()).contains("  " + command + " ");
        }
        assertThat(run("--help").out())
                .containsPattern(
                        "Exit codes: 0 done, 1 could not be done, 2 wrong usage or configuration,\\s+130\\s+interrupted\\.");
        assertThat(run("--version").out()).startsWith("backfile ");
    }

    @Test
    void aCommandHasTheSameHelpAloneAsAmongAllOthers() {
        var program = Program.whole(surroundings(new StringWriter(), false, Map.of()));
        for (String command : commands()) {
            assertThat(run(command, "--help").out())
                    .isEqualTo(program.getSubcommands().get(command).getUsageMessage());
        }
    }

    /** Those that people are told of. */
    private List<String> commands() {
        var program = Program.whole(surroundings(new StringWriter(), false, Map.of()));
        List<String> commands = program.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .map(CommandLine.Model.CommandSpec::name)
                .toList();
        assertThat(commands)
                .contains("init", "new", "preview", "build", "check", "parse", "publish", "config", "completion");
        return commands;
    }

    private Surroundings surroundings(StringWriter err, boolean isInteractive, Map<String, String> environment) {
        return new Surroundings(
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), isInteractive),
                folder,
                environment,
                Clock.systemUTC());
    }

    @Test
    void everyMistypedCommandIsAWrongUsageThatNamesTheRightOne() {
        for (String command : commands()) {
            var mistyped = run(command.substring(0, command.length() - 1) + "x" + command.charAt(command.length() - 1));
            assertThat(mistyped.exitCode()).isEqualTo(2);
            assertThat(mistyped.err()).contains("backfile " + command);
        }
    }

    @Test
    void aMistypedCommandOrOptionIsAWrongUsageWithASuggestion() {
        assertThat(run("bild").exitCode()).isEqualTo(2);
        assertThat(run("bild").err()).contains("Did you mean: backfile build?");
        assertThat(run("build", "--ouput", "x").exitCode()).isEqualTo(2);
        assertThat(run("build", "--ouput", "x").err()).contains("--output");
        assertThat(run().exitCode()).isEqualTo(2);
        assertThat(run("build", "--threads", "0").err()).contains("--threads takes a number from 1, not 0");
        assertThat(run("build", "--base-url", "here").err()).contains("--base-url takes an address");
    }

    @Test
    void buildWorksWithoutAConfigurationAndSaysSo() throws IOException {
        write("articles/ferry.txt", FERRY);
        var built = run("build");
        assertThat(built.exitCode()).isZero();
        assertThat(built.out()).isEmpty();
        assertThat(built.err())
                .contains("note[config-missing]", "1 of 1 text became articles", "0 errors, 0 warnings, 1 note");
        assertThat(folder.resolve("public/1987/02/26/ferry-to-sail-again.html")).exists();
    }

    @Test
    void theSiteIsFoundFromAFolderBelowIt() throws IOException {
        write("site-config.yaml", "");
        write("articles/1987/ferry.txt", FERRY);
        assertThat(run(folder.resolve("articles/1987"), "build").exitCode()).isZero();
        assertThat(folder.resolve("public/index.html")).exists();
    }

    @Test
    void theOutputOnTheCommandLineIsRelativeToTheCurrentFolder() throws IOException {
        write("site/articles/ferry.txt", FERRY);
        assertThat(run("build", "site", "-o", "out").exitCode()).isZero();
        assertThat(folder.resolve("out/index.html")).exists();
    }

    @Test
    void theBaseUrlGoesBeforeTheConfiguredOne() throws IOException {
        write("articles/ferry.txt", FERRY);
        run("build", "--base-url", "https://example.org/isle");
        assertThat(folder.resolve("public/index.html"))
                .content()
                .contains("<link rel=\"canonical\" href=\"https://example.org/isle/\">");
        assertThat(folder.resolve("public/sitemap.xml"))
                .content()
                .contains("https://example.org/isle/sitemaps/1987.xml");
    }

    @Test
    void aMistakeInTheConfigurationEndsWithTwo() throws IOException {
        write("articles/ferry.txt", FERRY);
        write("site-config.yaml", "site:\n  tittle: The Isle News\n");
        var built = run("build");
        assertThat(built.exitCode()).isEqualTo(2);
        assertThat(built.err()).startsWith("""
                site-config.yaml:2:3: error[unknown-key]: "tittle" is not a setting of "site"
                    2 |   tittle: The Isle News
                      |   ^^^^^^
                  expected   title, tagline, language, time-zone or url
                  fix        did you mean "title"?
                """);
        assertThat(folder.resolve("public")).doesNotExist();
    }

    @Test
    void aSiteThatIsNotThereIsAWrongUsage() {
        assertThat(run("build", "nowhere").exitCode()).isEqualTo(2);
    }

    @Test
    void strictFailsWhenThereIsAWarning() throws IOException {
        write("articles/ferry.txt", "Ferry to sail again\n\nThe ferry has been repaired.\n");
        assertThat(run("build").exitCode()).isZero();
        assertThat(run("build", "--strict").exitCode()).isEqualTo(1);
        write("articles/ferry.txt", FERRY);
        assertThat(run("build", "--strict").exitCode()).isZero();
    }

    @Test
    void quietSaysNothing() throws IOException {
        write("articles/ferry.txt", FERRY);
        var built = run("build", "--quiet");
        assertThat(built.out() + built.err()).isEmpty();
    }

    @Test
    void theReportAsJsonCountsEveryText() throws IOException {
        write("articles/ferry.txt", FERRY);
        write("articles/empty.txt", "");
        JsonNode report =
                new ObjectMapper().readTree(run("build", "--report", "json").out());
        assertThat(report.get("files").asInt()).isEqualTo(2);
        assertThat(report.get("articles").asInt() + report.get("set_aside").size())
                .isEqualTo(2);
        assertThat(report.get("pages").get("written").asInt()).isPositive();
        assertThat(report.get("seconds").has("write")).isTrue();
    }

    @Test
    void whyFilesAreWrittenIsSaidFileByFile() throws IOException {
        write("articles/ferry.txt", FERRY);
        assertThat(run("build", "--explain").out()).matches("new      all \\d+ files  first build into this folder\\R");
        assertThat(run("build", "--explain").out()).isEqualToNormalizingNewlines("no file was written or removed\n");
        write("site-config.yaml", "site: { title: The Post }\n");

        var report = new ObjectMapper()
                .readTree(run("build", "--explain", "--report", "json").out());

        assertThat(report.get("explanation").get("files").get(0).get("path").asText())
                .isEqualTo("1987/02/26/ferry-to-sail-again.html");
        assertThat(report.get("explanation").get("files").get(0).get("reasons"))
                .hasToString("[{\"cause\":\"setting\",\"of\":[{\"name\":\"site.title\",\"change\":\"changed\"}]}]");
    }

    @Test
    void whereTheTimeWentIsSaidByTemplate() throws IOException {
        write("articles/ferry.txt", FERRY);
        assertThat(run("build", "--profile", "--threads", "1").out())
                .contains("total", "article.peb", "seconds summed over 1 thread", "1 text file", "slowest pages");

        var profile = new ObjectMapper()
                .readTree(run("build", "--profile", "--report", "json").out())
                .get("profile");

        assertThat(profile.get("kinds")).isEmpty();
        assertThat(profile.get("memory").get("heap_peak_bytes").asLong()).isPositive();
    }

    @Test
    void theReasonWhyACommandEndedEarlyIsColouredAsItSays() {
        assertThat(run("build", "--color", "always").err()).contains("\u001b[", "folder-missing");
        assertThat(run("build").err()).doesNotContain("\u001b[").contains("folder-missing");
    }

    @Test
    void coloursAreForWhoWantsThem() throws IOException {
        write("articles/ferry.txt", "Ferry\n\nNo date.\n");
        assertThat(run("build").err()).doesNotContain("\u001b[");
        assertThat(run("build", "--color", "always").err()).contains("\u001b[");
    }

    @Test
    void onATerminalThereAreColoursUnlessTheEnvironmentSaysNo() throws IOException {
        write("articles/ferry.txt", "Ferry\n\nNo date.\n");
        assertThat(onTerminal(Map.of(), "build")).contains("\u001b[");
        assertThat(onTerminal(Map.of("NO_COLOR", ""), "build")).contains("\u001b[");
        assertThat(onTerminal(Map.of("NO_COLOR", "1"), "build")).doesNotContain("\u001b[");
        assertThat(onTerminal(Map.of("NO_COLOR", "1"), "build", "--color", "always"))
                .contains("\u001b[");
        assertThat(onTerminal(Map.of(), "build", "--color", "never")).doesNotContain("\u001b[");
    }

    private String onTerminal(Map<String, String> environment, String... arguments) {
        var err = new StringWriter();
        Main.run(surroundings(err, true, environment), arguments);
        return err.toString();
    }

    @Test
    void aDraftIsLeftOutAndCounted() throws IOException {
        write("articles/ferry.txt", FERRY);
        write("articles/plan.txt", "Date: 1 May 1987\nTitle: A plan\nDraft: yes\n\nNot yet.\n");
        assertThat(run("build").err())
                .contains(
                        "1 of 2 texts became articles, 1 draft left out",
                        "articles/plan.txt:3:1: note[draft]: says that it is a draft",
                        "a build leaves it out; preview shows it");
        assertThat(new ObjectMapper()
                        .readTree(run("build", "--report", "json").out())
                        .get("drafts")
                        .asInt())
                .isEqualTo(1);
        assertThat(run("check").out()).contains("drafts 1 (a build leaves them out)", "1 note[draft] ");
        assertThat(run("check", "--all").out())
                .containsPattern("drafts +1  a build leaves them out")
                .contains("1 of note[draft]");
        assertThat(run("parse", "articles/plan.txt").out()).contains("     3  draft        yes");
        assertThat(run("parse", "--json", "articles/plan.txt").out()).contains("\"draft\":true");
        assertThat(run("parse", "--json", "articles/ferry.txt").out()).contains("\"draft\":false");
    }

    @Test
    void parseShowsEachFieldAndBlockWithItsLine() throws IOException {
        write("ferry.txt", FERRY);
        assertThat(run("parse", "ferry.txt").out())
                .contains(
                        "     3  headline     Ferry to sail again",
                        "     1  published    1987-02-26",
                        "     5  paragraph    The ferry has been repaired.");
    }

    @Test
    void parsePrintsAJsonObjectForEachFile() throws IOException {
        write("texts/ferry.txt", FERRY);
        write("texts/empty.txt", "");
        var parsed = run("parse", "--json", "texts");
        String[] lines = parsed.out().split("\n");
        assertThat(lines).hasSize(2);
        assertThat(lines[0]).isEqualTo("{\"file\":\"texts/empty.txt\",\"error\":\"has no text in it\"}");
        JsonNode ferry = new ObjectMapper().readTree(lines[1]);
        assertThat(ferry.get("headline").asText()).isEqualTo("Ferry to sail again");
        assertThat(ferry.get("published").asText()).isEqualTo("1987-02-26");
        assertThat(ferry.get("time").isNull()).isTrue();
        assertThat(ferry.get("paragraphs")).hasSize(1);
        assertThat(ferry.get("encoding").asText()).isEqualTo("utf-8");
        assertThat(parsed.exitCode()).isEqualTo(1);
    }

    @Test
    void parsePrintsTheWholeBodyAsBlocks() throws IOException {
        write("texts/ferry.txt", FERRY + """

                > We are trying.

                3. rope

                4. lamp

                Monday      08:00    Port Ellen
                Tuesday     09:30    Lerwick

                * * *

                It will sail twice a day.
                """);
        JsonNode blocks = new ObjectMapper()
                .readTree(run("parse", "--json", "texts").out())
                .get("blocks");
        assertThat(blocks)
                .extracting(block -> block.get("kind").asText())
                .containsExactly("paragraph", "quotation", "list", "preformatted", "separator", "paragraph");
        assertThat(blocks.get(2).get("first").asInt()).isEqualTo(3);
        assertThat(blocks.get(2).get("text").asText()).isEqualTo("rope\nlamp");
    }

    @Test
    void parseOfAFileThatIsNotThereSaysSo() {
        var parsed = run("parse", "nowhere.txt");
        assertThat(parsed.exitCode()).isEqualTo(1);
        assertThat(parsed.err()).contains("nowhere.txt: error[file-unreadable]: cannot be read: it is not there");
    }
}
