package org.backfile.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.LineJoin;
import org.backfile.parse.ParseState;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * A record whose fields have codes of two or three letters, as in Factiva. The text is in two of them, the lead and the
 * rest.
 *
 * <pre>
 * HD   Ferry line asks for boats          HD
 * PD   11 January 2010                    Ferry line asks for boats
 * LP   The council heard both sides.
 *                                         PD
 * TD   Work is to begin in spring.        11 January 2010
 * AN   Document HARPST0020100112e61b0001x
 * </pre>
 *
 * Not one: a text without a headline and a text under such codes, {@code BY THE SEA}.
 */
public final class TaggedRecord {

    private static final String TEXT = "text";
    private static final String DOCUMENT = "Document ";
    private static final int LONGEST_CODE = 3;

    /** What each code says: the name of a field, or after "=" the reason for setting it aside. */
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("SE", "section"),
            Map.entry("HD", "headline"),
            Map.entry("BY", "byline"),
            Map.entry("CR", "= the credit that the database names"),
            Map.entry("WC", "= the length"),
            Map.entry("PD", "date"),
            Map.entry("ET", "= the hour of publication"),
            Map.entry("SN", "credit"),
            Map.entry("SC", "= what the database says of the publication"),
            Map.entry("ED", "edition"),
            Map.entry("PG", "page"),
            Map.entry("VOL", "volume"),
            Map.entry("LA", "= the language"),
            Map.entry("CY", "rights"),
            Map.entry("LP", TEXT),
            Map.entry("TD", TEXT),
            Map.entry("ART", "= a picture that is not in the text"),
            Map.entry("CT", "= whom to contact"),
            Map.entry("RF", "= what the database adds for searching"),
            Map.entry("CO", "= what the database adds for searching"),
            Map.entry("IN", "= what the database adds for searching"),
            Map.entry("NS", "= what the database adds for searching"),
            Map.entry("RE", "= what the database adds for searching"),
            Map.entry("IPC", "= what the database adds for searching"),
            Map.entry("IPD", "= what the database adds for searching"),
            Map.entry("CLM", "= what the database adds for searching"),
            Map.entry("PUB", "= what the database says of the publication"),
            Map.entry("AN", "id"));

    private final ParseState state;
    /** The index in a line at which values begin; 0 when they stand below the code, 1 after a tab or a single space. */
    private final int column;

    private TaggedRecord(ParseState state, int column) {
        this.state = state;
        this.column = column;
    }

    /** Whether such records have a field with that code. */
    public static boolean isCode(String code) {
        return CODES.containsKey(code);
    }

    /** Reads the record; returns the lines of its text, or empty when the text is not such a record. */
    static Optional<List<Line>> read(ParseState state) {
        List<Line> lines = state.lines();
        int first = Line.visibleFrom(lines, 0);
        if (first == lines.size() || !isCode(codeOn(lines.get(first)))) {
            return Optional.empty();
        }
        boolean hasText = false;
        int column = -1;
        for (Line line : lines) {
            String code = codeOn(line);
            hasText |= code.equals("LP") || code.equals("TD");
            column = column < 0 && code.equals("HD") ? columnOf(line) : column;
        }
        return hasText && column >= 0 ? Optional.of(new TaggedRecord(state, column).take(lines)) : Optional.empty();
    }

    private List<Line> take(List<Line> lines) {
        var text = new ArrayList<Line>();
        int from = 0;
        while (from < lines.size()) {
            int to = from + 1;
            while (to < lines.size() && !isField(lines.get(to))) {
                to++;
            }
            List<Line> field = lines.subList(from, to);
            String meaning = isField(field.get(0)) ? CODES.getOrDefault(codeOn(field.get(0)), "") : "";
            if (meaning.equals(TEXT)) {
                addText(field, text);
            } else {
                take(meaning, field);
            }
            from = to;
        }
        return text;
    }

    private boolean isField(Line line) {
        String code = codeOn(line);
        if (!isCode(code)) {
            return false;
        }
        int at = columnOf(line);
        // A code of three letters has the same number of spaces after it, or the same column.
        return at == column || column > 1 && at - code.length() == column - 2;
    }

    private void addText(List<Line> field, List<Line> text) {
        Line first = field.get(0);
        String code = codeOn(first);
        // A blank line, so that the lead is a paragraph of its own.
        text.add(new Line(first.number(), ""));
        if (column == 0) {
            state.setAside(first, "the label of the text");
        } else {
            state.setAside(first, code, "the label of the text");
            text.add(new Line(
                    first.number(), " ".repeat(code.length()) + first.text().substring(code.length())));
        }
        text.addAll(field.subList(1, field.size()));
    }

    private void take(String meaning, List<Line> field) {
        var visible = new ArrayList<Line>(field);
        visible.removeIf(Line::isBlank);
        if (visible.isEmpty()) {
            return;
        }
        Line first = visible.get(0);
        boolean isFirstALabel = isField(first);
        String joined = LineJoin.joined(visible);
        String value =
                isFirstALabel ? Folding.strip(joined.substring(codeOn(first).length())) : joined;
        String given = value.startsWith(DOCUMENT) ? value.substring(DOCUMENT.length()) : value;
        Optional<FieldValues> known = meaning.isEmpty() || meaning.startsWith("=")
                ? Optional.empty()
                : FieldValues.of(meaning, List.of(given));
        if (known.isPresent() && known.get().set(state, first, state.dates())) {
            Field as = known.get().field();
            visible.forEach(line -> state.ledger().field(line, as.shownAs()));
            return;
        }
        String reason = meaning.startsWith("= ") ? meaning.substring(2) : "a field of a database";
        visible.forEach(line -> state.setAside(line, reason));
    }

    private static String codeOn(Line line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && end <= LONGEST_CODE && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z') {
            end++;
        }
        boolean isAlone = end == text.length() || Folding.isSpace(text.charAt(end));
        return end > 1 && end <= LONGEST_CODE && isAlone ? text.substring(0, end) : "";
    }

    /** Where the value begins; 0 when the code stands alone, 1 when a tab or a single space is between them. */
    private static int columnOf(Line line) {
        String text = line.text();
        int at = codeOn(line).length();
        boolean isTab = at < text.length() && text.charAt(at) == '\t';
        while (at < text.length() && Folding.isSpace(text.charAt(at))) {
            at++;
        }
        boolean isNext = at - codeOn(line).length() == 1;
        return at == text.length() ? 0 : isTab || isNext ? 1 : at;
    }
}
