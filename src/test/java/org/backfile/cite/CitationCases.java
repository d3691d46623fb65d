package org.backfile.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backfile.article.Article;
import org.backfile.article.CalendarDate;
import org.backfile.article.InPrint;

/** Articles whose citations have all the traps that the formats know, for tests that compare two ways to cite. */
public final class CitationCases {

    private static final String PAPER = "The Harbour Post & Isle_News";

    private static final List<String> HEADLINES = List.of(
            "Ferry to sail",
            "Ferry to sail.",
            "Who won?",
            "Who won?”",
            "\"Who won?\" asks “he”",
            "Envoys open (\"candid\") talks—\"soon\"",
            "A\u00a0\"mark\" after\u2003\"spaces\"\"",
            "„Wer“ war es",
            "«Qui» l’a \"fait\"",
            "50% & {more} \\ #1_$ ~^ <AXP> é",
            "Ferry\nER  - to\rsail",
            "\"Who\" \\ </script>\tΩ 🚢",
            "اجتماع في الدوحة؟",
            "کشتی به راه افتاد۔",
            "渡し船。",
            ")",
            "“");

    private static final List<List<String>> AUTHORS = List.of(
            List.of(),
            List.of("Jane Doe"),
            List.of("Jane Doe", "John Roe"),
            List.of("Jane Doe", "John F. Roe", "Staff Writers"),
            many(10),
            many(11),
            many(20),
            many(21),
            List.of("Jean-Paul Sartre", "Sean O’Hara", "Jane D."),
            List.of("Ludwig van Beethoven", "Gabriel García Márquez", "Jane Doe, Jr."),
            List.of("Reuters"),
            List.of("THE HARBOUR POST & ISLE_NEWS", "dpa international"),
            List.of("Jane Press", "Ernst & Young News", "RÉDACTION Centrale"),
            List.of("Иван Петров", "Ǆuro Ǆukić", "ǅuro Đukić"),
            List.of("مريم أوسي", "毛泽东", "Nagy Imre"),
            List.of("𝐉ane Doe", "Jane 𝐃oe", "J. R. R. Tolkien", "J R Ewing", "Éamon Ó Cuív"),
            List.of("Anne-Marie- Doe", "X. Y.", "İpek Ümit"));

    private static final List<Optional<CalendarDate>> DATES = List.of(
            Optional.of(new CalendarDate(1987, 2, 26)),
            Optional.of(new CalendarDate(1987, 5, 0)),
            Optional.of(new CalendarDate(1987, 0, 0)),
            Optional.of(new CalendarDate(812, 12, 3)),
            Optional.empty());

    private static final List<Optional<String>> LANGUAGES =
            List.of(Optional.of("en-GB"), Optional.of("hu"), Optional.of("zh-Hant-TW"), Optional.empty());

    private static final List<Optional<String>> ADDRESSES =
            List.of(Optional.of("https://example.org/1987/02/26/a_b%20~c.html"), Optional.empty());

    private static final List<InPrint> PRINTS = List.of(
            InPrint.UNKNOWN,
            print("A4", "XII", "7,239"),
            print("3-4", "1_2", "{7}"),
            print("A-4", "", ""),
            print("B.1.", "9", ""));

    private static InPrint print(String page, String volume, String issue) {
        return Article.builder()
                .inPrint(InPrint.Fact.PAGE, page)
                .inPrint(InPrint.Fact.VOLUME, volume.isEmpty() ? "1" : volume)
                .inPrint(InPrint.Fact.ISSUE, issue.isEmpty() ? "2" : issue)
                .build()
                .inPrint();
    }

    private CitationCases() {}

    /** Every headline with every authors, and every date, language and address in turn. */
    public static List<CitedArticle> all() {
        var cases = new ArrayList<CitedArticle>();
        for (String headline : HEADLINES) {
            for (List<String> authors : AUTHORS) {
                for (Optional<CalendarDate> date : DATES) {
                    int turn = cases.size();
                    cases.add(new CitedArticle(
                            "1987-02-26-ferry",
                            headline,
                            authors,
                            date,
                            PAPER,
                            ADDRESSES.get(turn % ADDRESSES.size()),
                            LANGUAGES.get(turn % LANGUAGES.size()),
                            PRINTS.get(turn % PRINTS.size())));
                }
            }
        }
        return cases;
    }

    private static List<String> many(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Jane Doe" + (char) ('A' + i))
                .toList();
    }
}
