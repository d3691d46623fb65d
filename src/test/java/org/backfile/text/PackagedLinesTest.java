package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The file that is read here is {@code boats.txt}, beside the class of this test. */
class PackagedLinesTest {

    @Test
    void commentsAndBlankLinesAreLeftOutAndTheOthersKeptAsTheyAre() {
        assertThat(PackagedLines.of("boats.txt", PackagedLinesTest.class))
                .containsExactly("Claymore north", "Iona south # not a comment", "Årø   east");
    }

    @Test
    void aFileThatIsMissingIsNamed() {
        assertThatThrownBy(() -> PackagedLines.of("trains.txt", PackagedLinesTest.class))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the program was packaged without trains.txt");
    }
}
