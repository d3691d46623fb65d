package org.backfile.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A download whose records list their facts without codes. */
class ListedRecordsTest {

    private static String record(String headline, String length, String date, String number) {
        return headline + "\nBy Ann Lee\n" + length + "\n" + date + "\nHarbour Post\nHARPST\n23\nEnglish\n"
                + "(c) 2009 Harbour Newspapers Limited\n\nThe council heard both sides on Monday.\n\n" + number
                + "\n\n";
    }

    private static final String SECOND =
            record("Lamps lit on the quay", "51 words", "18 November 2009", "Document HARPST0020091118e5bi0002n");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            43 words      | 17 November 2009  | Document HARPST0020091117e5bh0001m
            1,204 words   | 17 November 2009  | Document HARPST0020091117e5bh0001m
            43 Wörter     | 17. November 2009 | Dokument HARPST0020091117e5bh0001m
            43 mots       | 17 novembre 2009  | Document HARPST0020091117e5bh0001m
            43 palabras   | 17 noviembre 2009 | Documento HARPST0020091117e5bh0001m
            """)
    void eachRecordIsAnArticle(String length, String date, String number) {
        var text = PartedText.of(record("Ferry line asks for boats", length, date, number) + SECOND);
        assertThat(text.heads())
                .containsExactly("Ferry line asks for boats @ 2009-11-17", "Lamps lit on the quay @ 2009-11-18");
        assertThat(text.codes()).containsExactly("several-articles");
    }

    @Test
    void aRecordCutOffBeforeItsNumberIsOne() {
        var text = PartedText.of(record(
                        "Ferry line asks for boats",
                        "43 words",
                        "17 November 2009",
                        "Document HARPST0020091117e5bh0001m")
                + SECOND.substring(0, SECOND.indexOf("Document")));
        assertThat(text.heads())
                .containsExactly("Ferry line asks for boats @ 2009-11-17", "Lamps lit on the quay @ 2009-11-18");
    }

    @Test
    void aNumberWithoutAListMakesItUnclear() {
        var text = PartedText.of(
                SECOND + "A note from the library\n\nThe council.\n\nDocument HARPST0020091117e5bh0001m\n");
        assertThat(text.articles()).hasSize(1);
        assertThat(text.codes()).containsExactly("articles-unclear");
    }

    @Test
    void numbersOfDocumentsInATextAreNoRecords() {
        var text = PartedText.of("Ferry papers found\n\n3 May 2004\n\nThe list names two papers.\n\n"
                + "Document HARPST0020091117e5bh0001m\n\nIt has a third.\n\nDocument HARPST0020091117e5bh0002m\n");
        assertThat(text.articles()).hasSize(1);
        assertThat(text.codes()).isEmpty();
    }
}
