package org.backfile.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.backfile.template.ModelAttributes;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Failure;
import org.backfile.text.Line;
import org.backfile.text.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in a file of a theme, mostly one reported by Pebble, in our own words: what was found, what was expected,
 * and how to fix it.
 *
 * @param word the word to point at in the line; empty when the mistake concerns the whole line
 */
record TemplateMistake(String word, String found, String expected, String fix) {

    static final String MEANWHILE = "nothing more was built";

    private static final String SEE = "docs/theming.md says what each template is given";
    private static final Pattern NO_WORD =
            Pattern.compile("(Filter|Function or Macro|Test) \\[(.*)] does not exist\\.");
    private static final Pattern NO_ATTRIBUTE = Pattern.compile("Attribute \\[(.*)] of \\[(.*)] does not exist.*");
    private static final Pattern NO_END =
            Pattern.compile("Unexpected end of template\\. Pebble was looking for the \"(\\w+)\" tag");
    private static final Pattern NO_TAG = Pattern.compile("Unexpected tag name \"(.*)\"");

    /**
     * @param given the names that the template was given
     */
    static TemplateMistake of(PebbleException mistake, Set<String> given, TemplateVocabulary vocabulary) {
        String said = mistake.getPebbleMessage() == null ? "" : mistake.getPebbleMessage();
        if (mistake instanceof RootAttributeNotFoundException unknown) {
            return unknownName(unknown.getAttributeName(), said, given);
        }
        if (mistake instanceof AttributeNotFoundException unknown) {
            return unknownAttribute(unknown.getAttributeName(), said);
        }
        Matcher word = NO_WORD.matcher(said);
        if (word.matches()) {
            return switch (word.group(1)) {
                case "Filter" -> unknown(word.group(2), "filter", vocabulary.filters());
                case "Test" -> unknown(word.group(2), "test", vocabulary.tests());
                default -> unknown(word.group(2), "function", vocabulary.functions());
            };
        }
        return mistake instanceof ParserException ? syntax(said, vocabulary) : other(said);
    }

    /** An exception of one of Pebble's own filters, which Pebble passes on as it is. */
    static TemplateMistake ofFilter(RuntimeException failure) {
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return new TemplateMistake(
                "",
                "cannot be filled: " + said,
                "",
                "look for a filter of Pebble's own that is given something else than a text, a number or a list");
    }

    /**
     * The failure that stops the build.
     *
     * @param shownAs the path of the file as a person knows it
     * @param line    on which the mistake is, where it is on one
     */
    Failure in(String shownAs, Optional<Line> line, @Nullable Throwable cause) {
        var diagnostic = Diagnostic.of(Code.TEMPLATE_BROKEN, shownAs)
                .found(found)
                .expected(expected)
                .fix(fix);
        line.ifPresent(place -> point(diagnostic, place, word));
        return new Failure(diagnostic.meanwhile(MEANWHILE), cause);
    }

    /** Points at a word of a line, or at the whole line when it does not have the word. */
    static void point(Diagnostic.Builder diagnostic, Line line, String word) {
        // Not as a part of another name: "dat" is not where "date" stands.
        Matcher at =
                Pattern.compile("(?<!\\w)" + Pattern.quote(word) + "(?!\\w)").matcher(line.text());
        if (!word.isEmpty() && at.find()) {
            diagnostic.at(line, line.spanOf(at.start(), at.end()));
        } else {
            diagnostic.at(line);
        }
    }

    private static TemplateMistake unknownName(String name, String said, Set<String> given) {
        if (said.startsWith("Attempt to get attribute of null")) {
            return new TemplateMistake(
                    name,
                    "\"" + name + "\" is asked of something that is absent here",
                    "",
                    "ask first: {% if ... is not null %}");
        }
        return new TemplateMistake(
                name,
                "\"" + name + "\" is nothing that this template is given",
                listing(new TreeSet<>(given)),
                near(name, given).orElse(SEE));
    }

    private static TemplateMistake unknownAttribute(String name, String said) {
        Matcher attribute = NO_ATTRIBUTE.matcher(said);
        if (!attribute.matches()) {
            return new TemplateMistake(
                    "",
                    "the list has no element at that place",
                    "",
                    "ask first how many it has: {% if list.size() > 0 %}");
        }
        Optional<Class<?>> type = classNamed(attribute.group(2));
        Set<String> names = type.map(ModelAttributes::namesOf).orElse(Set.of());
        return new TemplateMistake(
                name,
                type.map(TemplateMistake::kind).orElse("the value") + " has no \"" + name + "\"",
                listing(names),
                near(name, names).orElse(SEE));
    }

    private static Optional<Class<?>> classNamed(String name) {
        try {
            return Optional.of(Class.forName(name, false, TemplateMistake.class.getClassLoader()));
        } catch (ClassNotFoundException notOurs) {
            return Optional.empty();
        }
    }

    /** A kind of value as a template's author knows it: {@code a DayPage}, {@code a text}. */
    static String kind(Class<?> type) {
        if (CharSequence.class.isAssignableFrom(type)) {
            return "a text";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        String name = type.getSimpleName();
        return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }

    private static TemplateMistake unknown(String word, String kind, Set<String> known) {
        return new TemplateMistake(
                word,
                "there is no " + kind + " \"" + word + "\"",
                listing(known),
                near(word, known).orElse(SEE));
    }

    private static TemplateMistake syntax(String said, TemplateVocabulary vocabulary) {
        Matcher end = NO_END.matcher(said);
        if (end.matches()) {
            return new TemplateMistake(
                    "",
                    "the template ends before {% " + end.group(1) + " %}",
                    "",
                    "close what was opened with {% " + end.group(1) + " %}");
        }
        Matcher tag = NO_TAG.matcher(said);
        if (tag.matches()) {
            String name = tag.group(1);
            return vocabulary.tags().contains(name)
                    ? new TemplateMistake(
                            name,
                            "{% " + name + " %} closes nothing that is open here",
                            "",
                            "take it away, or open what it closes")
                    : unknown(name, "tag", vocabulary.tags());
        }
        return new TemplateMistake(
                "",
                "cannot be read: " + lowered(said),
                "",
                "look for a quotation mark, a bracket or a }} that is missing here or on the line before");
    }

    private static TemplateMistake other(String said) {
        if (said.startsWith("Wrong operand(s) type in conditional") || said.startsWith("Unsupported value type")) {
            return new TemplateMistake(
                    "",
                    "the condition is neither true nor false",
                    "a comparison, a test, or a value that is true or false",
                    "write {% if ... is not null %}, is not empty, or > 0");
        }
        if (said.startsWith("Could not perform")) {
            return new TemplateMistake(
                    "", "an operator is given values that do not go together: " + lowered(said), "", SEE);
        }
        if (said.startsWith("Not an iterable object")) {
            return new TemplateMistake("", "what {% for %} goes through is no list", "a list", SEE);
        }
        int advice = said.indexOf("; did you mean");
        return advice < 0
                ? new TemplateMistake("", said.isEmpty() ? "cannot be filled" : lowered(said), "", SEE)
                : new TemplateMistake("", said.substring(0, advice), "", said.substring(advice + 2));
    }

    private static Optional<String> near(String word, Collection<String> known) {
        return Suggestion.nearest(word, known).map(near -> "did you mean \"" + near + "\"?");
    }

    /** All names, unless there are too many to read. */
    private static String listing(Collection<String> names) {
        List<String> inOrder = names.stream().sorted().toList();
        return inOrder.isEmpty() || inOrder.size() > 40 ? "" : String.join(", ", inOrder);
    }

    private static String lowered(String said) {
        return said.isEmpty() ? "" : said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
    }
}
