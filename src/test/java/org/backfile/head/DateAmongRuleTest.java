package org.backfile.head;

import static org.assertj.core.api.Assertions.assertThat;
import static org.backfile.parse.ParsedText.article;
import static org.backfile.parse.ParsedText.onlyDiagnostic;
import static org.backfile.parse.ParsedText.parsed;

import org.backfile.article.SetAside;
import org.backfile.text.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date among other facts of the paper. */
class DateAmongRuleTest {

    private static final String BODY = "\n\nThe ferry has been repaired and will sail on Monday.\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            February 26, 1987, Thursday, Late City Final Edition        | 1987-02-26
            Page A1, February 26, 1987                                  | 1987-02-26
            Courier, 2.8.1995, S. 3                                     | 1995-08-02
            Wednesday 2nd August 1995, page 3                           | 1995-08-02
            No. 7,239] PORT ELLERY, THURSDAY, JULY 13, 1905. [SIX PAGES | 1905-07-13
            """)
    void theDateIsFound(String line, String date) {
        var article = article(line + "\n\nFerry to sail again" + BODY);
        assertThat(article.published().orElseThrow().date()).hasToString(date);
        assertThat(article.headline()).hasValue("Ferry to sail again");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 April 1905. Morning.        | Morning",
                "12 April 1905, Evening         | Evening",
                "12 April 1905 (afternoon)      | afternoon",
                "Noon, 12 April 1905            | Noon",
                "Wednesday night, 12 April 1905 | night",
                "Mittwoch Abend, 12. April 1905 | Abend",
                "Mercredi soir, 12 avril 1905   | soir",
                "miércoles 12 de abril de 1905, noche | noche"
            })
    void thePartOfTheDayIsSetAside(String line, String part) {
        for (String text :
                new String[] {line + "\n\nFerry to sail again" + BODY, "Ferry to sail again\n\n" + line + BODY}) {
            var article = article(text);
            assertThat(article.published().orElseThrow().date()).hasToString("1905-04-12");
            assertThat(article.setAside()).extracting(SetAside::text).containsExactly(part);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Post, 12 April 1995, p. 3",
                "The Post, 12 April 1995",
                "Morning Post, Wednesday, 12 April 1995",
                "The Mail, April 12, 1995, page 3"
            })
    void thePaperBeforeTheDateIsTheCredit(String line) {
        for (String text :
                new String[] {line + "\n\nFerry to sail again" + BODY, "Ferry to sail again\n\n" + line + BODY}) {
            var article = article(text);
            assertThat(article.published().orElseThrow().date()).hasToString("1995-04-12");
            assertThat(article.credit()).hasValue(line.substring(0, line.indexOf(',')));
            assertThat(article.headline()).hasValue("Ferry to sail again");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Paris, le 3 mars 1994      | Deux navires pour les îles",
                "Aix-en-Provence, le 3 mars 1994 | Deux navires pour les îles",
                "Berlin, den 3. März 1994   | Zwei Schiffe für die Inseln",
                "Berlin, 3. März 1994       | Zwei Schiffe für die Inseln",
                "Madrid, 3 de marzo de 1994 | Dos barcos para las islas",
                "Lisboa, 3 de março de 1994 | Dois navios para as ilhas",
                "Roma, 3 marzo 1994         | Due navi per le isole",
                "Lerwick, 3 March 1994      | Two boats for the isles",
                "(Lerwick, 3 March 1994)    | Two boats for the isles"
            })
    void aPlaceAndADateStandAboveTheHeadlineOfALetter(String line, String headline) {
        var article = article(line + "\n\n" + headline + BODY);
        assertThat(article.published().orElseThrow().date()).hasToString("1994-03-03");
        assertThat(article.headline()).hasValue(headline);
        assertThat(article.setAside()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Council to meet Monday, 3 May 2010",
                "Mayor says no to new harbour, 3 May 2010",
                "Bridge Closed, 3 May 2010",
                "Obituaries, 3 May 2010"
            })
    void aHeadlineWithADateStays(String headline) {
        assertThat(article(headline + BODY).headline()).hasValue(headline);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry sank on Thursday, February 26, 1987.",
                "She left on page 3, he said, on 26 February 1987"
            })
    void aSentenceBelowTheHeadlineStays(String sentence) {
        assertThat(article("Ferry to sail again\n\n" + sentence + BODY).paragraphs())
                .contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Ann Lee | Pell | June 14, 2006                    # Ann Lee # 2006-06-14
            June 14, 2006 | Ann Lee                           # Ann Lee # 2006-06-14
            Ann Lee and Tom Orr | 14 June 2006                # Ann Lee, Tom Orr # 2006-06-14
            Jana Döring | 14. Juni 2006 | Wien                # Jana Döring # 2006-06-14
            2004年08月17日 09:31 来源：海港晚报 作者：李晓明        # 李晓明 # 2004-08-17
            """)
    void anAuthorBesideTheDateIsOne(String line, String names, String date) {
        var article = article("Ferry to sail again\n\n" + line + BODY);
        assertThat(String.join(", ", article.byline().orElseThrow().names())).isEqualTo(names);
        assertThat(article.published().orElseThrow().date()).hasToString(date);
    }

    @Test
    void aSourceAndATimeBesideTheDateAreKept() {
        var article = article("轮渡复航\n\n2004年08月17日 09:31 来源：海港晚报 作者：李晓明" + BODY);
        assertThat(article.credit()).hasValue("海港晚报");
        assertThat(article.published().orElseThrow().time().orElseThrow()).hasToString("09:31");
    }

    @Test
    void whatMayBeANameBesideTheDateIsTold() {
        assertThat(onlyDiagnostic(parsed("Ferry to sail again\n\nAoife Brannigan | June 14, 2006" + BODY))
                        .code())
                .isEqualTo(Code.BYLINE_UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lerwick | June 14, 2006", "New York | June 14, 2006", "Harbour Post | June 14, 2006"})
    void aPlaceOrAPaperBesideTheDateIsNoAuthor(String line) {
        var parsed = parsed("Ferry to sail again\n\n" + line + BODY);
        assertThat(parsed.article().byline()).isEmpty();
        assertThat(parsed.diagnostics()).isEmpty();
    }

    @Test
    void aPaperWithSmallWordsStandsBesideDateAndPage() {
        var article = article("Il traghetto riparte\n\nStampa sera, domenica 6 settembre 1981, pag. 11" + BODY);
        assertThat(article.credit()).hasValue("Stampa sera");
        assertThat(article.published().orElseThrow().date()).hasToString("1981-09-06");
    }
}
