package org.backfile.render;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A template with all that it uses, as text: {@code extends}, {@code include}, {@code import}, {@code embed} and
 * {@code from}. Where a template computes the name of another, it may be any.
 */
final class TemplateText {

    private static final Pattern USE =
            Pattern.compile("\\{%-?\\s*(?:extends|include|import|embed|from)\\b\\s*(?:\"([^\"]*)\"|'([^']*)')?");

    private static final Pattern TAG = Pattern.compile("(?s)\\{[{%].*?[}%]}");

    private final Set<String> names;
    private final Map<String, ThemeFile> files;

    private TemplateText(Set<String> names, Map<String, ThemeFile> files) {
        this.names = names;
        this.files = files;
    }

    /** @param files of the theme, by name */
    static TemplateText of(String name, Map<String, ThemeFile> files) {
        var names = new LinkedHashSet<String>();
        Deque<String> waiting = new ArrayDeque<>(Set.of(name));
        while (!waiting.isEmpty()) {
            String next = waiting.remove();
            if (!files.containsKey(next)) {
                // Computed from pieces, or a mistake that is reported when the template is filled.
                return new TemplateText(files.keySet(), files);
            }
            if (names.add(next)) {
                USE.matcher(files.get(next).text())
                        .results()
                        .map(TemplateText::nameIn)
                        .forEach(waiting::add);
            }
        }
        return new TemplateText(names, files);
    }

    private static String nameIn(MatchResult use) {
        return use.group(1) != null ? use.group(1) : use.group(2) != null ? use.group(2) : "";
    }

    /** Whether it is this template, or uses it. */
    boolean uses(String name) {
        return names.contains(name);
    }

    /** Whether the word occurs anywhere in it, even in a comment. */
    boolean hasWord(String word) {
        var asWord = wordPattern(word);
        return texts().map(asWord::matcher).anyMatch(Matcher::find);
    }

    /** Whether a variable has no use but {@code {{ variable | raw }}}. A mention in another tag counts as a use. */
    boolean onlyPrints(String variable) {
        var asWord = wordPattern(variable);
        var printed = Pattern.compile("\\{\\{-?\\s*" + Pattern.quote(variable) + "\\s*\\|\\s*raw\\s*-?}}");
        return texts().flatMap(text -> TAG.matcher(text).results())
                .map(MatchResult::group)
                .filter(tag -> asWord.matcher(tag).find())
                .allMatch(tag -> printed.matcher(tag).matches());
    }

    private static Pattern wordPattern(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b");
    }

    private Stream<String> texts() {
        return names.stream()
                .map(name -> Objects.requireNonNull(files.get(name)).text());
    }
}
