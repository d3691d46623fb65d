package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
    void everyEndThatUnicodeNamesEndsALine(String end) {
        assertThat(Line.linesOf("Ferry" + end + end + "sails"))
                .containsExactly(new Line(1, "Ferry"), new Line(2, ""), new Line(3, "sails"));
    }

    @Test
    void anEndAtTheEndOpensNoFurtherLine() {
        assertThat(Line.linesOf("Ferry\n")).containsExactly(new Line(1, "Ferry"));
        assertThat(Line.linesOf("Ferry\n\n")).containsExactly(new Line(1, "Ferry"), new Line(2, ""));
        assertThat(Line.linesOf("\n")).containsExactly(new Line(1, ""));
        assertThat(Line.linesOf("")).isEmpty();
    }

    @Test
    void aLineFeedBeforeACarriageReturnIsTwoEnds() {
        assertThat(Line.linesOf("a\n\rb")).extracting(Line::text).isEqualTo(List.of("a", "", "b"));
    }

    @Test
    void aTextMayMixItsEnds() {
        assertThat(Line.linesOf("a\u2028b\nc\r\rd\r\n\u0085e"))
                .extracting(Line::text)
                .isEqualTo(List.of("a", "b", "c", "", "d", "", "e"));
    }

    @Test
    void noBreakAndIdeographicSpacesAreBlankAndAreStripped() {
        assertThat(new Line(1, " \t\u00a0\u3000").isBlank()).isTrue();
        assertThat(new Line(1, "").isBlank()).isTrue();
        assertThat(new Line(1, "\u00a0.").isBlank()).isFalse();
        assertThat(new Line(1, "\u3000 Ferry sails\u00a0").stripped()).isEqualTo("Ferry sails");
    }

    @Test
    void theSpanOfALineIsWhatCanBeSeenOfIt() {
        assertThat(new Line(3, "\t Ferry  ").span()).isEqualTo(new Span(3, 3, 5));
        assertThat(new Line(3, "   ").span()).isEqualTo(new Span(3, 4, 0));
    }

    @Test
    void columnsCountCodePoints() {
        var line = new Line(1, "\ud83d\udea2 sails");
        assertThat(line.spanOf(3, 8)).isEqualTo(new Span(1, 3, 5));
        assertThat(line.span()).isEqualTo(new Span(1, 1, 7));
    }
}
