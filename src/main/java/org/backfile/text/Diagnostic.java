package org.backfile.text;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a person should know about their texts or settings.
 *
 * @param file      the path as the person knows it, with {@code /}: relative to the site's folder where it lies in it
 * @param place     where in the file; absent when it concerns the file as a whole
 * @param found     what was found there, as a sentence without a full stop
 * @param expected  what should be there; empty when {@code found} says it all
 * @param fix      what the person can do; empty when nothing needs doing
 * @param meanwhile what was done instead
 */
public record Diagnostic(
        Code code, String file, Optional<Place> place, String found, String expected, String fix, String meanwhile)
        implements Comparable<Diagnostic> {

    /** By path, then by place, then by code: the order of the report, whatever the order of processing. */
    private static final Comparator<Diagnostic> REPORT_ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(d -> d.place.map(Place::span), Comparator.comparing(s -> s.orElse(new Span(1, 1, 0))))
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::found);

    public static Builder of(Code code, String file) {
        return new Builder(code, file);
    }

    /** About a text as a whole: points to where it begins, when it is a part of its file. */
    public static Builder of(Code code, TextId text) {
        var builder = new Builder(code, text.file());
        builder.place = text.part().map(Place::startOf);
        return builder;
    }

    public Severity severity() {
        return code.severity();
    }

    /** Whether it concerns a place in that text, or its file as a whole. */
    public boolean concerns(TextId text) {
        boolean isInText = place.isEmpty()
                || text.part().isEmpty()
                || text.part().get().contains(place.get().span());
        return file.equals(text.file()) && isInText;
    }

    /** {@code articles/ferry.txt:3:1}, or the path alone. */
    public String position() {
        return place.map(p -> file + ":" + p.span().line() + ":" + p.span().column())
                .orElse(file);
    }

    @Override
    public int compareTo(Diagnostic other) {
        return REPORT_ORDER.compare(this, other);
    }

    /**
     * A span with the line it lies on, to be shown under the message.
     *
     * @param excerpt the line, or a window of {@value #WINDOW} characters of a longer one that starts at the span's
     *                own start; never the whole of a line of ten million characters
     * @param caret   the column of the span within the excerpt, from 1
     */
    public record Place(Span span, String excerpt, int caret) {
        private static final int WINDOW = 160;

        private static Place startOf(Part part) {
            return new Place(new Span(part.firstLine(), 1, 0), "", 1);
        }

        /** Whether there is a line to show; a place that only says where a text begins has none. */
        public boolean hasExcerpt() {
            return span.length() > 0 || !excerpt.isEmpty();
        }

        public static Place on(Line line, Span span) {
            String text = line.written();
            if (text.length() <= WINDOW) {
                return new Place(span, text, span.column());
            }
            int from = text.offsetByCodePoints(0, Math.min(span.column() - 1, text.codePointCount(0, text.length())));
            int to = Math.min(text.length(), from + WINDOW);
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            return new Place(span, text.substring(from, to), 1);
        }
    }

    /** Builds a diagnostic, naming each part where it is set. */
    public static final class Builder {
        private final Code code;
        private final String file;
        private Optional<Place> place = Optional.empty();
        private String found = "";
        private String expected = "";
        private String fix = "";
        private String meanwhile = "";

        private Builder(Code code, String file) {
            this.code = code;
            this.file = file;
        }

        public Builder at(Line line) {
            return at(line, line.span());
        }

        public Builder at(Line line, Span span) {
            return at(Place.on(line, span));
        }

        public Builder at(Place where) {
            place = Optional.of(where);
            return this;
        }

        public Builder found(String sentence) {
            found = sentence;
            return this;
        }

        public Builder expected(String sentence) {
            expected = sentence;
            return this;
        }

        public Builder fix(String sentence) {
            fix = sentence;
            return this;
        }

        public Diagnostic meanwhile(String sentence) {
            meanwhile = sentence;
            return build();
        }

        public Diagnostic build() {
            return new Diagnostic(code, file, place, found, expected, fix, meanwhile);
        }
    }
}
