package org.backfile.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.backfile.article.Article;
import org.backfile.article.Block;
import org.backfile.article.Dateline;
import org.backfile.article.InPrint;
import org.backfile.article.Published;
import org.backfile.parse.Parsed;
import org.backfile.text.Diagnostic;
import org.backfile.text.Part;
import org.backfile.text.TextId;

/**
 * Prints articles as JSON Lines. Strings are as in the source with line breaks undone; a field that the text does not
 * have is null. A text that is a part of its file has {@code part}, its number from 1, after {@code file}.
 */
public final class ParsedJson implements ParsedPrinter {

    private final PrintWriter to;
    private final JsonFactory factory = new JsonFactory();

    public ParsedJson(PrintWriter to) {
        this.to = to;
    }

    /** Writes the members of an object. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    @Override
    public void parsed(TextId text, String encoding, Parsed parsed, List<Diagnostic> fromReading) {
        object(json -> {
            json.writeStringField("file", text.file());
            Optional<Integer> part = text.part().map(Part::number);
            if (part.isPresent()) {
                json.writeNumberField("part", part.get());
            }
            write(parsed.article(), json);
            json.writeArrayFieldStart("diagnostics");
            for (Diagnostic diagnostic : fromReading) {
                DiagnosticJson.write(diagnostic, json);
            }
            for (Diagnostic diagnostic : parsed.diagnostics()) {
                DiagnosticJson.write(diagnostic, json);
            }
            json.writeEndArray();
            json.writeStringField("encoding", encoding);
        });
    }

    @Override
    public void refused(String file, Diagnostic reason) {
        object(json -> {
            json.writeStringField("file", file);
            json.writeStringField("error", reason.found());
        });
    }

    private void object(Members members) {
        try (JsonGenerator json = factory.createGenerator(to)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        to.print('\n');
    }

    private static void write(Article article, JsonGenerator json) throws IOException {
        text("headline", article.headline(), json);
        text("published", article.published().map(published -> published.date().toString()), json);
        text("time", article.published().flatMap(ParsedJson::time), json);
        text("zone", article.published().flatMap(Published::zone), json);
        json.writeFieldName("updated");
        updated(article.updated(), json);
        list("byline", article.authors(), json);
        text("dateline", article.dateline().map(Dateline::text), json);
        text("kicker", article.kicker(), json);
        text("section", article.section(), json);
        list("topics", article.topics(), json);
        list("places", article.places(), json);
        text("credit", article.credit(), json);
        text("url", article.url(), json);
        text("language", article.language(), json);
        text("standfirst", article.standfirst(), json);
        InPrint inPrint = article.inPrint();
        text("page", inPrint.page(), json);
        text("column", inPrint.column(), json);
        text("edition", inPrint.edition(), json);
        text("volume", inPrint.volume(), json);
        text("issue", inPrint.issue(), json);
        text("photographer", inPrint.photographer(), json);
        text("rights", inPrint.rights(), json);
        text("id", inPrint.id(), json);
        list("crossheads", article.crossheads(), json);
        list("paragraphs", article.paragraphs(), json);
        BlocksJson.write(article, json);
        list("notes", notes(article), json);
        list("contributions", article.contributions(), json);
        text("sign_off", article.signOff(), json);
        json.writeBooleanField("draft", article.isDraft());
        json.writeObjectFieldStart("extra_fields");
        for (var field : article.extraFields()) {
            json.writeStringField(field.name(), field.value());
        }
        json.writeEndObject();
        setAside(article, json);
    }

    private static List<String> notes(Article article) {
        return article.blocks().stream()
                .filter(Block.Note.class::isInstance)
                .map(block -> ((Block.Note) block).label() + ": " + ((Block.Note) block).text())
                .toList();
    }

    private static void updated(Optional<Published> updated, JsonGenerator json) throws IOException {
        if (updated.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringField("date", updated.get().date().toString());
        text("time", time(updated.get()), json);
        text("zone", updated.get().zone(), json);
        json.writeEndObject();
    }

    private static Optional<String> time(Published published) {
        // LocalTime prints HH:MM when there are no seconds, and ours have none.
        return published.time().map(Object::toString);
    }

    private static void setAside(Article article, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("set_aside");
        for (var line : article.setAside()) {
            json.writeStartObject();
            json.writeNumberField("line", line.line());
            json.writeStringField("text", line.text());
            json.writeStringField("reason", line.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void text(String name, Optional<String> value, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeString(value.get());
        } else {
            json.writeNull();
        }
    }

    private static void list(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
