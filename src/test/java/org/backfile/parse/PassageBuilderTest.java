package org.backfile.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Block;
import org.backfile.article.Block.Paragraph;
import org.backfile.article.Passage;
import org.junit.jupiter.api.Test;

class PassageBuilderTest {

    private static final Block FERRY = new Paragraph("The ferry has been repaired.");
    private static final Block LAMPS = new Paragraph("Forty lamps were lit.");

    private final PassageBuilder body = new PassageBuilder();

    @Test
    void aCrossheadEndsAPassageAndOpensTheNext() {
        body.add(FERRY);
        body.crosshead("On the quay");
        body.add(LAMPS);

        assertThat(body.close())
                .containsExactly(
                        new Passage(Optional.empty(), List.of(FERRY)),
                        new Passage(Optional.of("On the quay"), List.of(LAMPS)));
    }

    @Test
    void aCrossheadOverNothingIsAPassageWithoutBlocks() {
        body.crosshead("On the quay");
        body.crosshead("At sea");

        assertThat(body.close())
                .containsExactly(
                        new Passage(Optional.of("On the quay"), List.of()),
                        new Passage(Optional.of("At sea"), List.of()));
    }

    @Test
    void blocksAndCrossheadsAreNumberedThroughTheWholeBody() {
        assertThat(body.add(FERRY)).isZero();
        assertThat(body.crosshead("On the quay")).isZero();
        assertThat(body.add(LAMPS)).isEqualTo(1);
        assertThat(body.crosshead("At sea")).isEqualTo(1);
        assertThat(body.add(FERRY)).isEqualTo(2);
    }

    @Test
    void onlyABlockOfTheOpenPassageCanBeReplacedAndItKeepsItsNumber() {
        body.add(FERRY);
        body.crosshead("On the quay");
        assertThat(body.last()).isEmpty();

        int number = body.add(FERRY);
        assertThat(body.last()).contains(FERRY);
        assertThat(body.replaceLast(LAMPS)).isEqualTo(number);
        assertThat(body.close().get(1).blocks()).containsExactly(LAMPS);
    }

    @Test
    void aBodyIsEmptyUntilItHasABlockOrACrosshead() {
        assertThat(body.isEmpty()).isTrue();
        assertThat(body.close()).isEmpty();

        body.crosshead("On the quay");
        assertThat(body.isEmpty()).isFalse();
    }
}
