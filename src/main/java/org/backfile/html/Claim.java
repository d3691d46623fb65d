package org.backfile.html;

import java.util.List;
import org.backfile.parse.Field;

/** A place in a page that states the value of a field: {@code <meta name="author" content="Jane Doe">}. */
record Claim(Field field, List<String> values, List<Extent> places) {

    Claim {
        values = List.copyOf(values);
        places = List.copyOf(places);
    }

    Claim(Field field, String value, Extent place) {
        this(field, List.of(value), List.of(place));
    }
}
