package org.backfile.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.backfile.article.CalendarDate;

/**
 * CSL-JSON, the Citation Style Language's own format (csl-data.json of its schema, version 1.0): an array of one item,
 * on one line.
 *
 * <pre>
 * [{"id":"...","type":"article-newspaper","title":"...",
 *   "author":[{"family":"Doe","given":"Jane"},{"literal":"Staff Writers"}],
 *   "container-title":"The Harbour Post","issued":{"date-parts":[[1987,2,26]]},"language":"en","URL":"https://..."}]
 * </pre>
 */
final class CslJson {

    private static final JsonFactory JSON = new JsonFactory();

    private CslJson() {}

    static String of(CitedArticle article) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            item(article, json);
            json.writeEndArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
        return text.toString();
    }

    private static void item(CitedArticle article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.key());
        json.writeStringField("type", "article-newspaper");
        json.writeStringField("title", article.headline());
        if (!article.authors().isEmpty()) {
            json.writeArrayFieldStart("author");
            for (PersonName name : article.names()) {
                author(name, json);
            }
            json.writeEndArray();
        }
        json.writeStringField("container-title", article.paper());
        if (article.date().isPresent()) {
            issued(article.date().get(), json);
        }
        text("volume", article.inPrint().volume(), json);
        text("issue", article.inPrint().issue(), json);
        text("page", article.inPrint().pages(), json);
        if (article.language().isPresent()) {
            json.writeStringField("language", article.language().get());
        }
        if (article.address().isPresent()) {
            json.writeStringField("URL", article.address().get());
        }
        json.writeEndObject();
    }

    private static void text(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private static void author(PersonName name, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (name.given().isPresent()) {
            json.writeStringField("family", name.family());
            json.writeStringField("given", name.given().get());
        } else {
            json.writeStringField("literal", name.family());
        }
        json.writeEndObject();
    }

    private static void issued(CalendarDate date, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("issued");
        json.writeArrayFieldStart("date-parts");
        json.writeStartArray();
        for (int part : new int[] {date.year(), date.month(), date.day()}) {
            if (part > 0) {
                json.writeNumber(part);
            }
        }
        json.writeEndArray();
        json.writeEndArray();
        json.writeEndObject();
    }
}
