package org.backfile.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading texts to cards. */
class IntakeTest {

    @TempDir
    private Path folder;

    private TextRecords records = TextRecords.none(Path.of(""));

    @BeforeEach
    void keepRecords() {
        records = TextRecords.none(folder.resolve("cache"));
    }

    @Test
    void aTextThatGoesWhileTheSiteIsBuiltIsNamed() {
        var reader = intake();
        var card = Card.of(
                TextId.whole("gone.txt"),
                Fingerprint.of("gone"),
                "plain",
                Article.builder().headline("Gone").build());

        assertThatThrownBy(() -> reader.sameArticleOf(card))
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
                records,
                Optional.empty());
    }

    @Test
    void onlyTheChangedTextOfAFileIsParsedAgain() throws IOException {
        var before = read(
                SiteState.empty(records),
                "Ferry sails\n\nAt noon.\n",
                "Lamps lit\n\nForty.\n",
                "Storm ends\n\nAt last.\n");
        var after = read(before, "Ferry sails\n\nAt noon.\n", "Lamps lit\n\nFifty.\n", "Storm ends\n\nAt last.\n");

        assertThat(after.texts().texts()).isEqualTo(3);
        assertThat(after.texts().at()[2]).isEqualTo(before.texts().at()[2]);
        assertThat(after.texts().at()[1]).isNotEqualTo(before.texts().at()[1]);
        assertThat(cardOf(after, 1).opening()).isEqualTo("Fifty.");
    }

    @Test
    void anUnchangedFileOfSeveralTextsIsNotRead() throws IOException {
        var before = read(SiteState.empty(records), "Ferry sails\n\nAt noon.\n", "Lamps lit\n\nForty.\n");
        Files.delete(folder.resolve("week.digest"));

        assertThat(read(before, before.texts().files())).isSameAs(before);
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
        return cardOf(read(SiteState.empty(records), List.of(found)), 0).text();
    }

    private SiteState read(SiteState before, String... texts) throws IOException {
        Path file = folder.resolve("week.digest");
        Files.writeString(file, Digest.of(texts));
        // A time of its own: two writes in one tick of the clock would look like one.
        return read(
                before,
                List.of(new SourceFile(
                        "week.digest", Files.size(file), before.texts().texts())));
    }

    private SiteState read(SiteState before, List<SourceFile> files) {
        return before.after(
                intake().read(files, before.texts(), SharedWorkers.TWO, Progress.silent()), SharedWorkers.TWO);
    }

    private Card cardOf(SiteState state, int text) {
        return records.card(state.texts().at()[text]);
    }
}
