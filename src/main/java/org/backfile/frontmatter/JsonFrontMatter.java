package org.backfile.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.parse.Field;
import org.backfile.text.Line;

/**
 * A JSON object at the very top; its first line begins with a brace, and nothing follows the closing brace on its last
 * line. A text that begins with a brace but has no known field is ordinary text. Extra commas and single quotation
 * marks are accepted; a malformed object is read line by line, if its braces stand on lines of their own.
 */
final class JsonFrontMatter implements FrontMatterFormat {

    private static final int MOST_LINES = 500;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    @Override
    public String example() {
        return "\"title\": \"Ferry to sail again\",";
    }

    @Override
    public Optional<Found> in(List<Line> lines) {
        if (!lines.get(0).text().startsWith("{")) {
            return Optional.empty();
        }
        List<Line> looked = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        try (JsonParser parser = JSON.createParser(
                String.join("\n", looked.stream().map(Line::text).toList()))) {
            parser.nextToken();
            Map<String, List<String>> values = valuesIn(parser);
            int size = parser.currentLocation().getLineNr();
            String last = lines.get(size - 1).text();
            boolean isAlone = last.substring(
                            Math.min(last.length(), parser.currentLocation().getColumnNr() - 1))
                    .isBlank();
            return isAlone && isKnown(values) ? Optional.of(Found.of(size, values)) : Optional.empty();
        } catch (JsonParseException mistake) {
            return loose(looked, mistake.getLocation().getLineNr() - 1);
        } catch (IOException notJson) {
            // Not a failure: the question was whether the text begins with JSON.
            return Optional.empty();
        }
    }

    private static Optional<Found> loose(List<Line> lines, int mistake) {
        int end = 1;
        while (end < lines.size() && !lines.get(end).text().stripTrailing().equals("}")) {
            end++;
        }
        if (end == lines.size() || !lines.get(0).stripped().equals("{")) {
            return Optional.empty();
        }
        LooseFrontMatter read = LooseFrontMatter.closed(lines.subList(1, end), ':');
        boolean isWhole = read.size() == end - 1 && read.isKnown();
        var wrong = Mistake.inLine(lines.get(Math.min(mistake, end)), "JSON", read.unread());
        return isWhole ? Optional.of(new Found(end + 1, read.values(), Optional.of(wrong))) : Optional.empty();
    }

    private static boolean isKnown(Map<String, List<String>> values) {
        return values.keySet().stream().anyMatch(key -> Field.named(key).isPresent());
    }

    private static Map<String, List<String>> valuesIn(JsonParser parser) throws IOException {
        var values = new LinkedHashMap<String, List<String>>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            values.computeIfAbsent(key, any -> new ArrayList<>()).addAll(textsOf(parser.nextToken(), parser));
        }
        return values;
    }

    private static List<String> textsOf(JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return List.of();
        }
        if (token != JsonToken.START_ARRAY) {
            return token == JsonToken.VALUE_NULL ? List.of() : List.of(parser.getText());
        }
        var texts = new ArrayList<String>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken().isStructStart()) {
                parser.skipChildren();
            } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
                texts.add(parser.getText());
            }
        }
        return texts;
    }
}
