package org.backfile.article;

import java.util.List;
import java.util.Optional;

/**
 * One piece of an article's body, in reading order. Texts are as in the source, with hard line breaks removed;
 * in an article of {@link Syntax#MARKDOWN} they keep their inline Markdown. The inline mark-up of a web page stands
 * beside its texts as {@link Mark}s.
 */
public sealed interface Block {

    /** Calls the case for this kind of block. A new kind breaks every caller at compile time, as it should. */
    <T> T match(Cases<T> cases);

    /** The words, one line per paragraph or item, without list markers and quotation signs. */
    String text();

    /**
     * A paragraph; never blank. Its text is one line, but for verse, which keeps its line breaks.
     *
     * @param marks the inline mark-up of a web page
     */
    record Paragraph(String text, List<Mark> marks) implements Block {
        public Paragraph {
            marks = List.copyOf(marks);
            if (text.isBlank()) {
                throw new IllegalArgumentException("a paragraph is never blank");
            }
        }

        public Paragraph(String text) {
            this(text, List.of());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.paragraph(this);
        }
    }

    /** Lines that repeat someone's words, set off from the story. */
    record Quotation(List<Paragraph> paragraphs, Optional<String> attribution) implements Block {
        public Quotation {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String text() {
            return String.join("\n", paragraphs.stream().map(Paragraph::text).toList());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.quotation(this);
        }
    }

    /**
     * A list; the items do not include their markers or numbers. The numbers of a numbered one go on one by one.
     *
     * @param first the number of the first item; 1 in a list without numbers
     * @param marks the inline mark-up of a web page's items, a list for each item; or none at all
     */
    record Listing(boolean isNumbered, int first, List<String> items, List<List<Mark>> marks) implements Block {
        public Listing {
            items = List.copyOf(items);
            marks = marks.stream().allMatch(List::isEmpty)
                    ? List.of()
                    : marks.stream().map(List::copyOf).toList();
        }

        public Listing(boolean isNumbered, List<String> items) {
            this(isNumbered, 1, items, List.of());
        }

        /** A numbered list. */
        public static Listing from(int first, List<String> items) {
            return new Listing(true, first, items, List.of());
        }

        /** The number that an item after the last would have. */
        public int next() {
            return first + items.size();
        }

        /** The inline mark-up of an item; empty if the list has none. */
        public List<Mark> marksOf(int item) {
            return marks.isEmpty() ? List.of() : marks.get(item);
        }

        @Override
        public String text() {
            return String.join("\n", items);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.listing(this);
        }
    }

    /** A note by the editors about the article: {@code Correction: An earlier version gave the wrong rank.} */
    record Note(Kind kind, String label, String text, List<Mark> marks) implements Block {
        public Note {
            marks = List.copyOf(marks);
        }

        public Note(Kind kind, String label, String text) {
            this(kind, label, text, List.of());
        }

        /** The kind of note. */
        public enum Kind {
            CORRECTION,
            EDITORS_NOTE,
            UPDATE
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.note(this);
        }
    }

    /**
     * The caption of a picture, or its photographer: {@code Photo: The ferry at its pier.} The picture itself is not
     * in the text.
     */
    record Caption(String text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.caption(this);
        }
    }

    /**
     * One turn of a speaker in an interview.
     *
     * @param speaker as printed before the colon: {@code Q}, {@code MARIAM OSEI}
     * @param words   the spoken words
     */
    record Turn(String speaker, String words) implements Block {
        @Override
        public String text() {
            return speaker + ": " + words;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.turn(this);
        }
    }

    /** Lines whose spaces and breaks carry the meaning, such as a table set with spaces. */
    record Preformatted(String text) implements Block {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.preformatted(this);
        }
    }

    /** A block of a Markdown text that has no plain equivalent (a table, nested lists, code), as its source. */
    record Markdown(String source) implements Block {
        @Override
        public String text() {
            return source;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.markdown(this);
        }
    }

    /** A mark between two parts of a story: {@code * * *}. */
    record Separator(String mark) implements Block {
        @Override
        public String text() {
            return mark;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.separator(this);
        }
    }

    /** A function for each kind of block. */
    interface Cases<T> {
        T paragraph(Paragraph paragraph);

        T quotation(Quotation quotation);

        T listing(Listing listing);

        T note(Note note);

        T caption(Caption caption);

        T turn(Turn turn);

        T preformatted(Preformatted preformatted);

        T markdown(Markdown markdown);

        T separator(Separator separator);
    }
}
