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
            Par notre correspondant É. Roux (avec AFP)     | É. Roux; AFP
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
}
