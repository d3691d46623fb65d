package org.backfile.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * JSON for a {@code script} element: every {@code <} is escaped, so that no headline can end the element (HTML,
 * "Restrictions for contents of script elements").
 */
final class ScriptData {

    private static final JsonFactory JSON = new JsonFactory();

    private ScriptData() {}

    interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Content content) {
        var text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory does not fail", impossible);
        }
        // Only in strings: no name and no sign of JSON's own has one.
        return text.toString().replace("<", "\\u003c");
    }
}
