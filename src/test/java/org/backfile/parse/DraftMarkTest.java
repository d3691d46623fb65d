package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.onlyDiagnostic;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text says of itself about being published. */
class DraftMarkTest {

    private static final String REST = "\nThe ferry has been repaired.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: Ferry\nDate: 1987-02-26\nDraft: yes\n",
                "Draft: yes\nTitle: Ferry\nDate: 1987-02-26\n",
                "Title: Ferry\nDate: 1987-02-26\nSTATUS: Draft\n",
                "Title: Ferry\nDate: 1987-02-26\nEntwurf: ja\n",
                "Draft: no\nStatus: draft\nTitle: Ferry\nDate: 1987-02-26\n",
                "---\ntitle: Ferry\ndate: 1987-02-26\ndraft: true\n---\n",
                "---\ntitle: Ferry\ndate: 1987-02-26\nstatus: draft\n---\n",
                "---\ntitle: Ferry\ndate: 1987-02-26\npublished: false\n---\n",
                "+++\ntitle = \"Ferry\"\ndate = 1987-02-26\ndraft = true\n+++\n",
                "{\n\"title\": \"Ferry\",\n\"date\": \"1987-02-26\",\n\"draft\": true\n}\n"
            })
    void aMarkMakesADraftAndIsSaid(String head) {
        var parsed = parsed("ferry.txt", head + REST);

        assertThat(parsed.article().isDraft()).isTrue();
        assertThat(parsed.article().headline()).hasValue("Ferry");
        assertThat(parsed.article().published()).isPresent();
        assertThat(parsed.article().extraFields()).isEmpty();
        assertThat(parsed.diagnostics())
                .extracting(diagnostic -> diagnostic.code())
                .containsExactly(Code.DRAFT);
        assertThat(parsed.diagnostics().get(0).place()).isPresent();
        assertThat(parsed.ledger().lineOfField("draft")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: Ferry\nDate: 1987-02-26\nDraft: no\n", "Title: Ferry\nDate: 1987-02-26\nStatus: published\n",
                "---\ntitle: Ferry\ndate: 1987-02-26\npublished: true\n---\n",
                        "+++\ntitle = \"Ferry\"\ndate = 1987-02-26\ndraft = false\n+++\n"
            })
    void aNoIsUnderstoodAsWell(String head) {
        var parsed = parsed("ferry.txt", head + REST);

        assertThat(parsed.article().isDraft()).isFalse();
        assertThat(parsed.article().extraFields()).isEmpty();
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void aSavedPageSaysItInAMeta() {
        String page =
                "<html lang=en><head><title>Ferry</title><meta name=date content=1987-02-26><meta name=%s content=%s></head>"
                        + "<body><article><h1>Ferry to sail</h1><p>The ferry has been repaired and sails again.</p></article></body></html>";

        assertThat(parsed("ferry.html", page.formatted("draft", "yes"))
                        .article()
                        .isDraft())
                .isTrue();
        assertThat(parsed("ferry.html", page.formatted("status", "draft"))
                        .article()
                        .isDraft())
                .isTrue();
        assertThat(parsed("ferry.html", page.formatted("status", "archived"))
                        .article()
                        .isDraft())
                .isFalse();
    }

    @Test
    void aHeadlineThatBeginsWithDraftIsAHeadline() {
        var article = article("Draft: the treaty in full\n\nFebruary 26, 1987\n" + REST);

        assertThat(article.headline()).hasValue("Draft: the treaty in full");
        assertThat(article.isDraft()).isFalse();
    }

    @Test
    void aStatusThatIsAboutSomethingElseIsAnotherField() {
        var article = article("Title: Ferry\nDate: 1987-02-26\nStatus: closed\n" + REST);

        assertThat(article.isDraft()).isFalse();
        assertThat(article.extraFields()).extracting(field -> field.name()).containsExactly("Status");
    }

    @Test
    void aMarkThatSaysNeitherYesNorNoIsTakenForADraft() {
        String text = "Title: Ferry\nDate: 1987-02-26\nDraft: perhaps\n" + REST;

        assertThat(article(text).isDraft()).isTrue();
        assertThat(onlyDiagnostic(parsed(text)).code()).isEqualTo(Code.DRAFT_UNCLEAR);
        assertThat(onlyDiagnostic(parsed(text)).position()).isEqualTo("ferry.txt:3:1");
    }
}
