package org.backfile.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.source.Decoding.decode;
import static org.backfile.source.Decoding.repair;

import java.nio.charset.Charset;
import org.backfile.text.Code;
import org.backfile.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cafÃ©                          | café",
                "itâ€™s                         | it’s",
                "â€œyesâ€\u009d, he said        | “yes”, he said",
                "1985â€“87 â€” at lastâ€¦       | 1985–87 — at last…",
                "Ã‰tat, FÃœR, CÃ”TÃ‰            | État, FÜR, CÔTÉ",
                "voilÃ\u00a0 tout               | voilà tout",
                "a\u00a0b: 20Â\u00a0km          | a\u00a0b: 20\u00a0km",
                "80Â° for Â£5                   | 80° for £5",
                "Â«OuiÂ»                        | «Oui»",
                "Ã“scar, cÅ“ur, Å’uvre          | Óscar, cœur, Œuvre",
                "ÅkodÅ¾, pÅ™Ã­voz               | Åkodž, přívoz",
                "zÅ‚oty, Å›wiat, Ä‡ma           | złoty, świat, ćma",
                "È™i, È›ara                     | și, țara",
                "â‚¬5, Harbourâ„¢               | €5, Harbour™",
                "cafeÌ\u0081                     | café",
                "ferry ðŸš¢ sails               | ferry 🚢 sails",
                "ÐŸÐ°Ñ€Ð¾Ð¼ Ð² Ð¿Ð¾Ñ€Ñ‚Ñƒ     | Паром в порту",
                "Ï€Î»Î¿Î¯Î¿                      | πλοίο",
                "é€£çµ¡èˆ¹ã\u0080‚               | 連絡船。",
                "CafÃƒÂ© and itÃ¢â‚¬â„¢s         | Café and it’s"
            })
    void whatIsUtf8OnceMoreIsRepaired(String damaged, String right) {
        assertThat(repair(damaged).text()).hasValue(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry’s “captain” – at last…",
                "La lettre Ã est portugaise, Ã.",
                "Ã, Â, Ä, Å – and Ã… too",
                "“ATÉ AMANHÃ”, disse a IRMÃ’ e a MANHÃ…",
                "NÃO, SÃO, MAÇÃ",
                "„Spaß“ und ‚Spaß‘, Maß–Regel, Spaß®",
                "« déjà\u00a0», « été\u00a0», « l’île\u00a0» et « Sâ\u00a0»",
                "l’été…», “Ahé”…",
                "ÂGE, PÂLE, ROMÂNIA",
                "SMÅ” og “Å” på Å – en å",
                "Ð and ð, Ñ and ñ: ESPAÑA",
                "LUNEDÌ’ o MARTEDÌ”",
                "CAFÉ™ and CAFÉ”",
                "Ã  with an ordinary space is past help",
                "€ ™ â‚ â€"
            })
    void whatIsRightOrPastHelpIsLeft(String text) {
        var outcome = repair(text);
        assertThat(outcome.text()).hasValue(text);
        assertThat(outcome.diagnostics()).isEmpty();
    }

    @Test
    void everyLetterOfWesternEuropeComesBackFromBothWaysOfDamage() {
        String right = "àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞß “a” ‘b’ c – d — e… €5 ™";
        String asLatin1 = new String(right.getBytes(UTF_8), ISO_8859_1);
        String asWindows = new String(right.getBytes(UTF_8), Charset.forName("windows-1252"));

        assertThat(repair(asLatin1).text()).hasValue(right);
        // Windows has no character for five bytes, and a program may have put anything there: those letters
        // are lost.
        assertThat(repair(asWindows)
                        .text()
                        .orElseThrow()
                        .chars()
                        .filter(c -> right.indexOf(c) < 0)
                        .distinct()
                        .mapToObj(Character::toString))
                .containsExactlyInAnyOrder("\ufffd");
    }

    @Test
    void withoutTheSettingItIsReportedAndLeft() {
        var outcome = decode("26 February 1987\n\nThe cafÃ© of itâ€™s time\nand CÃ³rdoba\n".getBytes(UTF_8));

        assertThat(outcome.text().orElseThrow()).contains("The cafÃ© of itâ€™s time");
        assertThat(outcome.diagnostics()).singleElement().satisfies(warning -> {
            assertThat(warning.code()).isEqualTo(Code.MOJIBAKE);
            assertThat(warning.position()).isEqualTo("ferry.txt:3:8");
            assertThat(warning.place().orElseThrow().span()).isEqualTo(new Span(3, 8, 2));
            assertThat(warning.place().orElseThrow().excerpt()).isEqualTo("The cafÃ© of itâ€™s time");
            assertThat(warning.found())
                    .isEqualTo(
                            "\"Ã©\" looks like UTF-8 that was read as Windows-1252 and saved again, here and in 2 other places");
            assertThat(warning.expected()).isEqualTo("\"é\"");
            assertThat(warning.fix())
                    .isEqualTo("have such characters repaired, in site-config.yaml:  text: { repair-mojibake: true }");
            assertThat(warning.meanwhile()).isEqualTo("left as it is");
        });
    }

    @Test
    void withTheSettingItIsRepairedAndNoted() {
        assertThat(repair("Ã‰tat\n").diagnostics()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(Code.MOJIBAKE_REPAIRED);
            assertThat(note.position()).isEqualTo("ferry.txt:1:1");
            assertThat(note.found()).isEqualTo("\"Ã‰\" was UTF-8 that was read as Windows-1252 and saved again");
            assertThat(note.meanwhile()).isEqualTo("read as \"É\"");
        });
    }

    @Test
    void aControlCharacterThatIsLeftOverIsNotShownToTheTerminal() {
        assertThat(repair("He said â€œyesâ€\u009d")
                        .diagnostics()
                        .get(0)
                        .place()
                        .orElseThrow()
                        .excerpt())
                .isEqualTo("He said â€œyesâ€\ufffd");
    }

    @Test
    void damagedTextMayBeSavedInWindows1252AsWell() {
        var bytes = "The cafÃƒÂ© of itÃ¢â‚¬â„¢s time, and fÃƒÂªte".getBytes(Charset.forName("windows-1252"));
        assertThat(decode(bytes).encoding()).isEqualTo("utf-8");
        assertThat(decode(bytes).text()).hasValue("The cafÃ© of itâ€™s time, and fÃªte");
    }

    @Test
    void aLongLineOfItIsNoTrouble() {
        assertThat(repair("Ã©".repeat(500_000)).text()).hasValue("é".repeat(500_000));
        assertThat(repair("Ã".repeat(1_000_000)).text()).hasValue("Ã".repeat(1_000_000));
    }
}
