package org.backfile.feed;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backfile.archive.Card;
import org.backfile.archive.Story;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.backfile.page.Piece;

/**
 * Writes the metadata of the articles for programs: a list of objects in {@code articles.json}, a table in
 * {@code archive.csv} (RFC 4180). Both use the same names:
 *
 * <pre>
 * path        the article's page, from the site's root
 * source      its text, from the folder of articles; box.txt#2 is the second text of a file
 * headline    as printed; nothing when there is none
 * published   ISO 8601, as exact as printed: 1987-02-26T15:01, 1987-02-26, 1987-02, 1987
 * precision   day, month or year
 * updated     as published
 * authors     section   topics   places   language   standfirst
 * page        edition   volume   issue       where it was printed
 * opening     how the story begins
 * words       how many it has
 * </pre>
 *
 * In the table, semicolons separate the members of a list.
 */
final class ArticleDataWriter {

    private static final List<String> COLUMNS = List.of(
            "path",
            "source",
            "headline",
            "published",
            "precision",
            "updated",
            "authors",
            "section",
            "topics",
            "places",
            "language",
            "standfirst",
            "page",
            "edition",
            "volume",
            "issue",
            "opening",
            "words");

    /** A piece of {@code articles.json}. */
    byte[] objects(Piece piece) {
        return JsonDocument.part(
                "articles", piece.stories(), piece.isFirst(), piece.isLast(), ArticleDataWriter::write);
    }

    private static void write(Story story, JsonDocument json) throws IOException {
        Card card = story.card();
        json.text("path", story.path().value());
        json.text("source", card.id().key());
        json.text("headline", card.headline());
        json.text("published", card.published().map(Published::iso));
        json.text("precision", story.date().map(ArticleDataWriter::precisionOf));
        json.text("updated", card.updated().map(Published::iso));
        json.texts("authors", card.authors());
        json.text("section", card.section());
        json.texts("topics", card.topics());
        json.texts("places", card.places());
        json.text("language", card.language());
        json.text("standfirst", card.standfirst());
        json.text("page", card.inPrint().page());
        json.text("edition", card.inPrint().edition());
        json.text("volume", card.inPrint().volume());
        json.text("issue", card.inPrint().issue());
        json.text("opening", card.opening());
        json.number("words", card.words());
    }

    /** A piece of {@code archive.csv}. */
    byte[] rows(Piece piece) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            if (piece.isFirst()) {
                csv.writeRecord(COLUMNS);
            }
            piece.stories().forEach(story -> csv.writeRecord(row(story)));
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(Story story) {
        Card card = story.card();
        return List.of(
                story.path().value(),
                card.id().key(),
                card.headline().orElse(""),
                card.published().map(Published::iso).orElse(""),
                story.date().map(ArticleDataWriter::precisionOf).orElse(""),
                card.updated().map(Published::iso).orElse(""),
                String.join("; ", card.authors()),
                card.section().orElse(""),
                String.join("; ", card.topics()),
                String.join("; ", card.places()),
                card.language().orElse(""),
                card.standfirst().orElse(""),
                card.inPrint().page().orElse(""),
                card.inPrint().edition().orElse(""),
                card.inPrint().volume().orElse(""),
                card.inPrint().issue().orElse(""),
                card.opening(),
                Integer.toString(card.words()));
    }

    private static String precisionOf(CalendarDate date) {
        return switch (date.precision()) {
            case YEAR -> "year";
            case MONTH -> "month";
            case DAY -> "day";
        };
    }
}
