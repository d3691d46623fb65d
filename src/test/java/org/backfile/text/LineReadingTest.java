package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineReadingTest {

    private static final Line WRITTEN = new Line(3, "The caf=C3=A9 of Lee &amp; Orr");

    private static Line decoded() {
        var reading = new LineReading(WRITTEN);
        reading.replace(7, 13, "é");
        return reading.finish();
    }

    @Test
    void charactersBehindAReplacementHaveTheirPlacesInTheFile() {
        Line line = decoded();

        assertThat(line.text()).isEqualTo("The café of Lee &amp; Orr");
        assertThat(line.spanOf(9, 11)).isEqualTo(new Span(3, 15, 2));
    }

    @Test
    void aSecondReadingKeepsThePlacesOfTheFirst() {
        Line once = decoded();
        var again = new LineReading(once);
        int at = once.text().indexOf('&');
        again.replace(at, at + 5, "&");
        Line line = again.finish();

        assertThat(line.text()).isEqualTo("The café of Lee & Orr");
        assertThat(line.spanOf(0, 3)).isEqualTo(new Span(3, 1, 3));
        assertThat(line.spanOf(9, 11)).isEqualTo(new Span(3, 15, 2));
        assertThat(line.spanOf(line.text().length() - 3, line.text().length())).isEqualTo(new Span(3, 28, 3));
        assertThat(line.written()).isEqualTo(WRITTEN.text());
    }

    @Test
    void aSecondReadingMayDropWhatTheFirstReplaced() {
        var again = new LineReading(decoded());
        again.replace(3, 8, "");
        Line line = again.finish();

        assertThat(line.text()).isEqualTo("The of Lee &amp; Orr");
        assertThat(line.spanOf(4, 6)).isEqualTo(new Span(3, 15, 2));
    }

    @Test
    void whatContinuesOnOtherLinesIsAtTheEndOfTheFirst() {
        Line first = new Line(3, "The fer=");
        Line line = new LineReading(first, "The ferry sails").finish();

        assertThat(line.text()).isEqualTo("The ferry sails");
        assertThat(line.spanOf(4, 9)).isEqualTo(new Span(3, 5, 4));
        assertThat(line.spanOf(10, 15)).isEqualTo(new Span(3, 9, 0));
    }
}
