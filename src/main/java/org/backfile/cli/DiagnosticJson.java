package org.backfile.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.backfile.text.Diagnostic;

/** A diagnostic as a JSON object; line and column only where it has them. */
final class DiagnosticJson {

    private DiagnosticJson() {
    }

    static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("severity", diagnostic.severity().word());
        json.writeStringField("code", diagnostic.code().word());
        json.writeStringField("file", diagnostic.file());
        if (diagnostic.place().isPresent()) {
            json.writeNumberField("line", diagnostic.place().get().span().line());
            json.writeNumberField("column", diagnostic.place().get().span().column());
        }
        json.writeStringField("found", diagnostic.found());
        json.writeStringField("expected", diagnostic.expected());
        json.writeStringField("mend", diagnostic.mend());
        json.writeStringField("meanwhile", diagnostic.meanwhile());
        json.writeEndObject();
    }
}
