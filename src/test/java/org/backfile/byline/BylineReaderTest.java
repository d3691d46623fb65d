package org.backfile.byline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parts that a byline has. N is a name, R a role, P a place, O a paper, A an address, F a photographer, W other work, ? unclear. */
class BylineReaderTest {

    private static String partsOf(BylineReading reading) {
        return reading.parts().stream()
                .map(part -> letterOf(part.kind()) + " " + part.text())
                .collect(Collectors.joining("; "));
    }

    private static String letterOf(BylinePart.Kind kind) {
        return switch (kind) {
            case NAME -> "N";
            case ROLE -> "R";
            case PLACE -> "P";
            case PAPER -> "O";
            case ADDRESS -> "A";
            case PHOTOGRAPHER -> "F";
            case OTHER_WORK -> "W";
            case UNCLEAR -> "?";
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jane Doe                                             | N Jane Doe
            JANE DOE and JOHN ROE                                | N JANE DOE; N JOHN ROE
            Jane Doe, John Roe, and Mariam Osei                  | N Jane Doe; N John Roe; N Mariam Osei
            Jane Doe, John Roe & Mariam Osei                     | N Jane Doe; N John Roe; N Mariam Osei
            JANE DOE, JOHN ROE AND MARIAM OSEI                   | N JANE DOE; N JOHN ROE; N MARIAM OSEI
            Ann Lee in Lerwick and Tom Orr in Rome               | N Ann Lee; P Lerwick; N Tom Orr; P Rome
            ANN LEE IN LERWICK AND TOM ORR IN ROME               | N ANN LEE; P LERWICK; N TOM ORR; P ROME
            Ann Lee in Lerwick and Rome                          | N Ann Lee; P Lerwick and Rome
            Ann Lee in New York                                  | N Ann Lee; P New York
            Ann Lee in London and New York and Tom Orr           | N Ann Lee; P London and New York; N Tom Orr
            Ann Lee in Trinidad and Tobago                       | N Ann Lee; P Trinidad and Tobago
            Ann Lee, reporting from Lerwick                      | N Ann Lee; P Lerwick
            Ann Lee, Staff Writer, and Tom Orr, Photographer     | N Ann Lee; R Staff Writer; N Tom Orr; R Photographer
            Ann Lee, staff writer                                | N Ann Lee; R staff writer
            Ann Lee, chief political correspondent               | N Ann Lee; R chief political correspondent
            Ann Lee and Tom Orr, Staff Writers                   | N Ann Lee; N Tom Orr; R Staff Writers
            Ann Lee, AP Foreign Desk                             | N Ann Lee; R AP Foreign Desk
            Ann Lee, Editor of the Harbour Post                  | N Ann Lee; R Editor; O the Harbour Post
            Ann Lee of The Harbour Post                          | N Ann Lee; O The Harbour Post
            Ann Lee for the Harbour Post                         | N Ann Lee; O the Harbour Post
            Ann Lee, special to the Post                         | N Ann Lee; O the Post
            Jane Doe and Bill Press                              | N Jane Doe; N Bill Press
            Bill Press and Catherine News                        | N Bill Press; N Catherine News
            Bill Press, Jane Doe and Tom Orr                     | N Bill Press; N Jane Doe; N Tom Orr
            Jane Doe, Bill Press and Tom Orr                     | N Jane Doe; ? Bill Press; N Tom Orr
            Ann Lee, Shetland News                               | N Ann Lee; ? Shetland News
            Jane Doe, JOHN ROE                                   | N Jane Doe; ? JOHN ROE
            the Associated Press                                 | N Associated Press
            The Associated Press                                 | N Associated Press
            Reuters                                              | N Reuters
            Ann Lee, Associated Press                            | N Ann Lee; O Associated Press
            Ann Lee, The Associated Press                        | N Ann Lee; O The Associated Press
            Ann Lee / Reuters                                    | N Ann Lee; O Reuters
            Ann Lee · BBC News                                   | N Ann Lee; O BBC News
            Ann Lee (AP)                                         | N Ann Lee; O AP
            JANE DOE, AP                                         | N JANE DOE; O AP
            Ann Lee and the Associated Press                     | N Ann Lee; N Associated Press
            Ann Lee, Ph.D.                                       | N Ann Lee; R Ph.D.
            Ann Lee, M.D., and Tom Orr, Esq.                     | N Ann Lee; R M.D.; N Tom Orr; R Esq.
            Dr. Ann Lee                                          | N Dr. Ann Lee
            Tom Orr, Jr.                                         | N Tom Orr, Jr.
            Tom Orr Jr. and Ann Lee                              | N Tom Orr Jr.; N Ann Lee
            Tom Orr, III, and Ann Lee                            | N Tom Orr, III; N Ann Lee
            J. R. Orr and A.L. Lee                               | N J. R. Orr; N A.L. Lee
            ANN LEE with TOM ORR                                 | N ANN LEE; N TOM ORR
            Ann Lee, with Tom Orr                                | N Ann Lee; N Tom Orr
            Ann Lee; additional reporting by Tom Orr             | N Ann Lee; N Tom Orr
            Ann Lee, photographs by Tom Orr                      | N Ann Lee; F Tom Orr
            Ann Lee (text) and Tom Orr (photos)                  | N Ann Lee; R text; F Tom Orr; R photos
            Ann Lee (Lerwick)                                    | N Ann Lee; P Lerwick
            Ann Lee, Lerwick                                     | N Ann Lee; P Lerwick
            Ann Lee, New York                                    | N Ann Lee; P New York
            Ann Lee <ann@example.org>                            | N Ann Lee; A ann@example.org
            Ann Lee, 34                                          | N Ann Lee; ? 34
            Ann “Bunny” Lee                                      | N Ann “Bunny” Lee
            Ann Lee - Harbour Correspondent                      | N Ann Lee; R Harbour Correspondent
            Ann O’Brien-Lee and Jean-Luc D’Arcy                  | N Ann O’Brien-Lee; N Jean-Luc D’Arcy
            Ludwig van Beek and Ana de la Cruz                   | N Ludwig van Beek; N Ana de la Cruz
            van der Berg                                         | N van der Berg
            Ann, Tom and Cher                                    | N Ann; N Tom; N Cher
            our own correspondent                                | R our own correspondent
            a staff reporter                                     | R a staff reporter
            Staff Reports                                        | R Staff Reports
            Doe, Jane                                            | N Jane Doe
            Doe, Jane; Roe, John M.                              | N Jane Doe; N John M. Roe
            van der Velde, Marijke                               | N Marijke van der Velde
            Doe, Jane; van der Velde, Marijke                    | N Jane Doe; N Marijke van der Velde
            Doe, Jane; García Márquez, Ana                       | N Jane Doe; N Ana García Márquez
            De la Cruz, Ana; Roe, John M.                        | N Ana De la Cruz; N John M. Roe
            Ann Lee, Lerwick; Tom Orr, Rome                      | N Ann Lee; P Lerwick; N Tom Orr; P Rome
            Ann & Tom Lee                                        | N Ann Lee; N Tom Lee
            Ann and Tom van Beek                                 | N Ann van Beek; N Tom van Beek
            Madonna and Tom Lee                                  | N Madonna; N Tom Lee
            Banksy & Tom Lee                                     | N Banksy; N Tom Lee
            JANA UND ULF KERN                                    | N JANA KERN; N ULF KERN
            Luc et Jeanne de la Tour                             | N Luc de la Tour; N Jeanne de la Tour
            Reuters and Tom Lee                                  | N Reuters; N Tom Lee
            Ann with Tom Lee                                     | N Ann; N Tom Lee
            Ann Lee, now in Rome                                 | N Ann Lee; R now; P Rome
            Ann Lee, Fotos                                       | N Ann Lee; R Fotos
            נועה ברקאי ואורי שגב                                 | N נועה ברקאי; N אורי שגב
            نورا حسن وليد فارس                                   | N نورا حسن وليد فارس
            أحمد علي وسلمى الراوي                                | N أحمد علي; N سلمى الراوي
            陈晓岚 通讯员 李大川                                   | N 陈晓岚; N 李大川
            JOHN W. SMITH, Staff Writer                          | N JOHN W. SMITH; R Staff Writer
            JANE A LEE AND JOHN I. ROE                           | N JANE A LEE; N JOHN I. ROE
            JANE DOE AND DAN BROWN                               | N JANE DOE; N DAN BROWN
            JANE DOE, DAN BROWN                                  | N JANE DOE; N DAN BROWN
            ZHOU EN LAI                                          | N ZHOU EN LAI
            A. J. Liebling                                       | N A. J. Liebling
            Ann Lee, A. J. Liebling                              | N Ann Lee; N A. J. Liebling
            An Nguyen                                            | N An Nguyen
            Ann Lee <http://example.org/ann>                     | N Ann Lee; A http://example.org/ann
            Ann Lee/Reuters                                      | N Ann Lee; O Reuters
            JUANA PÉREZ GIL Y LUIS GÓMEZ                         | N JUANA PÉREZ GIL; N LUIS GÓMEZ
            Jana Döring und Ole Hansen                           | N Jana Döring; N Ole Hansen
            Jana Döring, Redakteurin                             | N Jana Döring; R Redakteurin
            Jana Döring in Wien und Ole Hansen in Berlin         | N Jana Döring; P Wien; N Ole Hansen; P Berlin
            Jeanne Dupont à Lyon et Luc Roux à Paris             | N Jeanne Dupont; P Lyon; N Luc Roux; P Paris
            Jeanne Dupont avec Luc Roux                          | N Jeanne Dupont; N Luc Roux
            Juana Pérez en Madrid                                | N Juana Pérez; P Madrid
            Juana Pérez, en Buenos Aires                         | N Juana Pérez; P Buenos Aires
            Juana Pérez Gil y Luis Gómez Ruiz                    | N Juana Pérez Gil; N Luis Gómez Ruiz
            José Ortega y Gasset                                 | N José Ortega y Gasset
            Jan de Vries en Piet Jansen                          | N Jan de Vries; N Piet Jansen
            Ola Nordmann og Kari Vik                             | N Ola Nordmann; N Kari Vik
            Иван Петров и Анна Лисина                            | N Иван Петров; N Анна Лисина
            Ann Lee · Photos: Tom Orr · Graphics: Sue Lin        | N Ann Lee; F Tom Orr; W Graphics: Sue Lin
            Ann Lee – Photos: Tom Orr and Sue Lin                | N Ann Lee; F Tom Orr; F Sue Lin
            Ann Lee / Photo : Tom Orr                            | N Ann Lee; F Tom Orr
            Ann Lee, Foto:Tom Orr; with Sue Lin                  | N Ann Lee; F Tom Orr; N Sue Lin
            Photos: Tom Orr – Text: Ann Lee                      | F Tom Orr; N Ann Lee
            Şule Işık – Fotoğraf: İlhan Çınar                    | N Şule Işık; F İlhan Çınar
            Анна Лисина · Фото: Иван Петров                      | N Анна Лисина; F Иван Петров
            张三 · 摄影：李四                                      | N 张三; F 李四
            Ann Lee; photos by Tom Orr                           | N Ann Lee; F Tom Orr
            Ann Lee and photos by Tom Orr, Reuters               | N Ann Lee; F Tom Orr; O Reuters
            Ann Lee · Video: Sue Lin                             | N Ann Lee; W Video: Sue Lin
            Ann Lee · Podcast: Sue Lin                           | N Ann Lee; ? Podcast: Sue Lin
            Ann Lee, video journalist                            | N Ann Lee; R video journalist
            Ann Lee, Photo Editor                                | N Ann Lee; R Photo Editor
            Ann Lee, translated by Tom Orr                       | N Ann Lee; W translated by Tom Orr
            Ann Lee, illustration by Tom Orr                     | N Ann Lee; W illustration by Tom Orr
            Ann Lee, Photographer Tom Orr                        | N Ann Lee; ? Photographer Tom Orr
            ULF KERN (Text) und JANA DÖRING (Fotos)              | N ULF KERN; R Text; F JANA DÖRING; R Fotos
            Jana Döring (Fotos) und Ulf Kern (Text)              | F Jana Döring; R Fotos; N Ulf Kern; R Text
            Ulf Kern (Text), Jana Döring (Übersetzung)           | N Ulf Kern; R Text; W Jana Döring; R Übersetzung
            Jana Döring (Text und Fotos)                         | N Jana Döring; R Text; R Fotos
            Joana Teles e fotografias de Rui Paiva               | N Joana Teles; F Rui Paiva
            our correspondent Ann Lee                            | R our correspondent; N Ann Lee
            notre correspondant É. Roux                          | R notre correspondant; N É. Roux
            unserem Korrespondenten Ulf Kern, Rom                | R unserem Korrespondenten; N Ulf Kern; P Rom
            inviato Sandro Pinelli                               | R inviato; N Sandro Pinelli
            Jan Kowalski i Anna Nowak                            | N Jan Kowalski; N Anna Nowak
            Jan Kowalski w Warszawie i Anna Nowak                | N Jan Kowalski; P Warszawie; N Anna Nowak
            JAN KOWALSKI I ANNA NOWAK                            | N JAN KOWALSKI; N ANNA NOWAK
            JOANA TELES E RUI PAIVA                              | N JOANA TELES; N RUI PAIVA
            JOHN I. ROE LEE                                      | N JOHN I. ROE LEE
            José Ortega y Gasset con Ana Gil                     | N José Ortega y Gasset; N Ana Gil
            José Ortega y Gasset en Buenos Aires                 | N José Ortega y Gasset; P Buenos Aires
            Jean-Luc d’Arcy et Driss al-Masri                    | N Jean-Luc d’Arcy; N Driss al-Masri
            أحمد علي، سلمى الراوي؛ نورا حسن                      | N أحمد علي; N سلمى الراوي; N نورا حسن
            Trần Thị Mai, Lê Minh                                | N Trần Thị Mai; N Lê Minh
            Ann Lee, La Paz                                      | N Ann Lee; P La Paz
            Staff Writer Ann Lee                                 | R Staff Writer; N Ann Lee
            Ann Lee, Mary Speciale                               | N Ann Lee; N Mary Speciale
            notre envoyé spécial à Rome, Luc Roux                | R notre envoyé spécial; P Rome; N Luc Roux
            nuestra enviada especial Juana Pérez                 | R nuestra enviada especial; N Juana Pérez
            özel muhabirimiz Ayşe Demir                          | R özel muhabirimiz; N Ayşe Demir
            """)
    void itsPartsAreTold(String byline, String parts) {
        assertThat(BylineReader.ofLine(byline).map(BylineReaderTest::partsOf)).hasValue(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the sea, a town waits for its ferry",
                "Night, the city is quiet at last and nobody knows why",
                "then it was too late",
                "1987 the ferry had stopped",
                "COACH AROUND THE BAY, WHICH TAKES TWO HOURS LONGER AND COSTS THEM TWICE AS MUCH. THE NEW",
            })
    void aSentenceIsNoByline(String text) {
        assertThat(BylineReader.ofLine(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hélène d'Arcourt, avec l'AFP                   | N Hélène d'Arcourt; O l'AFP
            Luc Roux (avec AFP)                            | N Luc Roux; O AFP
            Luc Roux avec agences                          | N Luc Roux; R agences
            Ann Lee and PETE ROE, with Reuters             | N Ann Lee; N PETE ROE; O Reuters
            Ann Lee with the Associated Press              | N Ann Lee; O the Associated Press
            Ann Lee with staff reports                     | N Ann Lee; R staff reports
            Ulf Kern mit dpa                               | N Ulf Kern; O dpa
            Juana Pérez con EFE                            | N Juana Pérez; O EFE
            Sandro Pinelli con l’ANSA                      | N Sandro Pinelli; O l’ANSA
            Reuters with Ann Lee                           | N Reuters; N Ann Lee
            Reuters                                        | N Reuters
            l'AFP                                          | N l'AFP
            Ann Lee with Bill Press                        | N Ann Lee; N Bill Press
            """)
    void anAgencyBesideAnAuthorIsNone(String byline, String parts) {
        assertThat(BylineReader.ofLine(byline).map(BylineReaderTest::partsOf)).hasValue(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ulf Kern und unserem Redaktionsmitglied Jan Roth | N Ulf Kern; R unserem Redaktionsmitglied; N Jan Roth
            unserem Bergführer Jan Roth                    | R unserem Bergführer; N Jan Roth
            notre chroniqueuse Zoé Martin                  | R notre chroniqueuse; N Zoé Martin
            nuestra Ana María Pérez                        | N Ana María Pérez
            רותי בן-דוד, כתבתנו בצפון                      | N רותי בן-דוד; R כתבתנו בצפון
            أحمد علي، مراسلنا في القاهرة                   | N أحمد علي; R مراسلنا; P القاهرة
            Νίκου Παππά και της Μαρίας Λάμπρου             | N Νίκου Παππά; N Μαρίας Λάμπρου
            Νίκος Παππάς, ανταποκριτής                     | N Νίκος Παππάς; R ανταποκριτής
            """)
    void aRoleIsNoPartOfANameInAnyLanguage(String byline, String parts) {
        assertThat(BylineReader.ofLine(byline).map(BylineReaderTest::partsOf)).hasValue(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna Nowak, FOT. Jan Król                      | N Anna Nowak; F Jan Król
            Anna Nowak, Fot. Jan Król                      | N Anna Nowak; F Jan Król
            Ann Lee, Ill. Tom Orr                          | N Ann Lee; W Ill. Tom Orr
            Jana Döring, Übers. Ulf Kern                   | N Jana Döring; W Übers. Ulf Kern
            Ana Popa, foto: Arhivă                         | N Ana Popa; R Arhivă
            Zoé Martin (texte) et Ali Salah (photos)       | N Zoé Martin; R texte; F Ali Salah; R photos
            Juana Pérez (texto), Luis Gil (fotos)          | N Juana Pérez; R texto; F Luis Gil; R fotos
            Jana Döring, Foto: privat                      | N Jana Döring; R privat
            Ann Lee, Photo: Archie Lee                     | N Ann Lee; F Archie Lee
            Ann Lee, Ph. Martin                            | N Ann Lee; N Ph. Martin
            """)
    void abbreviatedWorkAndArchivesAreTold(String byline, String parts) {
        assertThat(BylineReader.ofLine(byline).map(BylineReaderTest::partsOf)).hasValue(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            staff                    | R staff
            Staff Writer             | R Staff Writer
            La Redacción             | R La Redacción
            Redaktion                | R Redaktion
            a staff reporter         | R a staff reporter
            Leopold Staff            | N Leopold Staff
            Editor                   | N Editor
            """)
    void aNewsroomInAFieldIsNoAuthor(String value, String parts) {
        assertThat(partsOf(BylineReader.ofField(value))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Da Redação                    | R Redação
            De la Redacción               | R Redacción
            Von der Redaktion             | R der Redaktion
            Dalla redazione               | R redazione
            De la rédaction               | R rédaction
            Od redakcji                   | R redakcji
            記者・山田花子                 | N 山田花子
            संवाददाता: राजेश कुमार            | N राजेश कुमार
            Των Νίκου Παππά και Μαρίας Λάμπρου | N Νίκου Παππά; N Μαρίας Λάμπρου
            """)
    void theNewsroomAndAuthorsHaveWordsForBy(String line, String parts) {
        assertThat(BylineLine.read(line).map(BylineReaderTest::partsOf)).hasValue(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Da Redação ao estádio", "Von der Redaktion verlassen", "De la rédaction au bureau"})
    void aHeadlineAboutANewsroomIsNoByline(String line) {
        assertThat(BylineLine.read(line)).isEmpty();
    }
}
