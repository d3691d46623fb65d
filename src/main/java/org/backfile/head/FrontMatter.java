package org.backfile.head;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.backfile.article.ExtraField;
import org.backfile.dates.DateReader;
import org.backfile.parse.FieldValues;
import org.backfile.parse.ParseState;
import org.backfile.text.Code;
import org.backfile.text.Line;

/**
 * Reads the front matter at the very top of a text, as written for other site generators: YAML between lines of
 * {@code ---}, TOML between lines of {@code +++}, or a JSON object. Values are taken literally, as text: the formats'
 * own rules for dates and numbers do not apply.
 */
final class FrontMatter {

    private static final List<FrontMatterFormat> FORMATS =
            List.of(FencedFrontMatter.yaml(), FencedFrontMatter.toml(), new JsonFrontMatter());

    private final DateReader dates;

    FrontMatter(DateReader dates) {
        this.dates = dates;
    }

    /** Reads the front matter; returns the index of the first line after it, or 0 when there is none. */
    int read(ParseState state) {
        List<Line> lines = state.lines();
        if (lines.isEmpty()
                || "-+{"
                                .indexOf(
                                        lines.get(0).text().isEmpty()
                                                ? ' '
                                                : lines.get(0).text().charAt(0))
                        < 0) {
            return 0;
        }
        for (FrontMatterFormat format : FORMATS) {
            Optional<FrontMatterFormat.Found> found = format.in(lines);
            if (found.isPresent()) {
                read(lines.subList(0, found.get().size()), found.get().values(), state);
                return found.get().size();
            }
        }
        return 0;
    }

    private void read(List<Line> lines, Optional<Map<String, List<String>>> values, ParseState state) {
        if (values.isEmpty()) {
            state.say(state.diagnostic(Code.FRONT_MATTER_SYNTAX)
                    .at(lines.get(0))
                    .found("the front matter cannot be read: it is not "
                            + (lines.get(0).text().startsWith("-") ? "YAML" : "TOML") + " with one key a line")
                    .expected("lines such as  "
                            + (lines.get(0).text().startsWith("-")
                                    ? "title: Ferry to sail again"
                                    : "title = \"Ferry to sail again\""))
                    .fix("put a text that has a colon in it in quotation marks")
                    .meanwhile("set its lines aside and read the rest"));
            lines.stream()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> state.setAside(line, "front matter that cannot be read"));
            return;
        }
        String owner = "front matter";
        for (Line line : lines) {
            Optional<String> key = keyOn(line).filter(values.get()::containsKey);
            owner = key.map(name -> FieldValues.of(
                                    name, Objects.requireNonNull(values.get().get(name)))
                            .map(known -> known.field().shownAs())
                            .orElse(name))
                    .orElse(owner);
            if (!line.isBlank()) {
                state.ledger().field(line, isBorder(line) ? "front matter" : owner);
            }
        }
        values.get().forEach((key, texts) -> set(key, texts, lines, state));
    }

    private static boolean isBorder(Line line) {
        return List.of("---", "+++", "{", "}").contains(line.stripped());
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
            field.get().set(state, line, dates);
        } else {
            HeaderLinesRule.keepUnknown(new ExtraField(key, String.join(", ", texts)), line, state);
        }
    }
}
