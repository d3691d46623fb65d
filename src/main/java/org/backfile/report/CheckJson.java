package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import org.backfile.check.CheckReport;
import org.backfile.check.Doubles;
import org.backfile.check.Overview;
import org.backfile.text.TextId;

/**
 * Prints the findings in an archive as one JSON object:
 *
 * <pre>
 * { "overview": { "texts": 3, "articles": 3, "drafts": 0, "words": 120, "years": { "1987": 3 },
 *                 "date_missing": 0, "date_month_only": 0, "date_year_only": 0, "date_ambiguous": 0,
 *                 "headline_missing": 0, "headline_long": 0, "headline_short": 0, "encoding_assumed": 0,
 *                 "set_aside": { "articles": 1, "lines": 2, "reasons": { "a second date": 2 } } },
 *   "errors": 0, "warnings": 1, "notes": 0,
 *   "codes": { "double": 1 },
 *   "doubles": [ { "files": ["articles/a.txt", "articles/b.txt"] } ],
 *   "near_doubles": [ { "files": ["articles/a.txt", "articles/c.txt"], "in_common": 0.92 } ],
 *   "diagnostics": [ ... ] }
 * </pre>
 *
 * A text that is a part of its file has its first line after the path: {@code articles/box.txt:40}. {@code in_common}
 * is a fraction of 1, rounded down to four decimal places; {@code years} has only years with articles.
 */
public final class CheckJson {

    private final PrintWriter to;

    public CheckJson(PrintWriter to) {
        this.to = to;
    }

    public void print(CheckReport report) {
        JsonPrinter.print(to, json -> write(report, json));
    }

    private static void write(CheckReport report, JsonGenerator json) throws IOException {
        write(report.overview(), json);
        DiagnosticJson.writeCounts(report.messages(), json);
        DiagnosticJson.writeCodes(report.messages(), json);
        write(report.doubles(), json);
        DiagnosticJson.writeAll(report.messages(), json);
    }

    private static void write(Overview overview, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("overview");
        json.writeNumberField("texts", overview.texts());
        json.writeNumberField("articles", overview.articles());
        json.writeNumberField("drafts", overview.drafts());
        json.writeNumberField("words", overview.words());
        numbers("years", overview.years(), json);
        json.writeNumberField("date_missing", overview.dates().missing());
        json.writeNumberField("date_month_only", overview.dates().monthOnly());
        json.writeNumberField("date_year_only", overview.dates().yearOnly());
        json.writeNumberField("date_ambiguous", overview.dates().ambiguous());
        json.writeNumberField("headline_missing", overview.headlines().missing());
        json.writeNumberField("headline_long", overview.headlines().tooLong());
        json.writeNumberField("headline_short", overview.headlines().tooShort());
        json.writeNumberField("encoding_assumed", overview.encodingsAssumed());
        json.writeObjectFieldStart("set_aside");
        json.writeNumberField("articles", overview.aside().articles());
        json.writeNumberField("lines", overview.aside().count());
        numbers("reasons", overview.aside().lines(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void numbers(String name, Map<?, Integer> numbers, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (var entry : numbers.entrySet()) {
            json.writeNumberField(entry.getKey().toString(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void write(Doubles doubles, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("doubles");
        for (var group : doubles.same()) {
            json.writeStartObject();
            files(group.texts(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("near_doubles");
        for (var pair : doubles.near()) {
            json.writeStartObject();
            files(List.of(pair.first(), pair.second()), json);
            json.writeNumberField("in_common", Math.floor(pair.common() * 10_000 + 1e-6) / 10_000);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void files(List<TextId> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("files");
        for (TextId text : texts) {
            json.writeString(text.name());
        }
        json.writeEndArray();
    }
}
