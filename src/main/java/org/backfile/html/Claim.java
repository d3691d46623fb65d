package org.backfile.html;

import java.util.List;
import org.backfile.parse.Field;

/**
 * A place in a page that states the value of a field: {@code <meta name="author" content="Jane Doe">}.
 *
 * @param isWeak whether what the story itself shows takes precedence
 */
record Claim(Field field, List<String> values, List<Extent> places, boolean isWeak) {

    Claim {
        values = List.copyOf(values);
        places = List.copyOf(places);
    }

    Claim(Field field, List<String> values, List<Extent> places) {
        this(field, values, places, false);
    }

    Claim(Field field, String value, Extent place) {
        this(field, List.of(value), List.of(place));
    }

    Claim weak() {
        return new Claim(field, values, places, true);
    }
}
