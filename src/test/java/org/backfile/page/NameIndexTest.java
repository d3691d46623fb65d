package org.backfile.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.backfile.archive.Archive;
import org.backfile.archive.Card;
import org.backfile.archive.Subject;
import org.backfile.article.Article;
import org.backfile.text.Fingerprint;
import org.backfile.text.TextId;
import org.backfile.work.SharedWorkers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    private static List<SubjectIndexPage.Letter> index(String language, String... names) {
        var article = Article.builder().headline("Ferry").topics(List.of(names)).build();
        var archive = Archive.of(
                List.of(Card.of(TextId.whole("a.txt"), Fingerprint.of("a"), "plain", article)), SharedWorkers.TWO);
        return new NameIndex(Locale.forLanguageTag(language))
                .of(archive.subjects(Subject.Kind.TOPIC).all());
    }

    private static List<String> lettersOf(List<SubjectIndexPage.Letter> index) {
        return index.stream().map(SubjectIndexPage.Letter::letter).toList();
    }

    private static List<String> namesOf(List<SubjectIndexPage.Letter> index) {
        return index.stream()
                .flatMap(letter -> letter.subjects().stream())
                .map(SubjectLink::name)
                .toList();
    }

    @Test
    void aGermanLooksForUmlautsWithTheirVowelsAndASwedeBehindZ() {
        assertThat(lettersOf(index("de", "Zoll", "Öl", "Oper", "Abend"))).containsExactly("A", "O", "Z");
        assertThat(namesOf(index("de", "Zoll", "Öl", "Oper", "Abend"))).containsExactly("Abend", "Öl", "Oper", "Zoll");
        assertThat(lettersOf(index("sv", "Zoll", "Öl", "Oper", "Abend"))).containsExactly("A", "O", "Z", "Ö");
    }

    @Test
    void smallAndCapitalLettersAndMarksBeforeANameMakeNoDifference() {
        assertThat(namesOf(index("en", "trade", "Tariffs", "\"Tosca\"", "TAXES")))
                .containsExactly("Tariffs", "TAXES", "\"Tosca\"", "trade");
        assertThat(lettersOf(index("en", "trade", "Tariffs", "\"Tosca\"", "TAXES")))
                .containsExactly("T");
    }

    @Test
    void whatBeginsWithNoLetterAndNoDigitIsLast() {
        assertThat(lettersOf(index("en", "!?", "1968", "20th century", "Abend")))
                .containsExactly("0–9", "A", "#");
    }

    @ParameterizedTest
    @CsvSource({"Москва, М", "서울, ㅅ", "北京, 漢", "بغداد, ب", "Ωmega, Ω", "Åre, A", "ﬁsh, F", "৩, 0–9", "—, #"})
    void otherScriptsHaveTheirOwnLetters(String name, String letter) {
        assertThat(new NameIndex(Locale.ENGLISH).headingOf(name)).isEqualTo(letter);
    }

    @Test
    void aFewNamesNeedNoHeadings() {
        var few = new SubjectIndexPage(Subject.Kind.TOPIC, index("en", "a", "b"));
        assertThat(few.hasHeadings()).isFalse();

        String[] names = new String[30];
        for (int i = 0; i < names.length; i++) {
            names[i] = (char) ('a' + i % 3) + "name " + i;
        }
        var many = new SubjectIndexPage(Subject.Kind.TOPIC, index("en", names));
        assertThat(many.hasHeadings()).isTrue();
        assertThat(many.count()).isEqualTo(30);
    }
}
