package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.backfile.config.Colour;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The site's own accent colour. */
class AccentTest {

    private static final String STYLE = """
            :root { --paper: #fbfaf7; --accent: #8a1c1c; }
            @media (prefers-color-scheme: dark) { :root { --paper: #161513; } }
            """;

    @Test
    void aReadableColourIsUsedAsItIs() {
        var accent = accent("#1d4f7a");

        assertThat(accent.doubt()).isEmpty();
        assertThat(styleWith(accent)).startsWith(STYLE).contains(":root { --accent: #1d4f7a; }");
    }

    @Test
    void aPaleColourIsMadeDarkerAndTheReasonSaid() {
        var doubt = accent("#e0a030").doubt().orElseThrow();

        assertThat(doubt.found()).isEqualTo("text in #e0a030 on the paper #fbfaf7 has a contrast of 2.1");
        assertThat(doubt.fix()).isEqualTo("take a darker one:  look: { accent: \"#966b20\" }");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#8a1c1c", "#ffffff", "#000", "#ff0", "#00f", "#888888"})
    void everyColourEndsReadableOnBothPapers(String css) {
        List<Colour> used = coloursIn(styleWith(accent(css)).substring(STYLE.length()));

        assertThat(used.get(0).contrastWith(Colour.of("#fbfaf7").orElseThrow())).isGreaterThanOrEqualTo(4.5);
        assertThat(used.get(1).contrastWith(Colour.of("#161513").orElseThrow())).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void contrastIsThatOfWcag() {
        Colour white = new Colour(255, 255, 255);

        assertThat(white.contrastWith(new Colour(0, 0, 0))).isEqualTo(21);
        assertThat(white.contrastWith(white)).isEqualTo(1);
        // The grey that WCAG's own explanations name as the lightest for text on white.
        assertThat(white.contrastWith(Colour.of("#767676").orElseThrow())).isBetween(4.5, 4.6);
    }

    private static List<Colour> coloursIn(String css) {
        return Pattern.compile("#[0-9a-f]{6}")
                .matcher(css)
                .results()
                .map(match -> Colour.of(match.group()).orElseThrow())
                .toList();
    }

    private static Accent accent(String css) {
        return new Accent(Colour.of(css).orElseThrow(), STYLE);
    }

    private static String styleWith(Accent accent) {
        return new String(accent.in(STYLE.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
