package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosticTest {

    @Test
    void aShortLineIsShownWhole() {
        var place = Diagnostic.Place.on(new Line(3, "02/03/1987 Ferry"), new Span(3, 12, 5));

        assertThat(place).isEqualTo(new Diagnostic.Place(new Span(3, 12, 5), "02/03/1987 Ferry", 12));
    }

    @Test
    void aLongLineIsShownFromTheSpanOn() {
        var line = new Line(1, "x".repeat(200) + "Ferry" + "y".repeat(10_000_000));

        var place = Diagnostic.Place.on(line, new Span(1, 201, 5));

        assertThat(place.excerpt()).startsWith("Ferryyy").hasSize(160);
        assertThat(place.caret()).isEqualTo(1);
        assertThat(place.span().column()).isEqualTo(201);
    }

    @Test
    void aPairOfSurrogatesIsNeverCut() {
        var line = new Line(1, "x" + "\ud83d\udea2".repeat(200));

        assertThat(Diagnostic.Place.on(line, new Span(1, 1, 1)).excerpt())
                .hasSize(159)
                .endsWith("\ud83d\udea2");
        assertThat(Diagnostic.Place.on(line, new Span(1, 3, 1)).excerpt())
                .hasSize(160)
                .startsWith("\ud83d\udea2");
    }

    @Test
    void aPlaceBehindTheEndOfALongLineShowsNothing() {
        assertThat(Diagnostic.Place.on(new Line(1, "x".repeat(200)), new Span(1, 500, 0))
                        .excerpt())
                .isEmpty();
    }

    @Test
    void thePositionIsPathLineAndColumnOrThePathAlone() {
        assertThat(said("articles/ferry.txt", 3, 7).position()).isEqualTo("articles/ferry.txt:3:7");
        assertThat(Diagnostic.of(Code.FILE_EMPTY, "articles/ferry.txt").build().position())
                .isEqualTo("articles/ferry.txt");
    }

    @Test
    void aReportIsInTheOrderOfPathsAndPlaces() {
        var whole = Diagnostic.of(Code.FILE_EMPTY, "b.txt").build();

        assertThat(Stream.of(said("b.txt", 10, 1), said("b.txt", 9, 2), whole, said("a.txt", 11, 1))
                        .sorted())
                .extracting(Diagnostic::position)
                .containsExactly("a.txt:11:1", "b.txt", "b.txt:9:2", "b.txt:10:1");
    }

    @Test
    void severityIsThatOfTheCode() {
        assertThat(said("a.txt", 1, 1).severity()).isEqualTo(Severity.WARNING);
        assertThat(Code.DATE_AMBIGUOUS.word()).isEqualTo("date-ambiguous");
        assertThat(Severity.WARNING.word()).isEqualTo("warning");
    }

    private static Diagnostic said(String file, int line, int column) {
        return Diagnostic.of(Code.DATE_AMBIGUOUS, file)
                .at(new Line(line, "02/03/1987 Ferry"), new Span(line, column, 1))
                .found("two readings")
                .build();
    }
}
