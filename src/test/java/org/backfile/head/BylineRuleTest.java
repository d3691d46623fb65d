package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;

import java.util.List;
import org.backfile.article.SetAside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The line that says who wrote it. */
class BylineRuleTest {

    private static List<String> authorsOf(String line) {
        return article("Ferry to sail again on Monday\n\n" + line
                        + "\n\nThe ferry has been repaired and will sail on Monday.\n")
                .authors();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By Jane Doe                                    | Jane Doe
            By JANE DOE and John Roe, Staff Writers        | JANE DOE; John Roe
            By JANE DOE and JOHN ROE                       | JANE DOE; JOHN ROE
            BY JANE DOE AND JOHN ROE                       | JANE DOE; JOHN ROE
            By Jane Doe and JOHN ROE                       | Jane Doe; JOHN ROE
            By Jane Doe, and John Roe                      | Jane Doe; John Roe
            By JANE DOE, ANN LOW, and JOHN ROE, AP Staff   | JANE DOE; ANN LOW; JOHN ROE
            By JANE DOE IN KABUL                           | JANE DOE
            By JANE DOE, AP                                | JANE DOE
            By JANE DOE, AP WRITER                         | JANE DOE
            By Jane Doe, AP Foreign Desk                   | Jane Doe
            By Jane Doe, NEW YORK                          | Jane Doe
            By Jane Doe, in Kabul                          | Jane Doe
            By Jane Doe, Associated Press Writer           | Jane Doe
            By Jane Doe in Kabul                           | Jane Doe
            By Reuters                                     | Reuters
            By Martin Luther King Jr.                      | Martin Luther King Jr.
            Von Jana Döring und Ole Hansen                 | Jana Döring; Ole Hansen
            Par Jeanne Dupont et Luc Roux                  | Jeanne Dupont; Luc Roux
            Por José Ortega y Gasset                       | José Ortega y Gasset
            Por Juana Pérez Gil y Luis Gómez Ruiz          | Juana Pérez Gil; Luis Gómez Ruiz
            Di Maria Rossi                                 | Maria Rossi
            Door Jan de Vries                              | Jan de Vries
            Av Ola Nordmann                                | Ola Nordmann
            Autor: Aleš Novák                              | Aleš Novák
            Írta: Kovács János                             | Kovács János
            Автор: Иван Петров                             | Иван Петров
            Yazan: Ayşe Yılmaz                             | Ayşe Yılmaz
            Oleh Budi Santoso                              | Budi Santoso
            بقلم: أحمد محمد                                | أحمد محمد
            作者：张三                                       | 张三
            BY  Par Yann Tanguy et Léa Roux                | Yann Tanguy; Léa Roux
            BY  Von Jana Döring                            | Jana Döring
            BY  Jana Döring                                | Jana Döring
            *By Carla Nunn*                                | Carla Nunn
            By **Carla Nunn**                              | Carla Nunn
            Texto de Joana Teles e fotografias de Rui Paiva | Joana Teles
            Story and photos by Ann Lee                    | Ann Lee
            Text: Ann Lee – Photos: Tom Orr                | Ann Lee
            Haber: Şule Işık – Fotoğraf: İlhan Çınar       | Şule Işık
            Words by Ann Lee, illustration by Tom Orr      | Ann Lee
            dal nostro inviato Sandro Pinelli              | Sandro Pinelli
            Par notre correspondant É. Roux (avec AFP)     | É. Roux
            Von unserem Korrespondenten Ulf Kern, Rom      | Ulf Kern
            한지민 기자 hanjm@example.org                    | 한지민
            本报记者 陈晓岚 通讯员 李大川                       | 陈晓岚; 李大川
            מאת נועה ברקאי ואורי שגב                        | נועה ברקאי; אורי שגב
            홍길동 기자                                     | 홍길동
            """)
    void itsNamesAreThoseOfTheLine(String line, String names) {
        assertThat(authorsOf(line)).containsExactly(names.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By the sea, a town waits for its ferry",
                "By Monday the ferry will be repaired.",
                "Von der Insel kommt niemand mehr",
                "Par exemple les bateaux restent au port",
                "De ferry vaart weer op maandag"
            })
    void aSentenceIsNone(String line) {
        assertThat(authorsOf(line)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Our Special Correspondent",
                "By a Staff Reporter in Leeds",
                "Von unserem Korrespondenten",
                "Par notre envoyée à Rome"
            })
    void aBylineWithoutANameIsSetAside(String line) {
        assertThat(authorsOf(line)).isEmpty();
        assertThat(article("Ferry to sail again on Monday\n\n" + line
                                + "\n\nThe ferry has been repaired and will sail on Monday.\n")
                        .setAside())
                .extracting(SetAside::text)
                .containsExactly(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Staff Writer",
                "Associated Press Writer",
                "Chief Political Correspondent",
                "Of the Examiner Staff",
                "(for the Examiner)",
                "Special to The Lantern",
                "Special to The Lantern\nStaff Writer",
                "\nStaff Writer",
                "Envoyé spécial",
                "Korrespondent in Wien",
                "Redakteurin",
                "Corresponsal en Madrid",
                "Корреспондент"
            })
    void aRoleBelowTheBylineLeavesTheHeadOpen(String role) {
        var article = article("Ferry to sail again\n\nBy Lars Holm\n" + role
                + "\nMay 11, 2004\n\nThe ferry has been repaired" + " and will sail on Monday.\n");
        assertThat(article.published().orElseThrow().date()).hasToString("2004-05-11");
        assertThat(article.byline().orElseThrow().names()).containsExactly("Lars Holm");
        assertThat(article.byline().orElseThrow().printed())
                .isEqualTo(("By Lars Holm " + role.strip().replace('\n', ' ')));
        assertThat(article.setAside()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor resigns",
                "Staff meeting",
                "For the People",
                "Staff Writer resigns",
                "The ferry has a new editor.",
                "Missing reporter"
            })
    void aLineThatOnlyHasAWordForARoleStays(String line) {
        assertThat(article("Ferry to sail again\n\n11 May 2004\n\nBy Lars Holm\n" + line
                                + "\n\nThe ferry has been repaired and will sail on Monday.\n")
                        .byline()
                        .orElseThrow()
                        .printed())
                .isEqualTo("By Lars Holm");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POR MARÍA ORTIZ Y LUIS DE LA FUENTE    | MARÍA ORTIZ; LUIS DE LA FUENTE
            VON JANA DÖRING UND ULF KERN           | JANA DÖRING; ULF KERN
            Par Zoé Martin                         | Zoé Martin
            ANA RUIZ / PEDRO GIL                   | ANA RUIZ; PEDRO GIL
            """)
    void aBylineAboveTheDateAndTheHeadlineIsOne(String line, String names) {
        var article =
                article(line + "\n11 May 2004\n\nEl transbordador vuelve el lunes\n\nThe ferry has been repaired.\n");
        assertThat(String.join("; ", article.byline().orElseThrow().names())).isEqualTo(names);
        assertThat(article.headline()).hasValue("El transbordador vuelve el lunes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POR MARÍA ORTIZ Y LUIS DE LA FUENTE", "ROME / PARIS", "Von Insel Zu Insel"})
    void aboveADateAndAParagraphItIsTheHeadline(String line) {
        assertThat(article(line + "\n11 May 2004\n\nThe ferry has been repaired and will sail on Monday.\n")
                        .headline())
                .hasValue(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            PAP, mnk   # PAP # mnk
            (dpa/jr)   # dpa # jr
            ANSA / gp  # ANSA # gp
            """)
    void initialsBehindAnAgencyAreSetAside(String line, String agency, String initials) {
        var article = article("Ferry to sail again\n" + line + "\n11 May 2004\n\nThe ferry has been repaired.\n");
        assertThat(article.credit()).hasValue(agency);
        assertThat(article.published().orElseThrow().date()).hasToString("2004-05-11");
        assertThat(article.setAside()).extracting(SetAside::text).containsExactly(initials);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PAP, mnkxy", "Rome, mnk", "AP, Ann"})
    void otherWordsBehindAnAgencyStay(String line) {
        assertThat(article("Ferry to sail again\n\n11 May 2004\n\n" + line + "\n\nThe ferry has been repaired.\n")
                        .credit())
                .isEmpty();
    }
}
