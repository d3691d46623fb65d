package org.backfile.proof;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a JSON feed or another file of JSON: its addresses are the strings under the names that JSON Feed defines for
 * them.
 */
final class JsonFeedFile {

    private static final Set<String> ADDRESSES =
            Set.of("url", "home_page_url", "feed_url", "next_url", "icon", "favicon", "image");

    private JsonFeedFile() {}

    static FileReading read(String json) {
        var links = new ArrayList<String>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            read(parser, links);
            return FileReading.ofLinks(links);
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            return FileReading.broken(links, "is not JSON", line);
        } catch (IOException impossible) {
            throw new IllegalStateException("a text in memory can be read", impossible);
        }
    }

    private static void read(JsonParser parser, List<String> links) throws IOException {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING
                    && parser.currentName() != null
                    && ADDRESSES.contains(parser.currentName())) {
                links.add(parser.getText());
            }
        }
    }
}
