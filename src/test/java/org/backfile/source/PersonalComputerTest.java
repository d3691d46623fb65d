package org.backfile.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.source.Decoding.bytes;
import static org.backfile.source.Decoding.decode;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalComputerTest {

    private static final String ENGLISH =
            "It isn’t over. “The ferry’s late,” she said – and the crew’s café is closed.\n";
    private static final String FRENCH = "Le café de l’hôtel a été fermé. À l’été, le maître d’œuvre a dû céder.\n";
    private static final String GERMAN = "Die Fähre fährt übermorgen. Der Käpt’n grüßt die Bürger von Föhr schön.\n";
    private static final String SPANISH = "La señora cruzó el río mañana. El capitán llegó a la estación después.\n";
    private static final String SWEDISH = "Färjan går på måndag. Båten är i hamnen, sade kaptenen på ön.\n";
    private static final String PORTUGUESE = "A estação não abre. O capitão não está; as crianças vão amanhã.\n";

    static Stream<Arguments> texts() {
        return Stream.of(ENGLISH, FRENCH, GERMAN, SPANISH, SWEDISH, PORTUGUESE).map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextFromAnOldMacIsRead(String text) {
        String ofMac = text.replace('\n', '\r');
        var outcome = decode(bytes(ofMac, "x-MacRoman"));

        assertThat(outcome.text()).hasValue(ofMac);
        assertThat(outcome.encoding()).isEqualTo("mac os roman");
        assertThat(decode(bytes(text.repeat(3), "x-MacRoman")).text()).hasValue(text.repeat(3));
        assertThat(decode(bytes(text.repeat(50), "x-MacRoman")).text()).hasValue(text.repeat(50));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextInWindows1252StaysOne(String text) {
        for (String ends : new String[] {"\n", "\r\n", "\r"}) {
            var outcome = decode(bytes(text.replace("\n", ends), "windows-1252"));
            assertThat(outcome.text()).hasValue(text.replace("\n", ends));
            assertThat(outcome.encoding()).isEqualTo("windows-1252");
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextFromDosIsRead(String text) {
        // DOS had neither typographic quotation marks nor the French ligature.
        String ofDos = text.replaceAll("[’“”]", "'")
                .replace('–', '-')
                .replace("œ", "oe")
                .replace("\n", "\r\n");
        if (!ofDos.chars().allMatch(c -> c < 0x80) && !text.equals(ENGLISH)) {
            var outcome = decode(bytes(ofDos, "IBM850"));
            assertThat(outcome.text()).hasValue(ofDos);
            assertThat(outcome.encoding()).isEqualTo("ibm850");
        }
    }

    @ParameterizedTest
    @MethodSource("org.backfile.source.CharsetGuessTest#textsOfOtherAlphabets")
    void noPartOfATextInAnotherAlphabetIsTakenForOne(String language, String charset, String text) {
        for (int length = 1; length <= text.length(); length++) {
            assertThat(PersonalComputer.of(bytes(text.substring(0, length), charset)))
                    .as(text.substring(0, length))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "Café to close | \\r | mac os roman",
                "Café to close | \\n | windows-1252",
                "It isn’t over | \\r | mac os roman",
                "The crew’s café | \\r | mac os roman",
                "No: “yes” – he said | \\r | mac os roman"
            })
    void oneLetterIsEnoughWithTheLineEndsOfAMac(String headline, String end, String encoding) {
        String ends = end.equals("\\r") ? "\r" : "\n";
        assertThat(decode(bytes(headline + ends + ends + "The ferry sails." + ends, "x-MacRoman"))
                        .encoding())
                .isEqualTo(encoding);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "It isn\u0092t over | It isn’t over | 1",
                "the rain\u0097and \u0093yes\u0094 | the rain—and “yes” | 3",
                "wait\u0085 it\u0092s | wait… it’s | 2",
                "\u0080 5, \u008aibenik, c\u009cur | € 5, Šibenik, cœur | 3",
                "Паром \u0096 это\u0085 | Паром – это… | 2"
            })
    void controlCharactersInPlaceOfQuotationMarksAreRead(String text, String read, int count) {
        var outcome = decode(bytes(text + "\n", "UTF-8"));

        assertThat(outcome.text()).hasValue(read + "\n");
        assertThat(Decoding.said(outcome)).startsWith("control-characters: has " + count + " control character");
        assertThat(Decoding.said(outcome)).contains("; read as \"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {"one\u0085two\u0085 | one\u0085two\u0085", "a\u0081b\u008dc | abc"})
    void lineEndsOfMainframesAndWhatHasNoCharacterAreNone(String text, String read) {
        assertThat(decode(bytes(text, "UTF-8")).text()).hasValue(read);
    }

    @ParameterizedTest
    @CsvSource({"300, 0", "1, 0", "0, 1", "2000, 1"})
    void aFewNulBytesAreDropped(int atEnd, int inside) {
        String story = "Ferry to sail again\n\nThe ferry has been repaired and will sail again on Monday.\n";
        String text = story.replaceFirst("has", "\0".repeat(inside) + "has") + "\0".repeat(atEnd);
        var outcome = decode(bytes(text, "UTF-8"));

        assertThat(outcome.text()).hasValue(story);
        assertThat(Decoding.said(outcome)).startsWith("control-characters: has " + (atEnd + inside) + " NUL byte");
    }
}
