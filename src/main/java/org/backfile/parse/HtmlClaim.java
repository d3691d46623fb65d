package org.backfile.parse;

import java.util.List;

/** A place in a page that says what a field is: {@code <meta name="author" content="Jane Doe">}. */
record HtmlClaim(Field field, List<String> values, List<HtmlPlace> places) {

    HtmlClaim {
        values = List.copyOf(values);
        places = List.copyOf(places);
    }

    HtmlClaim(Field field, String value, HtmlPlace place) {
        this(field, List.of(value), List.of(place));
    }
}
