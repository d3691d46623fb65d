package org.backfile.body;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Byline;
import org.backfile.article.CalendarDate;
import org.backfile.article.Dateline;
import org.backfile.article.ExtraField;
import org.backfile.article.InPrint;
import org.backfile.article.Passage;
import org.backfile.article.Published;
import org.backfile.article.SetAside;
import org.backfile.article.Syntax;
import org.backfile.intake.TextForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is kept of a text for its page is what the text says. */
class ShownArticleTest {

    private static final ParagraphStarts STARTS = new ParagraphStarts(Integer::toString);

    private static ShownArticle keptAndRead(ShownArticle article) {
        return ShownArticle.decode(ByteBuffer.wrap(article.encoded()));
    }

    private static Article.Builder withEveryBlock(Syntax syntax) {
        return Article.builder()
                .syntax(syntax)
                .body(List.of(
                        new Passage(
                                Optional.empty(),
                                List.of(
                                        new Block.Paragraph("The *ferry* <sails> – «ja»."),
                                        new Block.Quotation(
                                                List.of(new Block.Paragraph("At last.")), Optional.of("The master")),
                                        new Block.Listing(true, List.of("Quay", "Pier")),
                                        Block.Listing.from(5, List.of("Mole")),
                                        new Block.Listing(false, List.of("Rope")),
                                        new Block.Note(Block.Note.Kind.CORRECTION, "Correction", "Not the rank."))),
                        new Passage(
                                Optional.of("*Eleven* weeks in the yard"),
                                List.of(
                                        new Block.Caption("The ferry at its pier."),
                                        new Block.Turn("Q", "When?"),
                                        new Block.Preformatted("High   4.1 m\nLow    0.9 m"),
                                        new Block.Markdown("| a | b |\n|---|---|\n| 1 | 2 |"),
                                        new Block.Separator("* * *"),
                                        new Block.Paragraph("北京 \uD83D\uDEA2.")))));
    }

    private static Article.Builder withEveryField(Syntax syntax) {
        return withEveryBlock(syntax)
                .headline("Ferry “sails”")
                .published(new Published(
                        new CalendarDate(1987, 2, 26), Optional.of(LocalTime.of(15, 1)), Optional.of("+03:00")))
                .updated(
                        new Published(new CalendarDate(1987, 2, 27), Optional.of(LocalTime.MIDNIGHT), Optional.empty()))
                .byline(new Byline(List.of("Jane Doe", "John Roe"), "By Jane Doe and John Roe"))
                .dateline(new Dateline("PORT ELLEN, Feb 26 (Isle News)"))
                .kicker("Transport")
                .section("City")
                .topics(List.of("ferries", "piers"))
                .places(List.of("Port Ellen"))
                .credit("Isle News")
                .url("https://example.com/ferry")
                .language("en")
                .standfirst("After eleven weeks.")
                .inPrint(InPrint.Fact.PAGE, "A4")
                .inPrint(InPrint.Fact.RIGHTS, "Isle News")
                .contribution("(Editing by Ann Poe)")
                .signOff("-30-")
                .draft()
                .extraField(new ExtraField("Edition", "late"))
                .setAside(new SetAside(9, "Read more", "a pointer"));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldAndEveryKindOfBlockIsKept(Syntax syntax) {
        Article article = withEveryField(syntax).build();
        ShownArticle shown = ShownArticle.of(article);
        ShownArticle kept = keptAndRead(shown);

        assertThat(kept).isEqualTo(shown);
        assertThat(kept.body().html(STARTS))
                .isEqualTo(shown.body().html(STARTS))
                .contains("dateline");
        assertThat(kept.fields())
                .usingRecursiveComparison()
                .ignoringFields("crossheads")
                .isEqualTo(article);
        assertThat(kept.fields().crossheads())
                .extracting(Crosshead::anchor)
                .containsExactly("eleven-weeks-in-the-yard");
    }

    @Test
    void anAbsentFieldIsAbsentAndAnEmptyOneEmpty() {
        ShownArticle nothing = keptAndRead(ShownArticle.of(Article.builder().build()));
        assertThat(nothing.fields().headline()).isEmpty();
        assertThat(nothing.fields().published()).isEmpty();
        assertThat(nothing.fields().byline()).isEmpty();
        assertThat(nothing.fields().authors()).isEmpty();
        assertThat(nothing.body().html(STARTS)).isEmpty();

        ShownArticle empty = keptAndRead(ShownArticle.of(
                Article.builder().kicker("").byline(new Byline(List.of(), "")).build()));
        assertThat(empty.fields().kicker()).hasValue("");
        assertThat(empty.fields().byline()).hasValue(new Byline(List.of(), ""));
    }

    @Test
    void aDateIsKeptAsExactAsItWasPrinted() {
        Stream.of(new CalendarDate(1, 0, 0), new CalendarDate(1987, 2, 0), new CalendarDate(9999, 12, 31))
                .map(Published::on)
                .forEach(date -> assertThat(keptAndRead(ShownArticle.of(
                                        Article.builder().published(date).build()))
                                .fields()
                                .published())
                        .hasValue(date));
    }

    @Test
    void theExampleOfTheDescriptionIsTrue() {
        Article article = Article.builder()
                .headline("Tide")
                .published(Published.on(new CalendarDate(1987, 2, 0)))
                .body(List.of(new Passage(Optional.empty(), List.of(new Block.Paragraph("Out.")))))
                .build();
        assertThat(HexFormat.ofDelimiter(" ")
                        .withUpperCase()
                        .formatHex(ShownArticle.of(article).encoded()))
                .isEqualTo("05 54 69 64 65 C3 0F 02 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"
                        + " 09 4F 75 74 2E 3C 2F 70 3E 0A");
    }

    @Test
    void itIsReadWhereItStandsAmongOthersAndFromMemoryOfAnyKind() {
        byte[] encoded = ShownArticle.of(withEveryField(Syntax.PLAIN).build()).encoded();
        ByteBuffer file = ByteBuffer.allocateDirect(encoded.length + 20);
        file.position(7).put(encoded);
        ByteBuffer place = file.position(7).limit(7 + encoded.length).asReadOnlyBuffer();

        ShownArticle read = ShownArticle.decode(place);
        assertThat(read.encoded()).isEqualTo(encoded);
        assertThat(place.position()).isEqualTo(7);
        assertThat(read.body().html(STARTS))
                .isEqualTo(keptAndRead(read).body().html(STARTS))
                .endsWith("北京 \uD83D\uDEA2.</p>\n");
    }

    @Test
    void aLongTextIsKept() {
        String text = "Tide – ".repeat(500_000);
        ShownArticle shown = ShownArticle.of(Article.builder()
                .standfirst(text)
                .body(List.of(new Passage(Optional.empty(), List.of(new Block.Paragraph(text)))))
                .build());
        assertThat(keptAndRead(shown)).isEqualTo(shown);
    }

    @Test
    void cutOffBytesAreNoArticle() {
        byte[] encoded = "\u00ff\u0001Tide".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ShownArticle.decode(ByteBuffer.wrap(encoded))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void everySampleArticleIsKept() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("articles"))) {
            List<Path> texts = files.filter(Files::isRegularFile).toList();
            assertThat(texts).hasSizeGreaterThan(30);
            for (Path text : texts) {
                ShownArticle shown = ShownArticle.of(TextForms.parser(Optional.empty())
                        .parse(text.toString(), new String(Files.readAllBytes(text), UTF_8))
                        .article());
                assertThat(keptAndRead(shown)).as(text.toString()).isEqualTo(shown);
            }
        }
    }
}
