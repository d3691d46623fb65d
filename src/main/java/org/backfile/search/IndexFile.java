package org.backfile.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.backfile.archive.Archive;
import org.backfile.archive.Subject;

/** The file {@code index}, which the reader's browser loads first: the segments, and where their words begin. */
final class IndexFile {

    private IndexFile() {}

    static String of(Archive archive, List<SegmentFiles> parts) {
        var text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("format", SegmentFiles.FORMAT);
            json.writeNumberField("articles", archive.stories().size());
            for (var kind : Subject.Kind.values()) {
                json.writeBooleanField(
                        kind.name().toLowerCase(Locale.ROOT) + "s",
                        !archive.subjects(kind).isEmpty());
            }
            json.writeArrayFieldStart("parts");
            for (SegmentFiles part : parts) {
                write(part, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing JSON to memory failed", impossible);
        }
        return text.toString();
    }

    private static void write(SegmentFiles part, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", part.part().name());
        json.writeStringField("version", part.version());
        json.writeNumberField("articles", part.part().stories().size());
        json.writeNumberField("block", FileBudget.STORIES_IN_A_FILE);
        json.writeNumberField("facetBlock", Facets.BLOCK);
        json.writeStringField("years", part.days().years());
        json.writeNumberField("undated", part.days().undated());
        json.writeStringField("words", part.beginnings());
        json.writeEndObject();
    }
}
