package org.backfile.cli;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.backfile.Tools;
import org.backfile.publish.BucketServer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README and the documentation say one can type is typed: every {@code sh} block, in bash, as it is printed,
 * the blocks of a page one after the other in a copy of the sample archive. See {@link Workshop} for what stands where.
 */
@Tag("external")
class DocumentedCommandsTest {

    /** Programs that only seem to run, and why. */
    private static final Map<String, String> NOT_RUN = Map.of(
            "mvn", "it would run this test",
            "docker", "it needs images from a registry");

    /** Lines that are not run at all, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of("bash .ci/run", "it would run this test");

    /** Places on other machines, and the folders that they are here. */
    private static final Map<String, String> STAND_INS = Map.of(
            "/var/www", "var/www",
            "/media/stick", "stick",
            "/tmp/x", "x");

    /** The same for buckets: the name of the one in the test's server, and its address. */
    private static final String BUCKET = "s3://my-bucket";

    private static final String ENDPOINT = "https://ACCOUNT.r2.cloudflarestorage.com";

    /** A command as one would type it; a synopsis is none. */
    private static final String TYPED = "(?m)^(\\./)?(backfile|mvn|docker|git) (?!.*\\[)";

    @TempDir
    private Path folder;

    private record Block(Path page, int line, String text) {

        String place() {
            return page + ":" + line;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandDoesWhatThePageSays() throws IOException {
        Tools.need("bash", "git", "rsync");
        var tests = new ArrayList<DynamicTest>();
        for (Path page : pages()) {
            List<Block> blocks = blocksOf(page).stream()
                    .filter(block -> !block.text().isBlank())
                    .toList();
            if (!blocks.isEmpty()) {
                tests.add(dynamicTest(page.toString(), () -> run(blocks)));
            }
        }
        return tests.stream();
    }

    private void run(List<Block> blocks) throws IOException, InterruptedException {
        var workshop = Workshop.in(Files.createTempDirectory(folder, "workshop"), NOT_RUN.keySet());
        for (Block block : blocks) {
            // Each block has an empty bucket of its own: a page shows several ways to fill one.
            try (var bucket = new BucketServer(0)) {
                String lines = here(block.text(), workshop.root())
                        .replace(BUCKET, "s3://" + BucketServer.BUCKET)
                        .replace(ENDPOINT, bucket.endpoint().toString());
                assertThat(workshop.run(lines, bucket.endpoint()))
                        .as(block.place() + "\n" + block.text())
                        .isZero();
            }
        }
    }

    private static String here(String text, Path root) {
        String lines = text.lines()
                .filter(line -> !LEFT_OUT.containsKey(command(line)))
                .collect(joining("\n"));
        for (Map.Entry<String, String> place : STAND_INS.entrySet()) {
            lines = lines.replace(place.getKey(), root.resolve(place.getValue()).toString());
        }
        return lines;
    }

    private static String command(String line) {
        return line.replaceFirst("\\s+# .*", "");
    }

    @Test
    void nothingIsExcusedThatIsNotThere() throws IOException {
        var all = new ArrayList<String>();
        for (Path page : pages()) {
            blocksOf(page)
                    .forEach(block -> all.addAll(block.text()
                            .lines()
                            .map(DocumentedCommandsTest::command)
                            .toList()));
        }
        NOT_RUN.keySet()
                .forEach(program -> assertThat(all).as(program).anyMatch(line -> line.startsWith(program + " ")));
        LEFT_OUT.keySet().forEach(line -> assertThat(all).contains(line));
        Stream.concat(STAND_INS.keySet().stream(), Stream.of(BUCKET, ENDPOINT))
                .forEach(place -> assertThat(all).as(place).anyMatch(line -> line.contains(place)));
        assertThat(all).filteredOn(line -> line.matches("(\\./)?backfile .*")).hasSizeGreaterThan(40);
    }

    @Test
    void noCommandStandsInABlockThatIsNotMarked() throws IOException {
        for (Path page : pages()) {
            Parser.builder().build().parse(Files.readString(page)).accept(new AbstractVisitor() {
                @Override
                public void visit(IndentedCodeBlock block) {
                    assertThat(block.getLiteral()).as(page.toString()).doesNotContainPattern(TYPED);
                }

                @Override
                public void visit(FencedCodeBlock block) {
                    if (!block.getInfo().equals("sh")) {
                        assertThat(block.getLiteral()).as(page.toString()).doesNotContainPattern(TYPED);
                    }
                }
            });
        }
    }

    @Test
    void commandsWithinASentenceAreUnderstood() throws IOException {
        for (Path page : pages()) {
            Parser.builder().build().parse(Files.readString(page)).accept(new AbstractVisitor() {
                @Override
                public void visit(Code code) {
                    if (code.getLiteral().matches("(\\./)?backfile [a-z].*")) {
                        assertThat(Workshop.isUnderstood(code.getLiteral()))
                                .as(page + ": " + code.getLiteral())
                                .isTrue();
                    }
                }
            });
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .toList();
        }
    }

    private static List<Block> blocksOf(Path page) throws IOException {
        var blocks = new ArrayList<Block>();
        Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(Files.readString(page))
                .accept(new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock block) {
                        if (block.getInfo().equals("sh")) {
                            blocks.add(new Block(
                                    page, block.getSourceSpans().get(0).getLineIndex() + 1, block.getLiteral()));
                        }
                    }
                });
        return blocks;
    }
}
