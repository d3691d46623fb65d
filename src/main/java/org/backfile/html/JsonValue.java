package org.backfile.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value, as far as JSON-LD needs it. Numbers and {@code true} are texts; {@code null} is treated as absent. */
sealed interface JsonValue {

    /** @param offset index of the value's first character in the script */
    record Text(String value, int offset) implements JsonValue {}

    /** A list. */
    record Many(List<JsonValue> members) implements JsonValue {
        public Many {
            members = List.copyOf(members);
        }
    }

    /** An object. */
    record Thing(Map<String, JsonValue> members) implements JsonValue {
        public Thing {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        Optional<JsonValue> get(String name) {
            return Optional.ofNullable(members.get(name));
        }
    }

    /**
     * Reads a script's JSON, tolerating the liberties that pages take: line breaks in strings, comments, a trailing
     * comma. If it breaks off, or nests deeper than Jackson's limit of 1,000 (no article does), everything before that
     * point is kept.
     */
    static JsonValue read(String json) {
        return new Reader().read(json);
    }

    /** Builds the value without recursion. */
    final class Reader {
        // Names are neither shared nor interned: a hostile page could make millions that collide.
        private static final JsonFactory FACTORY = JsonFactory.builder()
                .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .build();

        private final List<JsonValue> roots = new ArrayList<>();
        private final Deque<Frame> open = new ArrayDeque<>();

        private Reader() {}

        /** A list or an object that is not yet closed. */
        private static final class Frame {
            private final boolean isThing;
            private final List<JsonValue> members = new ArrayList<>();
            private final Map<String, JsonValue> named = new LinkedHashMap<>();
            private String name = "";

            Frame(boolean isThing) {
                this.isThing = isThing;
            }

            void add(JsonValue value) {
                if (isThing) {
                    named.putIfAbsent(name, value);
                } else {
                    members.add(value);
                }
            }

            JsonValue value() {
                return isThing ? new Thing(named) : new Many(members);
            }
        }

        private JsonValue read(String json) {
            try (JsonParser parser = FACTORY.createParser(json)) {
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    take(token, parser);
                }
            } catch (IOException brokenOff) {
                // Not a failure of ours: return everything read so far.
            }
            while (!open.isEmpty()) {
                close();
            }
            return roots.size() == 1 ? roots.get(0) : new Many(roots);
        }

        private void take(JsonToken token, JsonParser parser) throws IOException {
            switch (token) {
                case START_OBJECT -> open.push(new Frame(true));
                case START_ARRAY -> open.push(new Frame(false));
                case END_OBJECT, END_ARRAY -> close();
                case FIELD_NAME -> open.element().name = parser.currentName();
                case VALUE_NULL -> {}
                default ->
                    add(new Text(parser.getText(), (int)
                            parser.currentTokenLocation().getCharOffset()));
            }
        }

        private void close() {
            add(open.pop().value());
        }

        private void add(JsonValue value) {
            if (open.isEmpty()) {
                roots.add(value);
            } else {
                open.element().add(value);
            }
        }
    }
}
