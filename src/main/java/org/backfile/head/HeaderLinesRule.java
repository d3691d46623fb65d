package org.backfile.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backfile.article.ExtraField;
import org.backfile.dates.DateReader;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.parse.Punctuation;
import org.backfile.parse.UnknownField;
import org.backfile.text.Folding;
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
    private static final int FEWEST_WORDS_OF_HEADLINE = 4;
    /** No header has more lines; a list of a million "a: b" must not be scanned again for each of its lines. */
    private static final int BLOCK_LIMIT = 60;

    private final DateReader dates;
    private final DateLineRule dateLines;

    HeaderLinesRule(DateReader dates) {
        this.dates = dates;
        this.dateLines = new DateLineRule(dates);
    }

    /**
     * A name and what follows it.
     *
     * @param field the field with that name, if it is known
     */
    private record Header(String name, String value, Optional<FieldValues> field) {
        static Optional<Header> on(Line line) {
            String text = line.stripped();
            int colon = Punctuation.colonWithin(NAME_LIMIT, text);
            // "Published: ... | Updated: ..." is two dates, which DateLineRule handles.
            if (colon <= 0
                    || text.indexOf('|') > 0
                    || colon + 1 < text.length() && !Folding.isSpace(text.charAt(colon + 1))) {
                return Optional.empty();
            }
            // In French a space stands before the colon.
            String name = Folding.strip(text.substring(0, colon));
            if (!isName(name)) {
                return Optional.empty();
            }
            String value = text.substring(colon + 1);
            return Optional.of(new Header(name, value, FieldValues.of(name, List.of(value))));
        }

        /** {@code Source: Mayor will not run again}: no name of an agency or an author goes on in small letters. */
        private boolean readsLikeHeadline() {
            boolean isOfNames = field.map(FieldValues::field)
                    .filter(field -> field == Field.BYLINE || field == Field.CREDIT)
                    .isPresent();
            String[] words = Folding.strip(value).split(" ");
            long small = Arrays.stream(words)
                    .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                    .count();
            return isOfNames && words.length >= FEWEST_WORDS_OF_HEADLINE && 2 * small >= words.length;
        }

        private static boolean isName(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean isOfName = Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Folding.isSpace(c)
                        || c == '-'
                        || c == '_';
                if (!isOfName) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Whether the line names a field that an article can have. */
    static boolean isKnown(Line line) {
        return Header.on(line).filter(header -> header.field().isPresent()).isPresent();
    }

    /** Whether the line names the headline. */
    static boolean isHeadline(Line line) {
        return Header.on(line)
                .flatMap(Header::field)
                .filter(values -> values.field() == Field.HEADLINE)
                .isPresent();
    }

    @Override
    public int take(List<Line> lines, ParseState state) {
        Optional<Header> first = Header.on(lines.get(0));
        if (first.isEmpty()) {
            return 0;
        }
        List<Header> block = blockOf(first.get(), lines);
        if (block.size() == 1 && !state.article().hasHeadline() && first.get().readsLikeHeadline()) {
            return 0;
        }
        for (int i = 0; i < block.size(); i++) {
            take(block.get(i), lines.get(i), state);
        }
        return block.size();
    }

    /** The header lines that belong together: known ones, and unknown ones too if at least two are known. */
    private static List<Header> blockOf(Header first, List<Line> lines) {
        var block = new ArrayList<Header>();
        int known = 0;
        int knownAtStart = 0;
        Optional<Header> header = Optional.of(first);
        while (header.isPresent()) {
            if (header.get().field().isPresent()) {
                known++;
                knownAtStart += knownAtStart == block.size() ? 1 : 0;
            }
            block.add(header.get());
            header = block.size() < Math.min(lines.size(), BLOCK_LIMIT)
                    ? Header.on(lines.get(block.size()))
                    : Optional.empty();
        }
        return known >= 2 ? block : block.subList(0, knownAtStart);
    }

    private void take(Header header, Line line, ParseState state) {
        Optional<FieldValues> field = header.field();
        Optional<DatabaseLine> ofDatabase = field.isEmpty() && state.isOfDatabase()
                ? DatabaseLine.on(line).filter(one -> one.known().isPresent() && one.isKnown())
                : Optional.empty();
        if (ofDatabase.isPresent()) {
            ofDatabase.get().take(List.of(line), state);
        } else if (field.isEmpty()) {
            state.ledger().field(line, header.name());
            new UnknownField(new ExtraField(header.name(), header.value().strip()), line).keep(state);
        } else if (field.get().field().isDate() && dateLines.takeSeveral(line, state)) {
            // "Published: 21 June 2015 Updated: 22 June 2015": the ledger has both.
            return;
        } else if (SectionFacts.take(field.get(), line, state)
                || state.isOfDatabase() && SourceFacts.take(field.get(), line, state)
                || field.get().set(state, line, dates)) {
            state.ledger().field(line, field.get().field().shownAs());
        } else {
            state.setAside(line, "a date that cannot be read");
        }
    }
}
