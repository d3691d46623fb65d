package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GroupedNumbersTest {

    private static final long[] NUMBERS = {
        0, 1, 12, 999, 1000, 1987, 19033, 123_456, 1_234_567, -1, -999, -1000, -123_456, Long.MAX_VALUE, Long.MIN_VALUE
    };

    @Test
    void itGroupsAsTheLanguageDoes() {
        assertThat(GroupedNumbers.of(Locale.ENGLISH).of(19033)).isEqualTo("19,033");
        assertThat(GroupedNumbers.of(Locale.GERMAN).of(19033)).isEqualTo("19.033");
        assertThat(GroupedNumbers.of(Locale.forLanguageTag("ar")).of(987)).isEqualTo("987");
    }

    @Test
    void inEveryLanguageItIsWhatTheJdkWritesWithLatinDigits() {
        assertThat(Arrays.stream(Locale.getAvailableLocales()).map(Locale::stripExtensions))
                .allSatisfy(language -> {
                    var latin = new Locale.Builder()
                            .setLocale(language)
                            .setUnicodeLocaleKeyword("nu", "latn")
                            .build();
                    for (long number : NUMBERS) {
                        assertThat(GroupedNumbers.of(language).of(number))
                                .isEqualTo(String.format(latin, "%,d", number));
                    }
                });
    }
}
