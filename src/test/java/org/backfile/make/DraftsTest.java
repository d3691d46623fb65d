package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.backfile.archive.SitePath;
import org.backfile.plan.SiteOnDemand;
import org.backfile.text.Code;
import org.backfile.work.Progress;
import org.backfile.work.Workers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A text that says that it is a draft. */
class DraftsTest {

    private static final String DRAFT_PAGE = "1987/02/27/ferry-sails.html";

    @TempDir
    private Path folder;

    private TestSite site;

    @BeforeEach
    void anArticleAndADraft() {
        site = new TestSite(folder)
                .article("a.txt", "26 February 1987", "Ferry to sail again", "The ferry has been repaired.")
                .write(
                        "articles/b.txt",
                        "Date: 27 February 1987\nTitle: Ferry sails\nSection: Secret\nDraft: yes\n\nThe ferry sailed at noon.\n");
    }

    private void draftIs(String answer) {
        site.write(
                "articles/b.txt",
                "Date: 27 February 1987\nTitle: Ferry sails\nSection: Secret\nDraft: " + answer
                        + "\n\nThe ferry sailed at noon.\n");
    }

    @Test
    void nothingOfADraftIsInTheOutput() throws IOException {
        site.build();
        assertThat(site.has(DRAFT_PAGE)).isFalse();
        for (String path : TestSite.contents(site.output()).keySet()) {
            assertThat(Files.readString(site.output().resolve(path), StandardCharsets.ISO_8859_1))
                    .as(path)
                    .doesNotContain("Ferry sails", "ferry-sails", "Secret", "b.txt");
        }
    }

    @Test
    void aDraftIsCountedAndSaidEachTime() {
        for (int build = 0; build < 3; build++) {
            var report = site.build();
            assertThat(report.drafts()).isEqualTo(1);
            assertThat(report.files())
                    .isEqualTo(report.articles()
                            + report.drafts()
                            + report.refused().size())
                    .isEqualTo(2);
            assertThat(report.diagnostics())
                    .extracting(diagnostic -> diagnostic.position() + " " + diagnostic.code())
                    .containsExactly("articles/b.txt:4:1 " + Code.DRAFT);
            site.write(
                    "articles/b.txt",
                    "Date: 27 February 1987\nTitle: Ferry sails\nSection: Secret\nDraft: yes\n\nOnce more.\n"
                            + (build == 1 ? "And more.\n" : ""));
        }
    }

    @Test
    void aDraftThatIsReleasedIsPublishedAndComesBackOutWhenItIsADraftAgain() {
        site.build();
        Map<String, String> before = TestSite.contents(site.output());

        draftIs("no");
        assertThat(site.build().articles()).isEqualTo(2);
        assertThat(site.page(DRAFT_PAGE)).contains("The ferry sailed at noon.");

        draftIs("yes");
        assertThat(site.build().articles()).isEqualTo(1);
        var after = TestSite.contents(site.output());
        before.keySet().removeIf(path -> path.startsWith(".backfile/"));
        after.keySet().removeIf(path -> path.startsWith(".backfile/"));
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aPreviewHasTheDraft() {
        try (var workers = new Workers(1)) {
            var shown = SiteOnDemand.of(site.site(site.output()), workers, workers, Progress.silent());
            assertThat(shown.page(new SitePath(DRAFT_PAGE))).isPresent();
            assertThat(shown.drafts()).containsExactly(new SitePath(DRAFT_PAGE));
        }
    }
}
