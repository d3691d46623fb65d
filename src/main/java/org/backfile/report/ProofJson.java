package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import org.backfile.proof.ProofReport;

/**
 * Prints the findings in a finished site as one JSON object:
 *
 * <pre>
 * { "site": { "files": 271, "pages": 178, "in_sitemaps": 168, "links": 4778, "links_to_other_sites": 179,
 *             "heaviest_page": { "path": "index.html", "bytes": 64102 } },
 *   "errors": 0, "warnings": 0, "notes": 0,
 *   "codes": {},
 *   "diagnostics": [ ... ] }
 * </pre>
 */
public final class ProofJson {

    private final PrintWriter to;

    public ProofJson(PrintWriter to) {
        this.to = to;
    }

    public void print(ProofReport report) {
        JsonPrinter.print(to, json -> {
            write(report.figures(), json);
            DiagnosticJson.writeCounts(report.messages(), json);
            DiagnosticJson.writeCodes(report.messages(), json);
            DiagnosticJson.writeAll(report.messages(), json);
        });
    }

    private static void write(ProofReport.Figures figures, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("site");
        json.writeNumberField("files", figures.files());
        json.writeNumberField("pages", figures.pages());
        json.writeNumberField("in_sitemaps", figures.inSitemaps());
        json.writeNumberField("links", figures.internal());
        json.writeNumberField("links_to_other_sites", figures.external());
        json.writeObjectFieldStart("heaviest_page");
        json.writeStringField("path", figures.heaviestPage());
        json.writeNumberField("bytes", figures.heaviest());
        json.writeEndObject();
        json.writeEndObject();
    }
}
