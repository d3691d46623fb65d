package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import org.backfile.make.BuildReport;
import org.backfile.text.Diagnostics;

/** Prints the result of a build as one JSON object. */
public final class BuildJson {

    private final PrintWriter to;

    public BuildJson(PrintWriter to) {
        this.to = to;
    }

    public void print(BuildReport report) {
        JsonPrinter.print(to, json -> write(report, json));
    }

    private static void write(BuildReport report, JsonGenerator json) throws IOException {
        json.writeNumberField("files", report.files());
        json.writeNumberField("articles", report.articles());
        json.writeNumberField("drafts", report.drafts());
        json.writeArrayFieldStart("set_aside");
        for (var refused : report.refused()) {
            json.writeStartObject();
            json.writeStringField("file", refused.file());
            json.writeStringField("reason", refused.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeObjectFieldStart("pages");
        json.writeNumberField("written", report.pages().written());
        json.writeNumberField("unchanged", report.pages().unchanged());
        json.writeNumberField("removed", report.pages().removed());
        json.writeEndObject();
        json.writeNumberField("bytes", report.bytes());
        var messages = new Diagnostics(report.diagnostics());
        DiagnosticJson.writeCounts(messages, json);
        DiagnosticJson.writeAll(messages, json);
        json.writeObjectFieldStart("seconds");
        for (var stage : report.stages()) {
            json.writeNumberField(stage.name(), Math.round(stage.seconds() * 1000) / 1000.0);
        }
        json.writeEndObject();
        if (report.explanation().isPresent()) {
            ExplanationJson.write(report.explanation().get(), json);
        }
        if (report.profile().isPresent()) {
            ProfileJson.write(report.profile().get(), json);
        }
    }
}
