package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;
import org.backfile.text.Severity;

/** Writes a diagnostic as a JSON object; with line and column only if it has them. */
final class DiagnosticJson {

    private DiagnosticJson() {}

    /** Writes the number of diagnostics of each severity, as fields of the current object. */
    static void writeCounts(Diagnostics messages, JsonGenerator json) throws IOException {
        for (var severity : Severity.values()) {
            json.writeNumberField(severity.word() + "s", messages.count(severity));
        }
    }

    /** Writes the number of diagnostics of each code. */
    static void writeCodes(Diagnostics messages, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("codes");
        for (Map.Entry<Code, List<Diagnostic>> code : messages.byCode().entrySet()) {
            json.writeNumberField(code.getKey().word(), code.getValue().size());
        }
        json.writeEndObject();
    }

    static void writeAll(Diagnostics messages, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : messages.inOrder()) {
            write(diagnostic, json);
        }
        json.writeEndArray();
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
        json.writeStringField("fix", diagnostic.fix());
        json.writeStringField("meanwhile", diagnostic.meanwhile());
        json.writeEndObject();
    }
}
