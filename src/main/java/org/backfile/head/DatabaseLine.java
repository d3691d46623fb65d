package org.backfile.head;

import java.util.List;
import java.util.Optional;
import org.backfile.article.Dateline;
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
 * A line {@code NAME: value}, as news databases write them above and below a text.
 *
 * @param known what databases mean by it, if they have such a field
 */
record DatabaseLine(String name, String value, Optional<DatabaseFields.Known> known) {

    private static final int LONGEST_NAME = 44;
    private static final int LONGEST_LABEL = 80;
    private static final int MOST_WORDS_OF_LENGTH = 3;
    private static final int LONGEST_CODE_OF_LANGUAGE = 5;

    static Optional<DatabaseLine> on(Line line) {
        // Nearly all lines are not such a field, and stripping copies.
        if (!mayHaveName(line.text())) {
            return Optional.empty();
        }
        String text = line.stripped();
        int colon = Punctuation.colonWithin(LONGEST_NAME, text);
        boolean isName = colon > 1
                && (colon + 1 == text.length() || Folding.isSpace(text.charAt(colon + 1)))
                && Character.isUpperCase(text.codePointAt(0));
        if (!isName) {
            return Optional.empty();
        }
        String name = text.substring(0, colon);
        String value = Folding.strip(text.substring(colon + 1));
        return isOfLetters(name)
                ? Optional.of(new DatabaseLine(name, value, DatabaseFields.named(name)))
                : Optional.empty();
    }

    /** What a name on a line of its own means, without colon or value: {@code Body}, {@code End of Document}. */
    static Optional<DatabaseFields.Known> labelOn(Line line) {
        if (line.text().length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String text = line.stripped();
        return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0)) && text.indexOf(':') < 0
                ? DatabaseFields.named(text)
                : Optional.empty();
    }

    private static boolean mayHaveName(String line) {
        int at = 0;
        while (at < line.length() && Folding.isSpace(line.charAt(at))) {
            at++;
        }
        int colon = at;
        while (colon < line.length() && colon <= at + LONGEST_NAME && line.charAt(colon) != ':') {
            colon++;
        }
        return colon < line.length() && colon > at + 1 && line.charAt(colon) == ':';
    }

    private static boolean isOfLetters(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetter(c) && " -/_.()".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    boolean isInCapitals() {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether such a line occurs only in texts from a database. */
    boolean isCertain() {
        return known.isPresent()
                && switch (known.get().sort()) {
                    case ONLY -> true;
                    case LENGTH -> isLength();
                    case OTHER, DATE, LANGUAGE, DATELINE, TEXT, END -> false;
                };
    }

    private boolean isLength() {
        return !value.isEmpty()
                && Character.isDigit(value.charAt(0))
                && value.split(" ").length <= MOST_WORDS_OF_LENGTH;
    }

    boolean isDateline() {
        return known.filter(one -> one.sort() == DatabaseFields.Sort.DATELINE).isPresent();
    }

    boolean isText() {
        return known.filter(one -> one.sort() == DatabaseFields.Sort.TEXT).isPresent();
    }

    /** Whether the name is that of a field, of the database or of any article, and the value fits the field. */
    boolean isKnown() {
        if (known.isPresent()) {
            return switch (known.get().sort()) {
                case ONLY, OTHER -> true;
                case LENGTH -> value.isEmpty() || isLength();
                case DATE -> DateReader.canBeDate(value);
                case LANGUAGE -> true;
                case DATELINE -> !value.isEmpty();
                case TEXT, END -> false;
            };
        }
        return isField();
    }

    boolean isHeadline() {
        String field = known.flatMap(DatabaseFields.Known::field).orElse(name);
        return FieldValues.of(field, List.of(value))
                .filter(values -> values.field() == Field.HEADLINE)
                .isPresent();
    }

    boolean isField() {
        return FieldValues.of(name, List.of(value)).isPresent();
    }

    /**
     * Takes the line and those on which its value continues.
     *
     * @param lines the first of them is this one
     */
    void take(List<Line> lines, ParseState state) {
        Line line = lines.get(0);
        String all = valueOf(lines);
        if (isDateline() && state.article().dateline().isEmpty()) {
            state.article().dateline(new Dateline(all));
            lines.forEach(each -> state.ledger().field(each, "dateline"));
            return;
        }
        Optional<FieldValues> field = fieldOf(all);
        if (field.isPresent() && !isSaid(field.get().field(), state)) {
            boolean isRead = SectionFacts.take(field.get(), line, state)
                    || SourceFacts.take(field.get(), line, state)
                    || field.get().set(state, line, state.dates());
            for (Line each : lines) {
                if (isRead) {
                    state.ledger().field(each, field.get().field().shownAs());
                } else {
                    state.setAside(each, "a date that cannot be read");
                }
            }
        } else if (field.isPresent() || known.isPresent()) {
            String reason = known.filter(one -> one.field().isEmpty())
                    .map(DatabaseFields.Known::reason)
                    .orElse("a field that the article has already");
            lines.forEach(each -> state.setAside(each, reason));
        } else {
            lines.forEach(each -> state.ledger().field(each, name));
            new UnknownField(new ExtraField(name, all), line).keep(state);
        }
    }

    private String valueOf(List<Line> lines) {
        var all = new StringBuilder(value);
        for (Line more : lines.subList(1, lines.size())) {
            all.append(all.length() == 0 ? "" : " ").append(more.stripped());
        }
        return all.toString();
    }

    private Optional<FieldValues> fieldOf(String all) {
        boolean isCode =
                known.filter(one -> one.sort() == DatabaseFields.Sort.LANGUAGE).isPresent()
                        && all.length() > LONGEST_CODE_OF_LANGUAGE;
        if (isCode || known.isPresent() && known.get().field().isEmpty() && !isCodeOfLanguage()) {
            return Optional.empty();
        }
        String field = known.flatMap(DatabaseFields.Known::field).orElse(name);
        Optional<FieldValues> values = FieldValues.of(field, List.of(all));
        boolean isOfSubjects = values.map(FieldValues::field)
                .filter(one -> one == Field.TOPICS || one == Field.PLACES)
                .isPresent();
        return isOfSubjects ? FieldValues.of(field, List.of(withoutShares(all))) : values;
    }

    private boolean isCodeOfLanguage() {
        return known.filter(one -> one.sort() == DatabaseFields.Sort.LANGUAGE).isPresent();
    }

    /** Of {@code (90%)}; 0 when there is none. */
    private static int lengthOfShare(String names, int at) {
        for (int digits = 1; digits <= 3; digits++) {
            if (names.startsWith("%)", at + 1 + digits)) {
                return digits + 3;
            }
        }
        return 0;
    }

    /** {@code FERRIES (90%); PORTS (78%)} without the percentages, which say how sure the database is. */
    private static String withoutShares(String names) {
        var kept = new StringBuilder(names.length());
        for (int at = 0; at < names.length(); at++) {
            int share = names.charAt(at) == '(' ? lengthOfShare(names, at) : 0;
            if (share > 0) {
                at += share - 1;
            } else {
                kept.append(names.charAt(at));
            }
        }
        return kept.toString();
    }

    /** Whether the article already has the field, so that a second value would be lost. */
    private static boolean isSaid(Field field, ParseState state) {
        return switch (field) {
            case HEADLINE -> state.article().hasHeadline();
            case PUBLISHED -> state.article().hasPublished();
            case BYLINE -> state.article().hasByline();
            case CREDIT -> state.article().hasCredit();
            case SECTION -> state.article().section().isPresent();
            case STANDFIRST -> state.article().hasStandfirst();
            case KICKER -> state.article().hasKicker();
            case LANGUAGE -> state.article().language().isPresent();
            case UPDATED, TOPICS, PLACES, URL, DRAFT, IS_PUBLISHED -> false;
            case PAGE, COLUMN, EDITION, VOLUME, ISSUE, PHOTOGRAPHER, RIGHTS, ID -> false;
        };
    }
}
