package org.backfile.frontmatter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backfile.parse.Field;
import org.backfile.text.Folding;
import org.backfile.text.Line;

/**
 * Front matter that is not quite YAML, TOML or JSON, read line by line, so that one bad value does not spoil the rest.
 *
 * <pre>
 * title: Choose tools: a manifesto           Choose tools: a manifesto
 * author: @ann                               @ann
 * summary: "The ferry sails                  The ferry sails, with the lines that follow it
 * tags: [ferries, "storms"                   ferries; storms
 * tags:                                      ferries, if it is the next line, with a dash
 * -ferries
 * title: [Update] Ferry sails                [Update] Ferry sails
 * </pre>
 *
 * @param size   how many lines belong to it, without fences
 * @param values the texts of each key, in order; all of them for a key that occurs twice
 * @param unread lines above the first key
 */
record LooseFrontMatter(int size, Map<String, List<String>> values, List<Line> unread) {

    private static final int LONGEST_KEY = 40;

    /**
     * Reads lines that end with a fence, up to the first that cannot belong to it: a line after a blank one, without a
     * key, and with neither a dash nor a space before it.
     *
     * @param separator between key and value
     */
    static LooseFrontMatter closed(List<Line> lines, char separator) {
        return in(lines, separator, false);
    }

    /** Reads lines that may run on into the story: after a blank line, only the key of a known field continues it. */
    static LooseFrontMatter open(List<Line> lines, char separator) {
        return in(lines, separator, true);
    }

    private static LooseFrontMatter in(List<Line> lines, char separator, boolean isOpen) {
        var values = new LinkedHashMap<String, List<String>>();
        var unread = new ArrayList<Line>();
        Optional<List<String>> current = Optional.empty();
        boolean isAfterBlank = false;
        int size = 0;
        for (Line line : lines) {
            Optional<String> key = keyOn(line, separator);
            String text = line.stripped();
            if (isAfterBlank
                    && !text.isEmpty()
                    && !(isOpen
                            ? key.filter(LooseFrontMatter::isKnown).isPresent()
                            : key.isPresent() || isInside(line))) {
                break;
            }
            if (key.isPresent()) {
                String value = text.substring(text.indexOf(separator) + 1);
                current = Optional.of(values.computeIfAbsent(key.get(), any -> new ArrayList<>()));
                current.get().addAll(valuesOf(withoutComma(value)));
            } else if (!text.isEmpty() && !isNoValue(text) && !(separator == '=' && isTable(text))) {
                if (current.isPresent()) {
                    goOn(current.get(), text);
                } else {
                    unread.add(line);
                }
            }
            isAfterBlank = text.isEmpty();
            size++;
        }
        return new LooseFrontMatter(size, values, unread);
    }

    /** Whether it has a field that an article can have. */
    boolean isKnown() {
        return values.keySet().stream().anyMatch(LooseFrontMatter::isKnown);
    }

    private static boolean isKnown(String key) {
        return Field.named(key).isPresent();
    }

    /** The key that a line begins with. */
    static Optional<String> keyOn(Line line, char separator) {
        String text = line.stripped();
        int end = text.indexOf(separator);
        boolean isIndented = !line.text().startsWith(text.substring(0, Math.min(1, text.length())));
        if (end <= 0
                || end > LONGEST_KEY
                // In JSON the keys are indented, and in quotation marks.
                || isIndented && text.charAt(0) != '"'
                || separator == ':' && end + 1 < text.length() && " \t\"'[".indexOf(text.charAt(end + 1)) < 0) {
            return Optional.empty();
        }
        String name = unquoted(Folding.strip(text.substring(0, end)));
        return isName(name) ? Optional.of(name) : Optional.empty();
    }

    private static boolean isName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_-. ".indexOf(c) < 0 || i == 0 && c == '-') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** A member of a list, or a line of a longer value. */
    private static boolean isInside(Line line) {
        return line.text().startsWith(" ")
                || line.text().startsWith("\t")
                || line.text().startsWith("-");
    }

    /** {@code [taxonomies]} in TOML; its keys count like all others. */
    private static boolean isTable(String text) {
        return text.startsWith("[") && text.endsWith("]") && text.indexOf('"') < 0 && text.indexOf(',') < 0;
    }

    private static boolean isNoValue(String text) {
        return text.startsWith("#") || List.of("{", "}", "]", "],", "...").contains(text);
    }

    private static void goOn(List<String> values, String text) {
        if (text.startsWith("-") && !text.startsWith("--")) {
            values.addAll(valuesOf(withoutComma(text.substring(1))));
        } else if (values.isEmpty()) {
            values.addAll(valuesOf(withoutComma(text)));
        } else if (text.endsWith(",") || isQuoted(withoutComma(text))) {
            values.addAll(valuesOf(withoutComma(text)));
        } else {
            int last = values.size() - 1;
            values.set(last, values.get(last) + " " + text);
        }
    }

    private static String withoutComma(String value) {
        String text = Folding.strip(value);
        boolean isOfJson = text.endsWith("\",") || text.endsWith("],") || text.endsWith("',");
        return isOfJson ? text.substring(0, text.length() - 1) : text;
    }

    /** The members of a list, or the value itself; none if it is empty or only a mark that announces lines below. */
    private static List<String> valuesOf(String value) {
        String text = Folding.strip(value);
        if (text.isEmpty()
                || isNull(text)
                || List.of("|", ">", "|-", ">-", "|+", ">+", "[").contains(text)) {
            return List.of();
        }
        int close = text.indexOf(']');
        boolean isList = text.charAt(0) == '[' && (close == text.length() - 1 || close < 0 && text.indexOf(',') > 0);
        if (!isList) {
            return List.of(unquoted(text));
        }
        var members = new ArrayList<String>();
        for (String member :
                text.substring(1, close < 0 ? text.length() : close).split(",")) {
            if (!Folding.strip(member).isEmpty() && !isNull(Folding.strip(member))) {
                members.add(unquoted(Folding.strip(member)));
            }
        }
        return members;
    }

    /** Whether a text without quotation marks stands for no value, as YAML writes it. */
    static boolean isNull(String text) {
        return switch (text) {
            case "~", "null", "Null", "NULL" -> true;
            default -> false;
        };
    }

    private static boolean isQuoted(String text) {
        return text.length() > 1
                && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.indexOf(text.charAt(0), 1) == text.length() - 1;
    }

    /** Without the quotation marks around it, or an opening one that is never closed. */
    private static String unquoted(String text) {
        if (text.isEmpty() || text.charAt(0) != '"' && text.charAt(0) != '\'') {
            return text;
        }
        int next = text.indexOf(text.charAt(0), 1);
        if (next < 0) {
            return text.substring(1);
        }
        boolean opensAnother = text.charAt(next - 1) == ' '
                && next + 1 < text.length()
                && !Folding.isSpace(text.charAt(next + 1))
                && text.chars().filter(c -> c == text.charAt(0)).count() % 2 == 1;
        if (opensAnother) {
            return text.substring(1);
        }
        boolean isAround = text.charAt(text.length() - 1) == text.charAt(0) && !text.endsWith("\\\"");
        return isAround ? text.substring(1, text.length() - 1).replace("\\\"", "\"") : text;
    }
}
