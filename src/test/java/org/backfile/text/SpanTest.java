package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void spansAreOrderedAsOneReads() {
        assertThat(Stream.of(new Span(2, 1, 1), new Span(1, 10, 1), new Span(1, 9, 3), new Span(1, 9, 2))
                        .sorted())
                .containsExactly(new Span(1, 9, 2), new Span(1, 9, 3), new Span(1, 10, 1), new Span(2, 1, 1));
    }

    @Test
    void countingStartsAtOneAndNothingIsShorterThanNothing() {
        assertThat(new Span(1, 1, 0)).isNotNull();
        assertThatThrownBy(() -> new Span(0, 1, 1)).hasMessage("no place in a text: line 0, column 1, length 1");
        assertThatThrownBy(() -> new Span(1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(1, 1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
