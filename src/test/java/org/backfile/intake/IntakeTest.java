package org.backfile.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.backfile.archive.Card;
import org.backfile.article.Article;
import org.backfile.config.SiteConfig;
import org.backfile.source.SourceReader;
import org.backfile.text.Failure;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading texts to cards. */
class IntakeTest {

    @TempDir
    private Path folder;

    @Test
    void aTextThatGoesWhileTheSiteIsBuiltIsNamed() {
        var articles = TextForms.folder(folder, "articles");
        var reader = new Intake(
                articles,
                new SourceReader(articles, new SiteConfig.Text(false)),
                DateOrders.assumed(SiteConfig.defaults()),
                new Shelf(1_000_000),
                Optional.empty());
        var card = Card.of(
                "gone.txt",
                Fingerprint.of("gone"),
                Article.builder().headline("Gone").build());

        assertThatThrownBy(() -> reader.articleOf(card))
                .isInstanceOfSatisfying(
                        Failure.class,
                        gone -> assertThat(gone.diagnostics().get(0).position()).isEqualTo("articles/gone.txt"));
    }
}
