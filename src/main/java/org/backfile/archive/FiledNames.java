package org.backfile.archive;

import java.util.List;

/** The names that the cards of a table are filed under, by kind. */
record FiledNames(Names sections, Names topics, Names places, Names authors) {

    static FiledNames none() {
        return new FiledNames(Names.none(), Names.none(), Names.none(), Names.none());
    }

    /** Collects the names of rows in order. */
    static final class Builder {
        private final Names.Builder sections;
        private final Names.Builder topics;
        private final Names.Builder places;
        private final Names.Builder authors;

        Builder(FiledNames former, int rows) {
            sections = new Names.Builder(former.sections, rows);
            topics = new Names.Builder(former.topics, rows);
            places = new Names.Builder(former.places, rows);
            authors = new Names.Builder(former.authors, rows);
        }

        /** Adds a row of the former table. */
        void add(int row) {
            sections.add(row);
            topics.add(row);
            places.add(row);
            authors.add(row);
        }

        void add(OfCard names) {
            sections.add(names.section);
            topics.add(names.topics);
            places.add(names.places);
            authors.add(names.authors);
        }

        FiledNames build() {
            return new FiledNames(sections.build(), topics.build(), places.build(), authors.build());
        }
    }

    /** The names on one card. */
    record OfCard(List<String> section, List<String> topics, List<String> places, List<String> authors) {
        static OfCard of(Card card) {
            return new OfCard(card.section().stream().toList(), card.topics(), card.places(), card.authors());
        }
    }
}
