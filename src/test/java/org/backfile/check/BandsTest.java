package org.backfile.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backfile.work.Workers;
import org.junit.jupiter.api.Test;

class BandsTest {

    /** The words with the numbers from {@code first} on. */
    private static Shingles words(int first, int count) {
        String text = IntStream.range(first, first + count)
                .mapToObj(number -> "w" + number)
                .collect(Collectors.joining(" "));
        return Shingles.of(List.of(text)).orElseThrow();
    }

    private static Signature signature(int first, int count) {
        return Signature.of(words(first, count));
    }

    @Test
    void aSignatureTellsAboutHowMuchTwoTextsShare() {
        assertThat(words(0, 304).shareWith(words(100, 304))).isEqualTo(0.5);
        assertThat(signature(0, 304).shareWith(signature(100, 304))).isCloseTo(0.5, within(0.15));
        assertThat(signature(0, 304).shareWith(signature(0, 304))).isEqualTo(1.0);
        assertThat(signature(0, 304).shareWith(signature(1000, 304))).isCloseTo(0.0, within(0.05));
    }

    @Test
    void aTextMeetsThoseBeforeItThatAreMuchLikeIt() {
        try (var workers = new Workers(2)) {
            var bands = new Bands(
                    List.of(signature(0, 300), signature(1000, 300), signature(5, 300), signature(0, 305)), workers);
            assertThat(bands.agreeingBefore(0)).isEmpty();
            assertThat(bands.agreeingBefore(1)).isEmpty();
            assertThat(bands.agreeingBefore(2)).containsExactly(0);
            assertThat(bands.agreeingBefore(3)).containsExactly(0, 2);
        }
    }

    @Test
    void itMeetsTheNearestTwentyWhereThousandsAreAlike() {
        try (var workers = new Workers(2)) {
            var bands = new Bands(Collections.nCopies(5_000, signature(0, 300)), workers);
            assertThat(bands.agreeingBefore(4_000))
                    .containsExactly(IntStream.range(3_980, 4_000).toArray());
        }
    }
}
