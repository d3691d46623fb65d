package org.backfile.frontmatter;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.backfile.article.ExtraField;
import org.backfile.dates.DateReader;
import org.backfile.parse.Field;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.parse.UnknownField;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Reads the front matter at the very top of a text, as written for other site generators: YAML between lines of
 * {@code ---}, TOML between lines of {@code +++}, or a JSON object. Values are taken literally, as text: the formats'
 * own rules for dates and numbers do not apply. Malformed front matter is {@linkplain LooseFrontMatter read line by
 * line}, with a warning.
 */
public final class FrontMatter {

    private static final List<FrontMatterFormat> FORMATS =
            List.of(FencedFrontMatter.YAML, FencedFrontMatter.TOML, new JsonFrontMatter());

    /** Fields that have a single value. */
    private static final Set<Field> SINGLE = EnumSet.of(
            Field.HEADLINE, Field.PUBLISHED, Field.UPDATED, Field.KICKER, Field.CREDIT, Field.URL, Field.LANGUAGE);

    private final DateReader dates;

    public FrontMatter(DateReader dates) {
        this.dates = dates;
    }

    /** Reads the front matter; returns the index of the first line after it, or 0 when there is none. */
    public int read(ParseState state) {
        List<Line> all = state.lines();
        int from = Line.visibleFrom(all, 0);
        if (from == all.size() || "-+{".indexOf(all.get(from).text().charAt(0)) < 0) {
            return 0;
        }
        List<Line> lines = all.subList(from, all.size());
        for (FrontMatterFormat format : FORMATS) {
            Optional<FrontMatterFormat.Found> found = format.in(lines);
            if (found.isPresent()) {
                found.get().mistake().ifPresent(mistake -> tell(mistake, format, state));
                read(lines.subList(0, found.get().size()), found.get(), state);
                return from + found.get().size();
            }
        }
        return 0;
    }

    private static void tell(FrontMatterFormat.Mistake mistake, FrontMatterFormat format, ParseState state) {
        state.say(state.diagnostic(Code.FRONT_MATTER_SYNTAX)
                .at(mistake.line())
                .found(mistake.found())
                .expected("lines such as  " + format.example())
                .fix(mistake.fix())
                .meanwhile("read line by line, each value as it is written"));
    }

    private void read(List<Line> lines, FrontMatterFormat.Found found, ParseState state) {
        Map<String, List<String>> values = found.values();
        List<Line> unread =
                found.mistake().map(FrontMatterFormat.Mistake::unread).orElse(List.of());
        String owner = "front matter";
        for (Line line : lines) {
            Optional<String> key = keyOn(line).filter(values::containsKey);
            owner = key.map(name -> FieldValues.of(name, Objects.requireNonNull(values.get(name)))
                            .map(known -> known.field().shownAs())
                            .orElse(name))
                    .orElse(owner);
            if (unread.contains(line)) {
                state.setAside(line, "front matter that cannot be read");
            } else if (!line.isBlank()) {
                state.ledger().field(line, isBorder(line) ? "front matter" : owner);
                commentOn(line)
                        .filter(comment -> !isIn(values, comment))
                        .ifPresent(comment -> state.setAside(line, comment, "a comment in the front matter"));
            }
        }
        values.forEach((key, texts) -> set(key, texts, lines, state));
    }

    /** What stands behind a number sign, which is a comment unless a value has it. */
    private static Optional<String> commentOn(Line line) {
        String text = line.stripped();
        int sign = signOfComment(text);
        String comment =
                sign < 0 ? "" : text.substring(text.indexOf('#', sign) + 1).strip();
        return comment.isEmpty() ? Optional.empty() : Optional.of(comment);
    }

    /** At the start or behind a space, and not in a quoted value; -1 if there is none. */
    private static int signOfComment(String text) {
        char before = ':';
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '#' && (at == 0 || text.charAt(at - 1) == ' ')) {
                return at;
            }
            boolean isQuoted = (c == '"' || c == '\'') && ":=-[,{".indexOf(before) >= 0;
            at = isQuoted ? Math.max(at, endOfQuoted(text, at)) : at;
            before = c == ' ' ? before : c;
        }
        return -1;
    }

    /** The index of the closing mark; within, YAML doubles the single one; -1 if there is none. */
    private static int endOfQuoted(String text, int from) {
        String mark = text.substring(from, from + 1);
        int end = text.indexOf(mark, from + 1);
        while (end >= 0 && text.startsWith(mark, end + 1)) {
            end = text.indexOf(mark, end + 2);
        }
        return end;
    }

    /** Whether a value has the words, which a quotation mark or a bracket may end. */
    private static boolean isIn(Map<String, List<String>> values, String comment) {
        int end = comment.length();
        while (end > 1 && "\"'],}".indexOf(comment.charAt(end - 1)) >= 0) {
            end--;
        }
        String words = comment.substring(0, end);
        return values.values().stream().flatMap(List::stream).anyMatch(value -> value.contains(words));
    }

    private static boolean isBorder(Line line) {
        return List.of("---", "+++", "...", "{", "}").contains(line.stripped());
    }

    /** The name before the first colon or equals sign. */
    private static Optional<String> keyOn(Line line) {
        String text = line.stripped();
        int end = 0;
        while (end < text.length() && text.charAt(end) != ':' && text.charAt(end) != '=') {
            end++;
        }
        String name = end < text.length() ? text.substring(0, end).strip() : "";
        boolean isQuoted = name.length() > 1
                && (name.charAt(0) == '"' || name.charAt(0) == '\'')
                && name.charAt(name.length() - 1) == name.charAt(0);
        String key = isQuoted ? name.substring(1, name.length() - 1) : name;
        return key.isEmpty() ? Optional.empty() : Optional.of(key);
    }

    private void set(String key, List<String> texts, List<Line> lines, ParseState state) {
        Line line = lines.stream()
                .filter(candidate -> keyOn(candidate).equals(Optional.of(key)))
                .findFirst()
                .orElse(lines.get(0));
        Optional<FieldValues> field = FieldValues.of(key, texts);
        if (field.isPresent()) {
            if (!field.get().set(state, line, dates)) {
                state.setAside(line, texts.get(0), "a date that cannot be read");
            }
            if (SINGLE.contains(field.get().field())) {
                texts.stream().skip(1).forEach(text -> state.setAside(line, text, "a second value of one field"));
            }
        } else {
            new UnknownField(new ExtraField(key, String.join(", ", texts)), line).keep(state);
        }
    }
}
