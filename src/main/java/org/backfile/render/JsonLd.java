package org.backfile.render;

import java.util.List;
import java.util.Optional;

/**
 * Writes JSON-LD, the objects that describe one page: {@link #begin} an object, write its values, {@link #end} it.
 * Absent and empty values are left out. Every article has some, so nothing here takes a function: making the object of
 * a lambda that captures costs as much as writing a value.
 */
final class JsonLd {

    private final ScriptData json = new ScriptData();

    JsonLd() {
        json.begin('{')
                .name("@context")
                .text("https://schema.org")
                .name("@graph")
                .begin('[');
    }

    /** Begins an object, which is the next in its list. */
    void begin(String type) {
        json.begin('{').name("@type").text(type);
    }

    /** Begins an object, which is a value of the one around it. */
    void begin(String name, String type) {
        json.name(name);
        begin(type);
    }

    void end() {
        json.end('}');
    }

    void beginList(String name) {
        json.name(name).begin('[');
    }

    void endList() {
        json.end(']');
    }

    void text(String name, String value) {
        json.name(name).text(value);
    }

    void text(String name, Optional<String> value) {
        if (value.isPresent()) {
            text(name, value.get());
        }
    }

    void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            beginList(name);
            for (String value : values) {
                json.text(value);
            }
            endList();
        }
    }

    void number(String name, int value) {
        json.name(name).number(value);
    }

    /** The whole graph, once its objects have ended. */
    String written() {
        return json.end(']').end('}').toString();
    }
}
