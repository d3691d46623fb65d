package org.backfile.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.backfile.article.Block;
import org.backfile.text.Line;

/**
 * The footnotes of a Markdown text. Each is a block of its own; a reference links to it, and it links back.
 *
 * <pre>
 * The ferry sails again.[^1]       in a paragraph
 * [^1]: From Monday.               anywhere below or above it
 * </pre>
 *
 * They are numbered in the order of their references; footnotes without a reference come last. A reference without a
 * footnote is text.
 */
final class Footnotes {

    /** In characters. */
    private static final int LONGEST_REFERENCE = 100;

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final List<Note> numbered = new ArrayList<>();

    /** A footnote; its number is 0 until something refers to it. */
    private static final class Note {
        private final String source;
        private int number;
        private boolean isWritten;

        private Note(String source) {
            this.source = source;
        }
    }

    /** A reference, with its start and end in a text. */
    record Reference(int from, int to, String html) {}

    private Footnotes() {}

    static Footnotes in(List<Block> blocks) {
        var footnotes = new Footnotes();
        for (Block block : blocks) {
            if (block instanceof Block.Markdown markdown) {
                String source = markdown.source().stripLeading();
                labelOf(source)
                        .ifPresent(label -> footnotes.notes.putIfAbsent(
                                label, new Note(withoutIndent(source.substring(label.length() + 4)))));
            }
        }
        return footnotes;
    }

    /** Whether the block is a footnote that {@link #write} writes. */
    boolean isOne(String block) {
        String source = block.stripLeading();
        return labelOf(source)
                .flatMap(label -> Optional.ofNullable(notes.get(label))
                        .filter(note -> note.source.equals(withoutIndent(source.substring(label.length() + 4)))))
                .isPresent();
    }

    /** A block that would define a footnote, as text: a second one of the same label. */
    static String asText(String block) {
        return labelOf(block.stripLeading()).isPresent() ? block.replaceFirst("\\[", "\\\\[") : block;
    }

    /** The label of a footnote: {@code 1} of {@code [^1]: From Monday.} */
    private static Optional<String> labelOf(String source) {
        int end = source.startsWith("[^") ? source.indexOf("]:") : -1;
        boolean isLabel = end > 2
                && source.substring(2, end).chars().noneMatch(c -> c == '[' || c == ']' || Character.isWhitespace(c));
        return isLabel ? Optional.of(source.substring(2, end)) : Optional.empty();
    }

    private static String withoutIndent(String source) {
        var text = new StringBuilder(source.length());
        for (Line line : Line.linesOf(source)) {
            String words = line.text();
            int indent = 0;
            while (indent < 4 && indent < words.length() && words.charAt(indent) == ' ') {
                indent++;
            }
            boolean isTab = indent == 0 && words.startsWith("\t");
            text.append(words, isTab ? 1 : indent, words.length()).append('\n');
        }
        return text.toString().strip();
    }

    /** The text without its references. */
    String without(String text) {
        if (notes.isEmpty() || !text.contains("[^")) {
            return text;
        }
        var rest = new StringBuilder();
        int from = 0;
        int end = text.indexOf(']');
        for (int at = text.indexOf("[^"); at >= 0 && end >= 0; at = text.indexOf("[^", at + 1)) {
            if (end < at) {
                end = text.indexOf(']', at);
            }
            boolean isShort = end >= 0 && end - at <= LONGEST_REFERENCE;
            if (isShort && at >= from && notes.containsKey(text.substring(at + 2, end))) {
                rest.append(text, from, at);
                from = end + 1;
            }
        }
        return rest.append(text, from, text.length()).toString();
    }

    /** The references in a text, in order; the first reference to a footnote gives it its number. */
    List<Reference> referencesIn(String text) {
        var references = new ArrayList<Reference>();
        int end = notes.isEmpty() ? -1 : text.indexOf(']');
        for (int at = text.indexOf("[^"); at >= 0 && end >= 0; at = text.indexOf("[^", at + 1)) {
            if (end < at) {
                end = text.indexOf(']', at);
            }
            boolean isShort = end >= 0 && end - at <= LONGEST_REFERENCE;
            Note note = isShort ? notes.get(text.substring(at + 2, end)) : null;
            if (note != null) {
                references.add(new Reference(at, end + 1, reference(note)));
            }
        }
        return references;
    }

    private String reference(Note note) {
        boolean isFirst = note.number == 0;
        if (isFirst) {
            numbered.add(note);
            note.number = numbered.size();
        }
        return "<sup" + (isFirst ? " id=\"fnref-" + note.number + "\"" : "") + "><a href=\"#fn-" + note.number + "\">"
                + note.number + "</a></sup>";
    }

    /** @param html turns the Markdown of a footnote into HTML */
    void write(UnaryOperator<String> html, StringBuilder to) {
        if (notes.isEmpty()) {
            return;
        }
        to.append("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
        int next = writeNumbered(0, html, to);
        for (Note note : notes.values()) {
            if (!note.isWritten) {
                write(note, html, to);
                next = writeNumbered(next, html, to);
            }
        }
        to.append("</ol>\n</section>\n");
    }

    /** A footnote may refer to another, which is then numbered after it. */
    private int writeNumbered(int from, UnaryOperator<String> html, StringBuilder to) {
        int next = from;
        for (; next < numbered.size(); next++) {
            if (!numbered.get(next).isWritten) {
                write(numbered.get(next), html, to);
            }
        }
        return next;
    }

    private static void write(Note note, UnaryOperator<String> html, StringBuilder to) {
        note.isWritten = true;
        // Before its number is asked for: it may refer to itself.
        String text = html.apply(note.source).strip();
        if (note.number == 0) {
            to.append("<li>").append(text);
        } else {
            String back = " <a href=\"#fnref-" + note.number + "\" role=\"doc-backlink\">↩</a>";
            to.append("<li id=\"fn-").append(note.number).append("\">");
            to.append(text.endsWith("</p>") ? text.substring(0, text.length() - 4) + back + "</p>" : text + back);
        }
        to.append("</li>\n");
    }
}
