package org.backfile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.backfile.preview.Preview;
import org.backfile.work.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/**
 * {@code backfile warm-up}: writes a site with a text of each form and nearly every setting, builds it, builds it again
 * without and with a change, and requests one page of its preview, so that a JVM that records classes meets those that
 * the usual commands need. For the launcher, so hidden from the help.
 */
@Command(name = "warm-up", hidden = true, description = "Loads the classes that the JVM archives for a faster start.")
final class WarmUpCommand implements Callable<Integer> {

    private static final String SETTINGS = """
            site:
              title: The Harbour Post
              tagline: News from the quayside
              language: en-GB
              time-zone: Europe/London
              url: https://example.org/post/
            folders: { articles: articles, output: public, pages: pages }
            dates:
              order: day-month
            listings:
              page-size: 100
            look:
              accent: "#0a5"
            navigation:
              - label: About
                to: about/
            footer:
              - { label: Write to us, to: "mailto:desk@example.org" }
            feeds:
              atom: true
              items: 50
            publish:
              to: git:gh-pages
            """;

    private static final String PLAIN = """
            February 26, 1987

            Ferry to sail again on Monday

            By Jane Doe

            PORT ELLERY, Feb 26 (Isle News) - The ferry has been repaired, and sails on Monday at 8 a.m.

            Crew back

            "We are glad," said the captain.
            """;

    private static final String MARKDOWN = """
            ---
            title: Harbour dredged
            date: 1987-03-02
            tags: [ferry, harbour]
            ---

            The *harbour* was dredged for the [ferry](https://example.org/), see <https://example.com/>.

            - deeper
            - wider
            """;

    private static final String WEB_PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><title>Ferry late</title>
            <meta property="article:published_time" content="1988-02-26T08:00:00Z"></head>
            <body><article><h1>Ferry late</h1><p>The ferry was late, since the wind had turned in the night.</p>
            <p>It came in at noon, and the harbour was full of people by then.</p></article></body></html>
            """;

    /** Runs a command; returns its exit code. */
    interface Runner {
        int run(Surroundings surroundings, String... arguments);
    }

    private final Surroundings surroundings;
    private final Runner runner;

    @Parameters(paramLabel = "DIR", description = "A new folder to write to.")
    private Path folder = Path.of("");

    WarmUpCommand(Surroundings surroundings, Runner runner) {
        this.surroundings = surroundings;
        this.runner = runner;
    }

    @Override
    public Integer call() throws IOException {
        Path site = surroundings.workingFolder().resolve(folder);
        write(site, SiteFinder.CONFIG, SETTINGS);
        Path text = write(site, "articles/1987/ferry.txt", PLAIN);
        write(site, "articles/1987/harbour.md", MARKDOWN);
        write(site, "articles/1988/late.html", WEB_PAGE);
        write(site, "pages/about.md", "# About\n\nNews of the harbour.\n");
        run("build", site.toString());
        run("build", site.toString());
        Files.writeString(text, "\nThe harbour master agreed.\n", StandardOpenOption.APPEND);
        run("build", site.toString());
        lookAtPreviewOf(site);
        return ExitCode.OK;
    }

    private static Path write(Path site, String name, String text) throws IOException {
        Path file = site.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Runs a command as a person does, but in silence. */
    private void run(String... arguments) {
        var silence = new PrintWriter(Writer.nullWriter());
        var unseen = new Surroundings(
                new Terminal(silence, silence, false),
                surroundings.workingFolder(),
                surroundings.environment(),
                surroundings.clock());
        if (runner.run(unseen, arguments) != ExitCode.OK) {
            throw new IllegalStateException("backfile " + String.join(" ", arguments) + " does not work here");
        }
    }

    private static void lookAtPreviewOf(Path site) throws IOException {
        var settings = new SettingsFile(new SiteFinder(site), site);
        try (var preview = Preview.start(
                        settings, new Preview.Place("127.0.0.1", 0), 1, Progress.silent(), failure -> {});
                InputStream page = URI.create(preview.address()).toURL().openStream()) {
            page.readAllBytes();
        }
    }
}
