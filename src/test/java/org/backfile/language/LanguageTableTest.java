package org.backfile.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTableTest {

    private static final LanguageTable TABLE = LanguageTable.ofProgram();

    @Test
    void everyScriptThatLanguagesShareHasMoreThanOneLine() {
        for (Script script : Script.values()) {
            int lines = TABLE.codes(script).size();
            if (script.language().isPresent() || script == Script.OTHER) {
                assertThat(lines).as(script.name()).isZero();
            } else {
                assertThat(lines).as(script.name()).isGreaterThan(1);
            }
        }
    }

    @Test
    void everyCodeIsALanguageAndStandsOnceForItsScript() {
        List<String> known = List.of(Locale.getISOLanguages());
        for (Script script : Script.values()) {
            assertThat(TABLE.codes(script))
                    .doesNotHaveDuplicates()
                    .allMatch(code -> known.contains(code) || code.matches("[a-z]{3}"));
        }
    }

    @Test
    void scriptsOfFewLanguagesHaveAUsualOne() {
        assertThat(List.of(Script.HEBREW, Script.BENGALI, Script.ETHIOPIC))
                .extracting(script -> TABLE.codes(script).get(TABLE.usual(script)))
                .containsExactly("he", "bn", "am");
        assertThat(List.of(Script.LATIN, Script.CYRILLIC, Script.ARABIC, Script.DEVANAGARI))
                .allMatch(script -> TABLE.usual(script) == LanguageTable.NONE_USUAL);
    }

    @Test
    void aWordOfTwoLanguagesIsInBothSets() {
        assertThat(languagesOf("the")).containsExactly("en");
        assertThat(languagesOf("ikke")).containsExactly("da", "nb");
        assertThat(languagesOf("harbour")).isEmpty();
    }

    private static List<String> languagesOf(String text) {
        var word = new WordReader(text.toCharArray());
        word.next();
        long set = TABLE.languagesOf(TABLE.numberOf(word.key()));
        List<String> codes = TABLE.codes(Script.LATIN);
        return codes.stream()
                .filter(code -> (set >>> codes.indexOf(code) & 1) == 1)
                .toList();
    }

    @Test
    void aCharacterHasTheScriptOfItsBlock() {
        assertThat(Arrays.asList(
                        Script.of('a'),
                        Script.of('ß'),
                        Script.of('ệ'),
                        Script.of('я'),
                        Script.of('ω'),
                        Script.of('ֆ'),
                        Script.of('א')))
                .containsExactly(
                        Script.LATIN,
                        Script.LATIN,
                        Script.LATIN,
                        Script.CYRILLIC,
                        Script.GREEK,
                        Script.ARMENIAN,
                        Script.HEBREW);
        assertThat(Arrays.asList(Script.of('字'), Script.of('か'), Script.of('カ'), Script.of('가'), Script.of('\uffff')))
                .containsExactly(Script.HAN, Script.KANA, Script.KANA, Script.HANGUL, Script.OTHER);
    }
}
