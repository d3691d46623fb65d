package org.backfile.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.backfile.work.Profile;

/** Writes where the time of a build went as JSON. The stages are in the report itself. */
final class ProfileJson {

    private ProfileJson() {}

    static void write(Profile profile, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("profile");
        json.writeNumberField("threads", profile.threads());
        json.writeArrayFieldStart("kinds");
        for (Profile.Kind kind : profile.kinds()) {
            json.writeStartObject();
            json.writeStringField("name", kind.name());
            amount(kind.made(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("slowest");
        for (Profile.Slow page : profile.slowest()) {
            json.writeStartObject();
            json.writeStringField("path", page.path());
            json.writeNumberField("seconds", rounded(page.seconds()));
            json.writeEndObject();
        }
        json.writeEndArray();
        amount("reading", profile.reading(), json);
        json.writeNumberField("rehearsal_seconds", rounded(profile.rehearsal()));
        amount("search", profile.search(), json);
        amount("writing", profile.writing(), json);
        json.writeObjectFieldStart("memory");
        json.writeNumberField("heap_peak_bytes", profile.memory().heapPeak());
        json.writeNumberField("collections", profile.memory().collections());
        json.writeNumberField("collecting_seconds", rounded(profile.memory().collecting()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void amount(String name, Profile.Amount amount, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        amount(amount, json);
        json.writeEndObject();
    }

    private static void amount(Profile.Amount amount, JsonGenerator json) throws IOException {
        json.writeNumberField("files", amount.files());
        json.writeNumberField("bytes", amount.bytes());
        json.writeNumberField("seconds", rounded(amount.seconds()));
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 10_000) / 10_000.0;
    }
}
