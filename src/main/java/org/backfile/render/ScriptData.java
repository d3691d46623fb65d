package org.backfile.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * JSON for a {@code script} element: every {@code <} is escaped, so that no headline can end the element (HTML,
 * "Restrictions for contents of script elements").
 */
final class ScriptData {

    private static final JsonFactory JSON = new JsonFactory().setCharacterEscapes(new ForScriptElement());

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
        return text.toString();
    }

    private static final class ForScriptElement extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        private final int[] escapes = standardAsciiEscapesForJSON();

        ForScriptElement() {
            escapes['<'] = ESCAPE_CUSTOM;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return escapes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return character == '<' ? new SerializedString("\\u003c") : null;
        }
    }
}
