package org.backfile.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.backfile.article.Mark;
import org.backfile.parse.Field;
import org.backfile.text.Invisible;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The text between two places where a page begins a new block, with its inline mark-up beside it. */
final class InlineRun {

    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    /** Where lines end, as indices in the text. */
    private final List<Integer> breaks = new ArrayList<>();

    private Optional<Element> parent = Optional.empty();
    private boolean isSpaceDue;

    /**
     * What surrounds a text node.
     *
     * @param named   the element that names the field of the text
     * @param isLarge whether its letters are larger than those of the text
     */
    record Around(Optional<Inline> inline, Optional<Named> named, boolean isLarge) {}

    /** An element whose mark-up names the field that its words belong to. */
    record Named(Element element, Field field) {}

    /** A text node, from one index of the run's text to another. */
    private record Piece(int from, int to, Extent place, Around around) {
        boolean isIn(Mark.Kind kind) {
            return around.inline().isPresent() && around.inline().get().holds(kind);
        }
    }

    /** A piece of the run marked with its field. */
    record Marked(Field field, Element element, String text) {}

    void add(TextNode node, Around around) {
        parent = isBlank() ? Optional.ofNullable(node.parent()) : parent;
        add(node.getWholeText(), Extent.of(node), around);
    }

    /** @param place of the words in the source */
    void add(String added, Extent place, Around around) {
        int before = text.length();
        boolean isRightToLeft = Invisible.hasRightToLeft(added);
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (Invisible.is(c)) {
                String read = Invisible.readAs(added, i, isRightToLeft);
                if (!read.isEmpty()) {
                    before = withSpaceDue(before);
                    text.append(read);
                }
            } else if (CleanText.isSpace(c)) {
                space();
            } else if (!Character.isISOControl(c)) {
                before = withSpaceDue(before);
                text.append(CleanText.whole(added, i));
            }
        }
        if (text.length() > before) {
            pieces.add(new Piece(before, text.length(), place, around));
        }
    }

    /** Adds the space that is due; returns where the words begin, which a space before them does not belong to. */
    private int withSpaceDue(int start) {
        boolean isAdded = isSpaceDue && text.length() > 0;
        isSpaceDue = false;
        if (isAdded) {
            text.append(' ');
        }
        return isAdded && start == text.length() - 1 ? start + 1 : start;
    }

    /** The element that its first words are in. */
    Optional<Element> parent() {
        return parent;
    }

    /** Adds the space between two elements that are displayed apart. */
    void space() {
        isSpaceDue = true;
    }

    /** Ends a line. */
    void lineBreak() {
        space();
        if (!isBlank() && (breaks.isEmpty() || breaks.get(breaks.size() - 1) < text.length())) {
            breaks.add(text.length());
        }
    }

    boolean isBlank() {
        return text.length() == 0;
    }

    String text() {
        return text.toString();
    }

    int length() {
        return text.length();
    }

    /** Whether nearly all of the run consists of links. */
    boolean isLinks() {
        return isMostly(piece -> piece.isIn(Mark.Kind.LINK));
    }

    /** Whether nearly all of the run is bold or large, as headlines are. */
    boolean isProminent() {
        return isMostly(piece -> piece.around().isLarge() || piece.isIn(Mark.Kind.STRONG));
    }

    /** Judged by letters and digits only, since punctuation between links belongs to none of them. */
    private boolean isMostly(Predicate<Piece> wanted) {
        int inside = 0;
        int all = 0;
        for (Piece piece : pieces) {
            int letters = 0;
            for (int i = piece.from(); i < piece.to(); i++) {
                letters += Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
            }
            all += letters;
            inside += wanted.test(piece) ? letters : 0;
        }
        return inside * 10 >= all * 9 && (inside > 0 || isBlank());
    }

    /** Its lines, each a run; a single one if there is no line break. */
    List<InlineRun> lines() {
        var lines = new ArrayList<InlineRun>();
        int from = 0;
        int piece = 0;
        for (int i = 0; i <= breaks.size(); i++) {
            int to = i < breaks.size() ? breaks.get(i) : text.length();
            while (piece < pieces.size() && pieces.get(piece).to() <= from) {
                piece++;
            }
            lines.add(part(from, to, piece));
            from = to;
        }
        lines.removeIf(InlineRun::isBlank);
        return lines;
    }

    /** The rest of the run, starting at this line. */
    InlineRun fromLine(int number) {
        return number == 0 ? this : part(breaks.get(number - 1), text.length(), 0);
    }

    /** @param first number of a piece at or before the beginning of the line */
    private InlineRun part(int start, int to, int first) {
        int from = start;
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        var part = new InlineRun();
        part.text.append(text, from, to);
        for (int i = first; i < pieces.size() && pieces.get(i).from() < to; i++) {
            Piece piece = pieces.get(i);
            int begin = Math.max(from, piece.from());
            int end = Math.min(to, piece.to());
            if (begin < end) {
                part.pieces.add(new Piece(begin - from, end - from, piece.place(), piece.around()));
            }
        }
        if (to == text.length()) {
            breaks.stream().filter(end -> end > start).forEach(end -> part.breaks.add(end - start - 1));
        }
        return part;
    }

    /** The text with its line breaks. */
    String withBreaks() {
        var lines = new StringBuilder(text);
        breaks.stream().filter(end -> end < lines.length()).forEach(end -> lines.setCharAt(end, '\n'));
        return lines.toString();
    }

    /** The pieces that name their field, one per element. */
    List<Marked> marks() {
        var texts = new LinkedHashMap<Element, StringBuilder>();
        var fields = new LinkedHashMap<Element, Field>();
        for (Piece piece : pieces) {
            if (piece.around().named().isPresent()) {
                Named named = piece.around().named().get();
                StringBuilder words = texts.computeIfAbsent(named.element(), any -> new StringBuilder());
                boolean isApart = piece.from() > 0 && text.charAt(piece.from() - 1) == ' ' && words.length() > 0;
                words.append(isApart ? " " : "").append(text, piece.from(), piece.to());
                fields.put(named.element(), named.field());
            }
        }
        return texts.entrySet().stream()
                .map(entry -> new Marked(
                        fieldOf(fields, entry.getKey()),
                        entry.getKey(),
                        entry.getValue().toString()))
                .toList();
    }

    private static Field fieldOf(Map<Element, Field> fields, Element element) {
        return Optional.ofNullable(fields.get(element)).orElseThrow();
    }

    /**
     * The inline mark-up of the text from an index on, counted from there; links without an address are not in it.
     */
    List<Mark> markUpFrom(int start) {
        var marks = new ArrayList<Mark>();
        Deque<Opened> open = new ArrayDeque<>();
        int end = 0;
        for (Piece piece : pieces) {
            if (piece.around().inline().isEmpty() && open.isEmpty()) {
                end = piece.to();
                continue;
            }
            close(open, piece.around().inline(), end, start, marks);
            piece.around().inline().ifPresent(inline -> open(inline, open, piece.from()));
            end = piece.to();
        }
        close(open, Optional.empty(), end, start, marks);
        Collections.reverse(marks);
        marks.sort((one, other) -> one.from() != other.from() ? one.from() - other.from() : other.to() - one.to());
        return marks;
    }

    private record Opened(Inline inline, int from) {}

    private static void open(Inline inline, Deque<Opened> open, int from) {
        var path = new ArrayDeque<Inline>();
        for (Inline at = inline; at != null; at = at.outer()) {
            path.push(at);
        }
        for (Inline at : path) {
            if (open.stream().noneMatch(one -> one.inline() == at)) {
                open.push(new Opened(at, from));
            }
        }
    }

    private static void close(Deque<Opened> open, Optional<Inline> next, int end, int start, List<Mark> marks) {
        while (!open.isEmpty()
                && (next.isEmpty() || !next.get().isIn(open.element().inline()))) {
            Opened done = open.pop();
            int from = Math.max(0, done.from() - start);
            boolean isUseful = done.inline().kind() != Mark.Kind.LINK
                    || !done.inline().target().isEmpty();
            if (isUseful && end - start > from) {
                marks.add(new Mark(
                        done.inline().kind(), from, end - start, done.inline().target()));
            }
        }
    }

    int links() {
        return linksWith(link -> true);
    }

    /** The number of links without a usable address. */
    int deadLinks() {
        return linksWith(link -> link.target().isEmpty());
    }

    private int linksWith(Predicate<Inline> wanted) {
        // One link may span several pieces, but only adjacent ones.
        Optional<Inline> last = Optional.empty();
        int count = 0;
        for (Piece piece : pieces) {
            Optional<Inline> link = piece.around().inline().flatMap(Inline::link);
            count += link.filter(wanted).isPresent() && !link.equals(last) ? 1 : 0;
            last = link;
        }
        return count;
    }

    /** Its places in the source, in order. */
    List<Extent> places() {
        return pieces.stream().map(Piece::place).toList();
    }

    Extent place() {
        return pieces.isEmpty() ? new Extent(0, 0) : pieces.get(0).place();
    }
}
