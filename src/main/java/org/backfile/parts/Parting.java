package org.backfile.parts;

import java.util.List;
import java.util.OptionalInt;

/**
 * Where the articles of a file are.
 *
 * @param found     what tells them apart, to complete a message: {@code lines such as "1 of 50 DOCUMENTS"}
 * @param places    in the order of the file; at least one
 * @param end       line after the last article
 * @param announced the number of articles that the file says it holds
 * @param isSure    whether each place is certainly an article
 */
record Parting(String found, List<Place> places, int end, OptionalInt announced, boolean isSure) {

    Parting {
        places = List.copyOf(places);
    }

    /**
     * An article.
     *
     * @param from line after the preceding article
     * @param head its first line; those from {@code from} on belong to no article
     */
    record Place(int from, int head) {}

    int size() {
        return places.size();
    }
}
