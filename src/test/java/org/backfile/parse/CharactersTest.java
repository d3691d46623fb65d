package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.onlyDiagnostic;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.article.Article;
import org.backfile.article.Published;
import org.backfile.text.Code;
import org.backfile.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What other programs left in a text does not come between it and its readers. */
class CharactersTest {

    private static final String HEAD = "26 February 1987\n\nFerry to sail again\n\n";

    private static String body(String file, String text) {
        return String.join(" / ", parsed(file, HEAD + text + "\n").article().paragraphs());
    }

    private static String body(String text) {
        return body("ferry.txt", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Jos&eacute; P&eacute;rez sails. | José Pérez sails.",
                "&#8220;Ferry &amp; sons&#8221; sail. | “Ferry & sons” sail.",
                "&#x201C;Yes&#X201d; he said. | “Yes” he said.",
                "It&#146;s &#147;over&#148;. | It’s “over”.",
                "It&rsquo;s over &mdash; at last&hellip; | It’s over — at last…",
                "Escaped twice: caf&amp;eacute; &amp;amp; &amp;#8217;. | Escaped twice: café & ’.",
                "It has &lt;b&gt; in it, he said. | It has <b> in it, he said.",
                "The har&shy;bour and the har&#8203;bour. | The harbour and the harbour.",
                "The &Agrave; and the &#128741; and &euro;5. | The À and the 🛥 and €5.",
                "See ?a=1&amp;copy=2 for more. | See ?a=1&copy=2 for more.",
                "AT&T, R&D; B & B; &so; &; &#; &#x; &#xZZ; it is. | AT&T, R&D; B & B; &so; &; &#; &#x; &#xZZ; it is.",
                "See ?a=1&copy=2 and &eacute alone. | See ?a=1&copy=2 and &eacute alone.",
                "No such: &#1114112; &#55357; &#1; &#129; &nosuch; | No such: &#1114112; &#55357; &#1; &#129; &nosuch;",
                "Write `&eacute;` in code, not &eacute;. | Write `&eacute;` in code, not é.",
                "Write \"&eacute;\" for it, as in caf&eacute;. | Write \"&eacute;\" for it, as in caf&eacute;.",
                "The sign (&amp;) is called R&amp;D. | The sign (&amp;) is called R&amp;D."
            })
    void charactersOfHtmlAreReadUnlessTheTextIsAboutThem(String text, String read) {
        assertThat(body(text)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Jos&eacute; said &#8220;yes&#8221;. | José said “yes”.",
                "Ferry &amp; sons, R&amp;D. | Ferry & sons, R&amp;D.",
                "A star &#42;here&#42; and &lt;b&gt;. | A star &#42;here&#42; and &lt;b&gt;.",
                "Code `&eacute;` and caf&eacute;. | Code `&eacute;` and café.",
                "Two ``a ` &eacute;`` and caf&eacute;. | Two ``a ` &eacute;`` and café."
            })
    void inMarkdownWhatWouldBeAMarkStays(String text, String read) {
        assertThat(body("ferry.md", text)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\ncaf&eacute;\n\nt&ecirc;te\n```", "~~~ html\ncaf&eacute;\n~~~", "    caf&eacute;"})
    void codeOfMarkdownStays(String code) {
        assertThat(parsed("ferry.md", HEAD + "The caf&eacute; opens.\n\n" + code + "\n")
                        .article()
                        .body()
                        .toString())
                .contains("The café opens.")
                .contains(code.replaceFirst("^ +", ""));
    }

    @Test
    void charactersOfHtmlAreReadInFieldsAndToldOnce() {
        var parsed = parsed("""
                &#8220;Ferry &amp; sons&#8221; to close

                By&nbsp;Jos&eacute; P&eacute;rez

                26&nbsp;February 1987

                The ferry has been repaired.
                """);

        assertThat(parsed.article().headline()).hasValue("“Ferry & sons” to close");
        assertThat(parsed.article().authors()).containsExactly("José Pérez");
        assertThat(parsed.article().published()).hasValue(Published.on(1987, 2, 26));
        assertThat(onlyDiagnostic(parsed).code()).isEqualTo(Code.CHARACTER_REFERENCES);
        assertThat(onlyDiagnostic(parsed).found())
                .isEqualTo("\"&#8220;\" is a character as HTML writes it, here and in 6 other places");
        assertThat(onlyDiagnostic(parsed).place()).hasValueSatisfying(place -> {
            assertThat(place.span()).isEqualTo(new Span(1, 1, 7));
            assertThat(place.excerpt()).isEqualTo("&#8220;Ferry &amp; sons&#8221; to close");
        });
    }

    @Test
    void frontMatterIsReadSo() {
        Article article = article(
                "---\ntitle: \"Ferry &amp; sons&#8217; end\"\nauthor: Jos&eacute; P\u00ad\u00e9rez\n---\n\nX y.\n");

        assertThat(article.headline()).hasValue("Ferry & sons’ end");
        assertThat(article.authors()).containsExactly("José Pérez");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The storm came in the morn¬/ing, and before any¬/body could move. "
                        + "| The storm came in the morning, and before anybody could move.",
                "The storm came in the morn\u00ad/ing at sea. | The storm came in the morning at sea.",
                "Die Fähre ist heute ge⸗/fahren, sagt man. | Die Fähre ist heute gefahren, sagt man.",
                "THE STORM CAME IN THE MORN¬/ING AT SEA. | THE STORM CAME IN THE MORNING AT SEA.",
                "The storm came in the morn¬  /  ing at sea. | The storm came in the morning at sea.",
                "The storm came in the morn¬ ing at sea. | The storm came in the morning at sea.",
                "The storm came in the morn¬ing at sea. | The storm came in the morning at sea.",
                "That is p and ¬q, or ¬/(p or q), he said. | That is p and ¬q, or ¬ (p or q), he said.",
                "The sign ¬ is in logic, and x¬y means no. | The sign ¬ is in logic, and x¬y means no.",
                "The harbour¬/1987 it was, or later. | The harbour¬ 1987 it was, or later."
            })
    void wordsThatAWordProcessorDividedAreWhole(String text, String read) {
        assertThat(body(text.replace('/', '\n'))).isEqualTo(read);
        assertThat(body("ferry.md", text.replace('/', '\n'))).isEqualTo(read);
    }

    @Test
    void aHeadlineMayBeDivided() {
        assertThat(article(
                                "26 February 1987\n\nFerry to sail from the har¬\nbour again\n\nThe ferry has been repaired.\n")
                        .headline())
                .hasValue("Ferry to sail from the harbour again");
    }

    @Test
    void whatCannotBeSeenIsInNoField() {
        Article article = article("""
                \ufeffTitle: Fer\u00adry to sail\u200b again
                \u200eDate:\u00a026\u202fFebruary\u20091987
                \u2060Author: \u200bAnn\u00a0Lee\u200b

                An\u00adf\u00e4n\u00adge\u00adrin\u00adnen sailed in 1939\u00ad45.
                """);

        assertThat(article.headline()).hasValue("Ferry to sail again");
        assertThat(article.published()).hasValue(Published.on(1987, 2, 26));
        assertThat(article.authors()).containsExactly("Ann Lee");
        assertThat(article.paragraphs()).containsExactly("Anfängerinnen sailed in 1939-45.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Author:\u00a0Ann\u00a0Lee",
                "Author\u00a0: Ann Lee",
                "Auteur : Ann Lee",
                "By\u2009Ann\u2009Lee",
                "By\u202fAnn\u00a0Lee",
                "By An\u00adn Lee",
                "\ufeffBy Ann Lee",
                "By&nbsp;Ann&#160;Lee"
            })
    void spacesOfAnyKindAreSpacesInAByline(String line) {
        assertThat(article("Ferry to sail again\n\n" + line + "\n\n26 February 1987\n\nThe ferry has been repaired.\n")
                        .authors())
                .containsExactly("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "26\u00a0February\u00a01987",
                "February\u200926,\u20091987",
                "26\u202ffévrier\u202f1987",
                "Date\u00a0: 26 février 1987",
                "\u200e26/02/1987",
                "Published:\u00a026 February 1987",
                "\u200bFeb&nbsp;26, 1987",
                "Thurs\u00adday, 26 Feb\u00adruary 1987"
            })
    void spacesOfAnyKindAreSpacesInADate(String line) {
        assertThat(article("Ferry to sail again\n\n" + line + "\n\nThe ferry has been repaired.\n")
                        .published())
                .hasValue(Published.on(1987, 2, 26));
    }

    @Test
    void placesAreThoseOfTheFile() {
        var parsed = parsed(
                "Fer\u00adry &amp; sons to sail\n\nBy caf&eacute; owners, Ann Lee\n\n31/02/1987&nbsp;\n\nAt &amp; sea.\n");

        assertThat(parsed.ledger().entries())
                .extracting(Ledger.Entry::span)
                .contains(new Span(1, 1, 25), new Span(5, 1, 10), new Span(7, 1, 13));
    }

    @Test
    void aSpanInTheMiddleOfALineCountsWhatWasLeftOut() {
        var parsed =
                parsed("26 February 1987\n\nFerry\n\nPORT&nbsp;ELL\u00adEN, Feb 26 (Isle News) - The ferry sails.\n");

        assertThat(parsed.article().dateline())
                .hasValueSatisfying(
                        dateline -> assertThat(dateline.text()).isEqualTo("PORT\u00a0ELLEN, Feb 26 (Isle News)"));
        assertThat(parsed.ledger().entries()).extracting(Ledger.Entry::span).contains(new Span(5, 1, 36));
    }
}
