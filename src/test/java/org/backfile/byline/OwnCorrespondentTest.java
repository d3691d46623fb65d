package org.backfile.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bylines of those whom a paper sent, with and without their names, and with and without a word for "by". */
class OwnCorrespondentTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            By our own correspondent                        | -
            From our own correspondent                      | -
            From our special correspondent Ann Lee          | Ann Lee
            Our Own Correspondent                           | -
            Our special correspondent in Rome, Ann Lee      | Ann Lee
            dal nostro inviato                              | -
            Dal nostro inviato speciale Sandro Pinelli      | Sandro Pinelli
            DAL NOSTRO INVIATO SANDRO PINELLI               | SANDRO PINELLI
            Dalla nostra inviata a Roma, Anna De Luca       | Anna De Luca
            Il nostro inviato                               | -
            De notre envoyé spécial                         | -
            De notre envoyée spéciale Jeanne Dupont         | Jeanne Dupont
            DE NOTRE ENVOYÉ SPÉCIAL LUC ROUX                | LUC ROUX
            de notre envoyé spécial à Rome, Luc Roux        | Luc Roux
            Notre envoyé spécial à Rome, Luc Roux           | Luc Roux
            Notre correspondant                             | -
            Von unserem Korrespondenten                     | -
            Von unserem Korrespondenten Ulf Kern            | Ulf Kern
            VON UNSEREM KORRESPONDENTEN ULF KERN            | ULF KERN
            Von unserer Korrespondentin Jana Döring, Rom    | Jana Döring
            Unser Korrespondent Ulf Kern                    | Ulf Kern
            De nuestro enviado especial                     | -
            De nuestra enviada especial Juana Pérez         | Juana Pérez
            Do nosso enviado                                | -
            Do nosso enviado especial Rui Paiva             | Rui Paiva
            Från vår utsända                                | -
            Från vår utsända medarbetare Anna Berg          | Anna Berg
            Fra vår utsendte                                | -
            Fra vår utsendte medarbeider Kari Vik           | Kari Vik
            Fra vores udsendte Søren Kjær                   | Søren Kjær
            Van onze verslaggever                           | -
            Van onze verslaggever Jan de Vries              | Jan de Vries
            Od našeho zpravodaje                            | -
            Od našeho zpravodaje Jana Nováka                | Jana Nováka
            Od naszego korespondenta                        | -
            Od naszego specjalnego wysłannika Jana Lisa     | Jana Lisa
            От нашего корреспондента                        | -
            От нашего специального корреспондента Ивана Петрова | Ивана Петрова
            Від нашого кореспондента                        | -
            Özel muhabirimiz                                | -
            Özel muhabirimiz Ayşe Demir                     | Ayşe Demir
            Muhabirimiz Ayşe Demir                          | Ayşe Demir
            """)
    void theNameIsTheAuthorAndTheRoleIsNot(String line, String name) {
        assertThat(BylineLine.read(line)).isPresent();
        if (name == null) {
            assertThat(BylineLine.read(line).orElseThrow().names()).isEmpty();
        } else {
            assertThat(BylineLine.read(line).orElseThrow().names()).containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Our reporter resigns",
                "Our correspondent in Rome has left the paper for good",
                "Notre envoyé spécial a disparu",
                "Unser Korrespondent berichtet aus Rom",
                "Our own ferry sails again",
                "From our window we saw the ferry",
                "Nuestro enviado especial fue detenido",
                "Özel sektör büyüyor",
                "Наш корреспондент пропал в море",
                "Our correspondents.",
                "Naše moře je čisté",
                "De notre plage on voit la mer",
                "Fra vår side er alt klart",
            })
    void aHeadlineIsNone(String line) {
        assertThat(BylineLine.read(line)).isEmpty();
    }
}
