package org.backfile.head;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.backfile.text.Folding;
import org.backfile.text.PackagedLines;

/** The fields of texts from news databases: {@code database-fields.txt}. */
final class DatabaseFields {

    /** How certainly a name is that of a database field, and which values the field can have. */
    enum Sort {
        /** Occurs in no other text. */
        ONLY,
        /** Certain only among others, or in capitals. */
        OTHER,
        /** Certain if a number of words follows. */
        LENGTH,
        /** A date follows. */
        DATE,
        /** The name of a language follows; a language code makes it an ordinary field. */
        LANGUAGE,
        /** The place that opens the text follows. */
        DATELINE,
        /** Stands before the text. */
        TEXT,
        /** Stands below all, without a value. */
        END
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

    /** What a name means, if it is a database field. */
    static Optional<Known> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Folding.words(name)));
    }
}
