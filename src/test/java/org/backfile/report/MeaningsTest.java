package org.backfile.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.backfile.text.Code;
import org.backfile.text.PackagedLines;
import org.junit.jupiter.api.Test;

class MeaningsTest {

    private final Meanings meanings = new Meanings();

    @Test
    void eachKindOfMessageAboutATextHasAMeaning() {
        assertThat(Arrays.stream(Code.values()).filter(code -> code.compareTo(Code.ADDRESS_TAKEN) <= 0))
                .allMatch(meanings::knows);
        assertThat(Arrays.stream(Code.values()).filter(code -> code.compareTo(Code.HEADLINE_LONG) >= 0))
                .allMatch(meanings::knows);
    }

    @Test
    void eachMeaningIsShortAndOfACodeThatThereIs() {
        assertThat(PackagedLines.of("meanings.txt", Meanings.class)).allSatisfy(line -> {
            String code = line.substring(0, line.indexOf(": "));
            assertThat(Arrays.stream(Code.values()).map(Code::word)).contains(code);
            assertThat(line.substring(code.length() + 2)).hasSizeBetween(8, 40);
        });
    }
}
