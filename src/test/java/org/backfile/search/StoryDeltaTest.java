package org.backfile.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Which stories stayed, went and came between two orders of texts; a letter stands for a text. */
class StoryDeltaTest {

    private static long[] texts(String letters) {
        return letters.chars()
                .asLongStream()
                .flatMap(letter -> LongStream.of(letter, -letter))
                .toArray();
    }

    private static StoryDelta between(String before, String now) {
        return StoryDelta.between(texts(before), texts(now)).orElseThrow();
    }

    @Test
    void aTextThatChangedIsOneGoneAndOneNewInItsPlace() {
        var delta = between("abcd", "abXd");
        assertThat(delta.removed()).containsExactly(2);
        assertThat(delta.added()).containsExactly(2);
        assertThat(delta.isMoved()).isFalse();
    }

    @Test
    void aTextAmongOthersMovesThoseAfterItAndOneAtTheEndNone() {
        var inserted = between("abcd", "abXcd");
        assertThat(inserted.nowAt()).containsExactly(0, 1, 3, 4);
        assertThat(inserted.added()).containsExactly(2);
        assertThat(inserted.isMoved()).isTrue();
        assertThat(between("abcd", "abcdX").isMoved()).isFalse();
        assertThat(between("abcd", "abc").isMoved()).isFalse();
    }

    @Test
    void behindTheLastChangeStoriesOnlyMoveTogether() {
        assertThat(between("abcd", "abXd").steady()).isEqualTo(3);
        assertThat(between("abcd", "abXcd").steady()).isEqualTo(2);
        assertThat(between("abcd", "acd").steady()).isEqualTo(2);
        assertThat(between("abcd", "Xabcd").steady()).isZero();
        assertThat(between("abcd", "abcdX").steady()).isZero();
        assertThat(between("abcd", "abc").steady()).isEqualTo(4);
    }

    @Test
    void storiesThatChangePlacesAreGoneAndNew() {
        var far = "0123456789".repeat(8);
        var delta = between("x" + far, far + "x");
        assertThat(delta.removed()).containsExactly(0);
        assertThat(delta.added()).containsExactly(80);
        assertThat(delta.nowAt()[1]).isZero();
    }

    @Test
    void equalTextsAreStoriesOfTheirOwn() {
        var delta = between("aaab", "aab");
        assertThat(delta.removed()).hasSize(1);
        assertThat(delta.added()).isEmpty();
        assertThat(delta.nowAt()[3]).isEqualTo(2);
    }

    @Test
    void whenHardlyAnythingIsLeftThereIsNone() {
        long[] some = texts("ab".repeat(500));
        long[] others = IntStream.range(0, 2_000).asLongStream().toArray();
        assertThat(StoryDelta.between(some, others)).isEmpty();
    }
}
