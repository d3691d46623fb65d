package org.backfile.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Writes a JSON document; absent values and empty lists are left out. */
final class JsonDocument {

    private static final JsonFactory JSON = new JsonFactory();
    /** For parts of a document: {@link #part} itself writes what stands between the objects. */
    private static final JsonFactory PARTS =
            new JsonFactoryBuilder().rootValueSeparator((String) null).build();

    private final JsonGenerator json;

    private JsonDocument(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the content of an object. */
    interface Content {
        void write(JsonDocument json) throws IOException;
    }

    static byte[] document(Content content) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new JsonDocument(json).object(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing JSON to memory failed", impossible);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    /**
     * A part of a document with one list of objects, one per line. Its parts, one after the other, are the document.
     *
     * @param name    of the list
     * @param isFirst whether the document starts with this part
     * @param isLast  whether the document ends with it
     */
    static <T> byte[] part(String name, List<T> values, boolean isFirst, boolean isLast, Each<T> content) {
        var bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = PARTS.createGenerator(bytes)) {
            var part = new JsonDocument(json);
            if (isFirst) {
                json.writeRaw("{\"" + name + "\":[");
            }
            String before = isFirst ? "\n" : "\n,";
            for (T value : values) {
                json.writeRaw(before);
                part.object(object -> content.write(value, object));
                before = "\n,";
            }
            if (isLast) {
                json.writeRaw("]}\n");
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing JSON to memory failed", impossible);
        }
        return bytes.toByteArray();
    }

    private void object(Content content) throws IOException {
        json.writeStartObject();
        content.write(this);
        json.writeEndObject();
    }

    /** A list of objects, one per line. */
    <T> void objects(String name, List<T> values, Each<T> content) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeRaw('\n');
            object(object -> content.write(value, object));
        }
        json.writeEndArray();
    }

    /** Writes the content of the object for one value. */
    interface Each<T> {
        void write(T value, JsonDocument json) throws IOException;
    }

    void text(String name, String value) throws IOException {
        json.writeStringField(name, value);
    }

    void text(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void texts(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    void number(String name, int value) throws IOException {
        json.writeNumberField(name, value);
    }
}
