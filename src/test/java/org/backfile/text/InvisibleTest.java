package org.backfile.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvisibleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "An\u00adf\u00e4n\u00adge\u00adrin\u00adnen | Anf\u00e4ngerinnen",
                "1939\u00ad45 | 1939-45",
                "Vor\u00ad und Nachteile | Vor- und Nachteile",
                "\u00ad5 degrees | -5 degrees",
                "the end\u00ad | the end",
                "the end\u00ad. | the end.",
                "and/\u200bor | and/or",
                "har\u200bbour | harbour",
                "\u200bFerry\u200b | Ferry",
                "Auf\u200clage | Auflage",
                "f\u200di | fi",
                "har\u2060bour | harbour",
                "har\ufeffbour | harbour",
                "\u200eFerry\u200f to \u202asail\u202c | Ferry to sail",
                "\u2068Ann\u2069 Lee | Ann Lee",
                "\u041f\u0430\u00ad\u0440\u043e\u043c | \u041f\u0430\u0440\u043e\u043c",
                "\u03bd\u03b1\u200b\u03cd\u03c2 | \u03bd\u03b1\u03cd\u03c2",
                "\u200f\u0627\u0644\u0639\u0628\u0627\u0631\u0629 | \u0627\u0644\u0639\u0628\u0627\u0631\u0629",
                "\u0627\u0644\u200e\u00ad\u0639\u0628 | \u0627\u0644\u200e\u0639\u0628"
            })
    void whatMeansNothingIsLeftOut(String text, String read) {
        assertThat(Invisible.dropFrom(text)).isEqualTo(read);
        assertThat(Invisible.dropFrom(read)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u0915\u094d\u200d\u0937",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "\u2764\ufe0f\u200d\ud83d\udd25",
                "\u0e40\u0e23\u0e37\u0e2d\u200b\u0e02\u0e49\u0e32\u0e21",
                "\u1780\u200b\u1781",
                "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea (Ferry\u200f) \u05e9\u05d1\u05d4",
                "Fu\u00dfball-Land, caf\u00e9, co-op\u2011op"
            })
    void whatIsSpellingOrOrderStays(String text) {
        assertThat(Invisible.dropFrom(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"An\u00adna Lee, anna lee", "Grif\ufb01th, griffith", "\ufb02ood, flood", "Lee\u200b, lee"})
    void namesThatLookAlikeHaveOneKeyAndOneSlug(String name, String key) {
        assertThat(Folding.key(name)).isEqualTo(key.replace("ffi", name.contains("f\ufb01") ? "ffi" : "fi"));
        assertThat(Slug.of(name).value()).isEqualTo(Folding.key(name).replace(' ', '-'));
    }
}
