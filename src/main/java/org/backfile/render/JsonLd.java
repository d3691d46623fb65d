package org.backfile.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Builds a JSON-LD object. Absent and empty values are left out. */
final class JsonLd {

    private final JsonGenerator json;

    private JsonLd(JsonGenerator json) {
        this.json = json;
    }

    /** Several objects that describe one page. */
    static String graph(Consumer<JsonLd> objects) {
        return ScriptData.of(json -> {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeArrayFieldStart("@graph");
            objects.accept(new JsonLd(json));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    void object(String type, Consumer<JsonLd> content) {
        write(() -> {
            json.writeStartObject();
            json.writeStringField("@type", type);
            content.accept(this);
            json.writeEndObject();
        });
    }

    void object(String name, String type, Consumer<JsonLd> content) {
        write(() -> json.writeFieldName(name));
        object(type, content);
    }

    <T> void objects(String name, String type, List<T> values, BiConsumer<T, JsonLd> content) {
        if (!values.isEmpty()) {
            write(() -> json.writeArrayFieldStart(name));
            values.forEach(value -> object(type, object -> content.accept(value, object)));
            write(json::writeEndArray);
        }
    }

    void text(String name, String value) {
        write(() -> json.writeStringField(name, value));
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            write(() -> {
                json.writeArrayFieldStart(name);
                for (String value : values) {
                    json.writeString(value);
                }
                json.writeEndArray();
            });
        }
    }

    void number(String name, int value) {
        write(() -> json.writeNumberField(name, value));
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
    }
}
