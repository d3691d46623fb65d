package org.backfile.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.make.TestSite;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.work.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a finished site is found, and nothing else. */
class ProofTest {

    private static final URI URL = URI.create("https://example.org/post/");

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void aSite() {
        site = new TestSite(folder)
                .write("site-config.yaml", "site: { url: \"" + URL + "\" }\n")
                .write("pages/about.md", "---\ntitle: About\n---\n\n## Who we are\n\nA page.\n")
                .article("ferry.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.")
                .article("storm.txt", "27 February 1987", "Storm takes the pier", "Nobody was hurt.");
    }

    private ProofReport proof() throws IOException {
        return proof(500_000, 2);
    }

    private ProofReport proof(long weight, int threads) throws IOException {
        site.build();
        return proofAsItIs(weight, threads);
    }

    private ProofReport proofAsItIs(long weight, int threads) throws IOException {
        try (var output = FinishedOutput.open(site.output())) {
            return new Proof(output, new Proof.Options("public", Optional.of(URL), weight, threads), Progress.silent())
                    .run();
        }
    }

    private List<Diagnostic> said(Code code) throws IOException {
        return proof().messages().inOrder().stream()
                .filter(diagnostic -> diagnostic.code() == code)
                .toList();
    }

    /** Writes over a file of the output with as many bytes, so that it still counts as finished. */
    private void damage(String file, String text, String by) throws IOException {
        Path path = site.output().resolve(file);
        String whole = Files.readString(path);
        assertThat(whole).contains(text);
        assertThat(by.getBytes(StandardCharsets.UTF_8)).hasSameSizeAs(text.getBytes(StandardCharsets.UTF_8));
        Files.writeString(path, whole.replace(text, by));
    }

    @Test
    void aSiteOfOursIsInOrder() throws IOException {
        var report = proof();
        assertThat(report.messages().inOrder()).isEmpty();
        assertThat(report.figures().pages()).isGreaterThan(12);
        assertThat(report.figures().internal()).isGreaterThan(200);
        assertThat(report.figures().inSitemaps()).isGreaterThan(8);
    }

    @Test
    void aBrokenLinkIsNamedWithItsPlaceAndWhatWasMeant() throws IOException {
        site.write("pages/about.md", "---\ntitle: About\n---\n\nSee the [ferries](../topics/fery/).\n");
        assertThat(said(Code.LINK_BROKEN)).singleElement().satisfies(broken -> {
            assertThat(broken.file()).isEqualTo("public/about/index.html");
            assertThat(broken.found())
                    .isEqualTo("\"../topics/fery/\" leads to topics/fery/index.html, which is not there");
            assertThat(broken.fix()).isEmpty();
            assertThat(broken.place().orElseThrow().excerpt()).contains("../topics/fery/");
            assertThat(broken.place().orElseThrow().span().length()).isEqualTo("../topics/fery/".length());
        });
        site.write("pages/about.md", "---\ntitle: About\n---\n\nSee the [ferries](../topics/feries/).\n");
        assertThat(said(Code.LINK_BROKEN))
                .singleElement()
                .extracting(Diagnostic::fix)
                .isEqualTo("did you mean \"topics/ferries/\"?");
    }

    @Test
    void aLinkThatIsBrokenOnEveryPageIsOneMessage() throws IOException {
        site.write("site-config.yaml", "site: { url: \"" + URL + "\" }\nfooter:\n- { label: Contact, to: contact/ }\n");
        var broken = said(Code.LINK_BROKEN);
        assertThat(broken).extracting(Diagnostic::file).containsExactly("public/1987/02/26/ferry-to-sail-again.html");
        int pages = proof().figures().pages();
        assertThat(broken.get(0).meanwhile()).isEqualTo(pages - 1 + " other files lead there too");
    }

    @Test
    void aFolderNeedsItsSlash() throws IOException {
        site.write(
                "site-config.yaml",
                "site: { url: \"" + URL + "\" }\nfooter:\n- { label: Ferries, to: topics/ferries }\n");
        assertThat(said(Code.LINK_BROKEN))
                .singleElement()
                .extracting(Diagnostic::fix)
                .isEqualTo("did you mean \"topics/ferries/\"?");
    }

    @Test
    void aMissingAnchorIsNamedOnItsOwnPageAndOnAnother() throws IOException {
        site.write("site-config.yaml", "site: { url: \"" + URL + "\" }\nfooter:\n- { label: Map, to: archive/#mian }\n")
                .write("pages/about.md", "---\ntitle: About\n---\n\n[Down](#mein) [up](#main) [top](#top)\n");
        assertThat(said(Code.ANCHOR_MISSING))
                .extracting(Diagnostic::found)
                .containsExactly(
                        "\"../../../archive/#mian\" leads to archive/index.html, where no element has the id \"mian\"",
                        "\"#mein\" leads to about/index.html, where no element has the id \"mein\"");
        assertThat(said(Code.ANCHOR_MISSING)).extracting(Diagnostic::fix).containsOnly("did you mean \"#main\"?");
    }

    @Test
    void titlesDescriptionsAndIdsAreLookedAt() throws IOException {
        site.write(
                "templates/day.peb",
                "<!doctype html><html lang=\"en\"><head><title> </title></head><body>"
                        + "<svg><title>A map</title></svg><p id=\"a\">1</p><p id=\"a\">2</p></body></html>");
        assertThat(proof().messages().inOrder())
                .extracting(Diagnostic::file)
                .containsOnly("public/1987/02/26/index.html", "public/1987/02/27/index.html");
        assertThat(proof().messages().byCode().keySet())
                .containsExactly(Code.ID_REPEATED, Code.TITLE_MISSING, Code.DESCRIPTION_MISSING);
    }

    @Test
    void aSitemapHasThePagesThatMayBeListedAndNoOthers() throws IOException {
        site.write(
                "templates/day.peb",
                "{% extends \"base.peb\" %}{% block title %}A day{% endblock %}"
                        + "{% block head %}<meta name=\"robots\" content=\"noindex\">{% endblock %}");
        assertThat(said(Code.SITEMAP_DIFFERS))
                .extracting(Diagnostic::found)
                .containsOnly("is in a sitemap and tells search engines to leave it out")
                .hasSize(2);
        site.build();
        Files.writeString(
                site.output().resolve("mine.html"),
                "<!doctype html><title>Mine</title><meta name=description content='My own.'>");
        assertThat(said(Code.SITEMAP_DIFFERS)).extracting(Diagnostic::file).contains("public/mine.html");
    }

    @Test
    void feedsAndSitemapsAreReadAsWhatTheyAre() throws IOException {
        site.build();
        damage("feed.xml", "</feed>", "</fead>");
        damage("feed.json", "{\"version\"", "{\"version ");
        damage("sitemaps/pages.xml", "/post/about/", "/post/abuot/");
        damage("robots.txt", "sitemap.xml", "sitemop.xml");
        var messages = proofAsItIs(500_000, 2).messages();
        assertThat(messages.inOrder())
                .extracting(Diagnostic::position)
                .anyMatch(at -> at.matches("public/feed\\.xml:\\d+:1"))
                .anyMatch(at -> at.matches("public/feed\\.json:1:1"));
        assertThat(messages.byCode().get(Code.LINK_BROKEN))
                .extracting(Diagnostic::position)
                .anyMatch(at -> at.matches("public/robots.txt:4:\\d+"))
                .anyMatch(at -> at.startsWith("public/sitemaps/pages.xml:"));
        assertThat(messages.byCode().get(Code.SITEMAP_DIFFERS))
                .extracting(Diagnostic::file)
                .containsExactly("public/about/index.html");
    }

    @Test
    void whatAStyleSheetLoadsIsLookedFor() throws IOException {
        site.write(
                "templates/assets/style.css",
                "/* url(old.png) */ body { background: url('nowhere.png') } p { background: url(\"data:image/png,x\") }");
        assertThat(said(Code.LINK_BROKEN))
                .singleElement()
                .extracting(Diagnostic::found)
                .isEqualTo("\"nowhere.png\" leads to assets/nowhere.png, which is not there");
    }

    @Test
    void aPageIsWeighedWithWhatItLoads() throws IOException {
        var heaviest = proof().figures();
        assertThat(heaviest.heaviest())
                .isGreaterThan(Files.size(site.output().resolve(heaviest.heaviestPage())) + 15_000);
        assertThat(proof(heaviest.heaviest(), 2).messages().inOrder()).isEmpty();
        assertThat(proof(heaviest.heaviest() - 1, 2).messages().inOrder())
                .extracting(Diagnostic::code, Diagnostic::file)
                .containsExactly(tuple(Code.PAGE_HEAVY, "public/" + heaviest.heaviestPage()));
    }

    @Test
    void theReportIsTheSameWithAnyNumberOfThreads() throws IOException {
        site.write(
                "site-config.yaml",
                "site: { url: \"" + URL
                        + "\" }\nfooter:\n- { label: A, to: nowhere/ }\n- { label: B, to: archive/#b }\n");
        assertThat(proof(1, 8)).isEqualTo(proof(1, 1));
    }

    @Test
    void aFileThatIsNoTextOrNotForPagesIsLeftAlone() throws IOException {
        site.build();
        byte[] noise = new byte[3000];
        Arrays.fill(noise, (byte) 0xff);
        Files.write(site.output().resolve("photo.jpg"), noise);
        assertThat(proof().messages().inOrder()).isEmpty();
    }
}
