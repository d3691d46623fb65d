package org.backfile.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.config.SiteConfig;
import org.backfile.source.Digest;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceReader;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.Progress;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading texts to cards. */
class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void aTextThatGoesWhileTheSiteIsBuiltIsNamed() {
        var reader = intake();
        var card = Card.of(
                TextId.whole("gone.txt"),
                Fingerprint.of("gone"),
                "plain",
                Article.builder().headline("Gone").build());

        assertThatThrownBy(() -> reader.articleOf(card))
                .isInstanceOfSatisfying(
                        Failure.class,
                        gone -> assertThat(gone.diagnostics().get(0).position()).isEqualTo("articles/gone.txt"));
    }

    private Intake intake() {
        var articles = TextForms.folder(folder, "articles", List.of(new Digest()));
        return new Intake(
                articles,
                new SourceReader(articles, new SiteConfig.Text(false)),
                DateOrders.assumed(SiteConfig.defaults()),
                new Shelf(0),
                Optional.empty());
    }

    @Test
    void onlyTheChangedTextOfAFileIsParsedAgain() throws IOException {
        var before = read(Map.of(), "Ferry sails\n\nAt noon.\n", "Lamps lit\n\nForty.\n", "Storm ends\n\nAt last.\n");
        var after = read(
                Map.of("week.digest", before),
                "Ferry sails\n\nAt noon.\n",
                "Lamps lit\n\nFifty.\n",
                "Storm ends\n\nAt last.\n");

        assertThat(after).hasSize(3);
        assertThat(cardOf(after, 2)).isSameAs(cardOf(before, 2));
        assertThat(cardOf(after, 1)).isNotEqualTo(cardOf(before, 1));
        assertThat(cardOf(after, 1).opening()).isEqualTo("Fifty.");
    }

    @Test
    void anUnchangedFileOfSeveralTextsIsNotRead() throws IOException {
        var before = read(Map.of(), "Ferry sails\n\nAt noon.\n", "Lamps lit\n\nForty.\n");
        var file = before.get(0).file();
        Files.delete(folder.resolve("week.digest"));

        var after = intake().read(List.of(file), Map.of("week.digest", before), SharedWorkers.TWO, Progress.silent());

        assertThat(after).isEqualTo(before);
    }

    @Test
    void theSameCharactersReadInAnotherFormAreAnotherText() throws IOException {
        Fingerprint text = textOf("ferry.txt");

        assertThat(textOf("ferry.text")).isEqualTo(text);
        assertThat(textOf("elsewhere.TXT")).isEqualTo(text);
        assertThat(textOf("ferry.md")).isNotEqualTo(text);
        assertThat(textOf("ferry.html")).isNotIn(text, textOf("ferry.md"));
    }

    private Fingerprint textOf(String name) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "Ferry sails\n\nAt *noon*.\n");
        var found = new SourceFile(name, Files.size(file), 0);
        return cardOf(intake().read(List.of(found), Map.of(), SharedWorkers.TWO, Progress.silent()), 0)
                .text();
    }

    private List<IntakeEntry> read(Map<String, List<IntakeEntry>> previous, String... texts) throws IOException {
        Path file = folder.resolve("week.digest");
        Files.writeString(file, Digest.of(texts));
        // A time of its own: two writes in one tick of the clock would look like one.
        var found = new SourceFile("week.digest", Files.size(file), previous.size());
        return intake().read(List.of(found), previous, SharedWorkers.TWO, Progress.silent());
    }

    private static Card cardOf(List<IntakeEntry> entries, int at) {
        return entries.get(at).card().orElseThrow();
    }
}
