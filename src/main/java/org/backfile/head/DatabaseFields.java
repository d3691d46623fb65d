package org.backfile.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

/** The fields that texts from news databases have: {@code database-fields.txt}. */
final class DatabaseFields {

    /** How sure a name is to be one of a database, and which values it can have. */
    enum Sort {
        /** No other text has it. */
        ONLY,
        /** Only among others, or in capitals. */
        OTHER,
        /** A number of words follows, and then it is certain. */
        LENGTH,
        /** A date follows. */
        DATE,
        /** The name of a language; a code is a field. */
        LANGUAGE,
        /** The place that opens the text. */
        DATELINE,
        /** Stands before the text. */
        TEXT
    }

    /**
     * @param field  name of the field that it sets, if it is one that an article has
     * @param reason for setting it aside, otherwise
     */
    record Known(Sort sort, Optional<String> field, String reason) {}

    private static final Map<String, Known> BY_NAME = byName();

    private DatabaseFields() {}

    private static Map<String, Known> byName() {
        var fields = new HashMap<String, Known>();
        String reason = "";
        for (String line : PackagedLines.of("database-fields.txt", DatabaseFields.class)) {
            if (line.startsWith("= ")) {
                reason = line.substring(2);
                continue;
            }
            boolean isOnly = line.startsWith("only as ");
            if (isOnly || line.startsWith("as ")) {
                int colon = line.indexOf(':');
                String field = line.substring(line.indexOf("as ") + 3, colon);
                add(
                        fields,
                        line.substring(colon + 1),
                        new Known(isOnly ? Sort.ONLY : Sort.OTHER, Optional.of(field), ""));
            } else {
                int space = line.indexOf(' ');
                var sort = Sort.valueOf(Folding.key(line.substring(0, space)).toUpperCase(Locale.ROOT));
                add(fields, line.substring(space), new Known(sort, Optional.empty(), reason));
            }
        }
        return Map.copyOf(fields);
    }

    private static void add(Map<String, Known> fields, String names, Known known) {
        for (String name : names.split("\\|")) {
            fields.putIfAbsent(Folding.words(name), known);
        }
    }

    /** What the name says, if databases have it. */
    static Optional<Known> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Folding.words(name)));
    }
}
