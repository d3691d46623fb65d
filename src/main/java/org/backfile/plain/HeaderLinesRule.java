package org.backfile.plain;

import java.util.List;
import java.util.Optional;
import org.backfile.article.ExtraField;
import org.backfile.dates.DateReader;
import org.backfile.parse.DraftMark;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Recognises header lines, which name the field they set.
 *
 * <pre>
 * Topics: cocoa, shipping
 * AUTHOR: Mariam Osei
 * Desk: Night            an unknown name, kept because it stands among known ones
 * </pre>
 *
 * Not a header line: {@code Ferry: the repair begins} (no known name, and not among header lines).
 */
final class HeaderLinesRule implements HeadRule {

    private static final int NAME_LIMIT = 24;
    /** No header has more lines; a list of a million "a: b" must not be scanned again for each of its lines. */
    private static final int BLOCK_LIMIT = 60;

    private final DateReader dates;

    HeaderLinesRule(DateReader dates) {
        this.dates = dates;
    }

    /** A name and what follows it. */
    private record Header(String name, String value) {
        static Optional<Header> on(Line line) {
            String text = line.stripped();
            int colon = text.indexOf(':');
            // "Published: ... | Updated: ..." is two dates, which DateLineRule handles.
            if (colon <= 0
                    || text.indexOf('|') > 0
                    || colon > NAME_LIMIT
                    || colon + 1 < text.length() && text.charAt(colon + 1) != ' ' && text.charAt(colon + 1) != '\t') {
                return Optional.empty();
            }
            String name = text.substring(0, colon);
            boolean isName = name.chars()
                    .allMatch(c -> Character.isLetter(c)
                            || Character.getType(c) == Character.NON_SPACING_MARK
                            || c == ' '
                            || c == '-'
                            || c == '_');
            return isName ? Optional.of(new Header(name, text.substring(colon + 1))) : Optional.empty();
        }

        boolean isKnown() {
            return FieldValues.of(name, List.of(value)).isPresent();
        }
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        int size = sizeOfBlock(lines);
        if (size == 0) {
            return 0;
        }
        for (Line line : lines.subList(0, size)) {
            take(Header.on(line).orElseThrow(), line, state);
        }
        return size;
    }

    /** The number of lines that belong together: known ones, and unknown ones too if at least two are known. */
    private static int sizeOfBlock(List<Line> lines) {
        int size = 0;
        int known = 0;
        int knownAtStart = 0;
        Optional<Header> header = Header.on(lines.get(0));
        while (header.isPresent()) {
            if (header.get().isKnown()) {
                known++;
                knownAtStart += knownAtStart == size ? 1 : 0;
            }
            size++;
            header = size < Math.min(lines.size(), BLOCK_LIMIT) ? Header.on(lines.get(size)) : Optional.empty();
        }
        return known >= 2 ? size : knownAtStart;
    }

    private void take(Header header, Line line, ParseState state) {
        Optional<FieldValues> field = FieldValues.of(header.name(), List.of(header.value()));
        if (field.isEmpty()) {
            state.ledger().field(line, header.name());
            keepUnknown(new ExtraField(header.name(), header.value().strip()), line, state);
        } else if (field.get().set(state, line, dates)) {
            state.ledger().field(line, field.get().field().shownAs());
        } else {
            state.setAside(line, "a date that cannot be read");
        }
    }

    static void keepUnknown(ExtraField field, Line line, ParseState state) {
        if (DraftMark.isUnclear(field)) {
            DraftMark.takeUnclear(field, state, line);
            return;
        }
        state.article().extraField(field);
        state.say(state.diagnostic(Code.UNKNOWN_FIELD)
                .at(line)
                .found("\"" + field.name() + "\" is not a field that Backfile has a use for")
                .meanwhile("kept it; no page shows it"));
    }
}
