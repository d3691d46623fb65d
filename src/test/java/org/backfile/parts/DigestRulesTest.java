package org.backfile.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.backfile.article.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The first and the last rule of a digest: below its title, and below its last article. */
class DigestRulesTest {

    private static final String FERRY = "Ferry to sail again\nBy Ann Lee\n11 January 2010\n\nThe ferry is repaired.\n";
    private static final String LAMPS = "Lamps lit on the quay\n12 January 2010\n\nForty lamps were lit.\n";
    private static final List<String> BOTH =
            List.of("Ferry to sail again @ 2010-01-11", "Lamps lit on the quay @ 2010-01-12");

    private static Arguments digest(String title, String rule) {
        return Arguments.of(title, rule + "\n");
    }

    static Stream<Arguments> digests() {
        return Stream.of(
                digest("Hill Country Digest\n", "-----"),
                digest("Hill Country Digest\n", "=".repeat(60)),
                digest("\nAus den Dörfern\n", "=====\n"),
                digest("Lettre du port\n", "*****"),
                digest("ВЕСТИ НЕДЕЛИ\n", "~~~~~"),
                digest("أخبار الأسبوع\n", "-----"),
                digest("今週の港\n", "──────────"),
                digest("Hill Country Digest\n\n", "-----"));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void theTitleOfADigestIsNoHeadline(String title, String rule) {
        var parted = PartedText.of(title + rule + FERRY + rule + LAMPS);
        assertThat(parted.heads()).isEqualTo(BOTH);
        assertThat(parted.articles().get(0).setAside()).isNotEmpty();
    }

    @Test
    void aClosingRuleUnderlinesNothing() {
        var parted = PartedText.of(FERRY + "-----\n" + LAMPS + "-----\n");
        assertThat(parted.heads()).isEqualTo(BOTH);
        assertThat(parted.articles().get(1).body().get(0).blocks())
                .containsExactly(new Block.Paragraph("Forty lamps were lit."));
    }

    @Test
    void anUnderlinedHeadlineBeginsItsArticle() {
        String underlined = FERRY.replaceFirst("\n", "\n-------------------\n");
        assertThat(PartedText.of(underlined + "\n-------------------\n\n" + LAMPS)
                        .heads())
                .isEqualTo(BOTH);
        assertThat(PartedText.of(underlined).heads()).isEqualTo(BOTH.subList(0, 1));
    }

    @Test
    void aHeadlineUnderlinedWithTheRuleOfTheDigestKeepsItsDate() {
        String underlined = FERRY.replaceFirst("\n", "\n-----\n");
        assertThat(PartedText.of(underlined + "\n-----\n\n" + LAMPS).heads()).isEqualTo(BOTH);
    }
}
