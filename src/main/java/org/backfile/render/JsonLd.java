package org.backfile.render;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Builds a JSON-LD object. Absent and empty values are left out. */
final class JsonLd {

    private final ScriptData json;

    private JsonLd(ScriptData json) {
        this.json = json;
    }

    /** Several objects that describe one page. */
    static String graph(Consumer<JsonLd> objects) {
        var json = new ScriptData();
        json.begin('{')
                .name("@context")
                .text("https://schema.org")
                .name("@graph")
                .begin('[');
        objects.accept(new JsonLd(json));
        return json.end(']').end('}').toString();
    }

    void object(String type, Consumer<JsonLd> content) {
        json.begin('{').name("@type").text(type);
        content.accept(this);
        json.end('}');
    }

    void object(String name, String type, Consumer<JsonLd> content) {
        json.name(name);
        object(type, content);
    }

    <T> void objects(String name, String type, List<T> values, BiConsumer<T, JsonLd> content) {
        if (!values.isEmpty()) {
            json.name(name).begin('[');
            values.forEach(value -> object(type, object -> content.accept(value, object)));
            json.end(']');
        }
    }

    void text(String name, String value) {
        json.name(name).text(value);
    }

    void text(String name, Optional<String> value) {
        value.ifPresent(present -> text(name, present));
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.name(name).begin('[');
            values.forEach(json::text);
            json.end(']');
        }
    }

    void number(String name, int value) {
        json.name(name).number(value);
    }
}
