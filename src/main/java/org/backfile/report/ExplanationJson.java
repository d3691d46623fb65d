package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.backfile.explain.Changed;
import org.backfile.explain.Explained;
import org.backfile.explain.Explanation;
import org.backfile.explain.Reason;

/** Writes why files were written and removed as JSON: each file, none taken together. */
final class ExplanationJson {

    /** How many articles a reason names: the archive as a whole lists thousands. */
    private static final int NAMED = 20;

    private ExplanationJson() {}

    static void write(Explanation explanation, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("explanation");
        json.writeArrayFieldStart("files");
        for (Explained file : explanation.files()) {
            json.writeStartObject();
            json.writeStringField("path", file.path());
            json.writeStringField("change", ExplanationPrinter.word(file.change()));
            json.writeArrayFieldStart("reasons");
            for (Reason reason : file.reasons()) {
                write(reason, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("same", explanation.same());
        json.writeArrayFieldStart("articles");
        writeAll(explanation.articles(), json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Reason reason, JsonGenerator json) throws IOException {
        List<Changed> things = reason.things();
        json.writeStartObject();
        json.writeStringField(
                "cause", reason.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeArrayFieldStart("of");
        writeAll(things.subList(0, Math.min(NAMED, things.size())), json);
        json.writeEndArray();
        if (things.size() > NAMED) {
            json.writeNumberField("more", things.size() - NAMED);
        }
        json.writeEndObject();
    }

    private static void writeAll(List<Changed> things, JsonGenerator json) throws IOException {
        for (Changed thing : things) {
            json.writeStartObject();
            json.writeStringField("name", thing.name());
            json.writeStringField("change", ExplanationPrinter.word(thing.difference()));
            json.writeEndObject();
        }
    }
}
