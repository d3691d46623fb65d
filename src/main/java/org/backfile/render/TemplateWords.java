package org.backfile.render;

import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.backfile.article.CalendarDate;
import org.backfile.article.Published;
import org.jspecify.annotations.Nullable;

/**
 * The filters and functions that templates have besides Pebble's own:
 *
 * <pre>
 * {{ link(story) }}            the address of a story, period, subject, page or path, relative to this page
 * {{ asset("style.css") }}     the address of an asset
 * {{ say("menu.archive") }}    a text of i18n/*.yaml; values that it has places for follow the key
 * {{ texts("search") }}         the texts of a group with all their forms, as JSON for a script
 * {{ count | number }}         19,033
 * {{ date | fullDate }}        Thursday, February 26, 1987
 * {{ date | longDate }}        February 26, 1987
 * {{ date | mediumDate }}      Feb 26, 1987
 * {{ date | dayAndMonth }}     February 26
 * {{ date | monthName }}       February; monthShort is Feb
 * {{ published | clock }}      3:01 PM GMT; empty when no time is printed
 * {{ body | raw }}             HTML as it is, not escaped
 * {{ text | webAddress }}      an address of http or https that a text names; empty for any other
 * {{ years | latestFirst }}     a list in order of time turned round; Pebble's own "reverse" changes the list itself
 * {{ day | weekday }}          Thursday; weekdayShort is Thu
 * {{ language | direction }}   ltr or rtl, of a language tag
 * </pre>
 *
 * Texts, numbers and dates are written in the site's language.
 */
final class TemplateWords extends AbstractExtension {

    private final Links links;
    private final DateFormats dates;
    private final Wording wording;

    TemplateWords(Links links, Wording wording, DateFormats dates) {
        this.links = links;
        this.wording = wording;
        this.dates = dates;
    }

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "link", new LinkFunction("to", links::to),
                "asset", new LinkFunction("name", links::toAsset),
                "say", new SayFunction(wording),
                "texts", new TextsFunction(wording));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return Map.ofEntries(
                Map.entry("raw", new RawFilter()),
                Map.entry("direction", new WordFilter<>(String.class, tag -> Direction.of(Locale.forLanguageTag(tag)))),
                Map.entry("number", new WordFilter<>(Number.class, wording::number)),
                Map.entry("latestFirst", new WordFilter<>(List.class, TemplateWords::latestFirst)),
                Map.entry("fullDate", new WordFilter<>(CalendarDate.class, dates::full)),
                Map.entry("longDate", new WordFilter<>(CalendarDate.class, dates::longer)),
                Map.entry("mediumDate", new WordFilter<>(CalendarDate.class, dates::medium)),
                Map.entry("dayAndMonth", new WordFilter<>(CalendarDate.class, dates::dayAndMonth)),
                Map.entry("monthName", new WordFilter<>(CalendarDate.class, dates::monthName)),
                Map.entry("monthShort", new WordFilter<>(CalendarDate.class, dates::shortMonth)),
                Map.entry("clock", new WordFilter<>(Published.class, dates::clock)),
                Map.entry("webAddress", new WordFilter<>(String.class, WebAddress::of)),
                Map.entry("weekday", new WordFilter<>(DayOfWeek.class, dates::weekday)),
                Map.entry("weekdayShort", new WordFilter<>(DayOfWeek.class, dates::shortWeekday)));
    }

    private static List<?> latestFirst(List<?> inOrderOfTime) {
        var turned = new ArrayList<Object>(inOrderOfTime);
        Collections.reverse(turned);
        return turned;
    }

    /** Resolves an address relative to a page. */
    private interface Finder {
        /** @throws IllegalArgumentException with a message for the template's author */
        String find(String toRoot, @Nullable Object target);
    }

    private record LinkFunction(String argument, Finder finder) implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of(argument);
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            try {
                // Our addresses have no character that HTML would read as mark-up.
                return new SafeString(
                        finder.find(String.valueOf(context.getVariable("root")), arguments.get(argument)));
            } catch (IllegalArgumentException mistake) {
                throw new PebbleException(mistake, mistake.getMessage(), lineNumber, self.getName());
            }
        }
    }

    private record SayFunction(Wording wording) implements Function {

        /** None: the number of values after the key depends on the placeholders in the text. */
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            var values = new ArrayList<Object>();
            for (int i = 1; i < arguments.size(); i++) {
                values.add(arguments.get(String.valueOf(i)));
            }
            try {
                return wording.say(String.valueOf(arguments.get("0")), values);
            } catch (IllegalArgumentException mistake) {
                throw new PebbleException(mistake, mistake.getMessage(), lineNumber, self.getName());
            }
        }
    }

    private record TextsFunction(Wording wording) implements Function {
        @Override
        public List<String> getArgumentNames() {
            return List.of("group");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            // Escaped so that it cannot end the element that holds it.
            return new SafeString(wording.group(String.valueOf(arguments.get("group"))));
        }
    }

    private record WordFilter<T>(Class<T> type, java.util.function.Function<T, ?> words) implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                @Nullable Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            if (!type.isInstance(input)) {
                String kind = input == null ? "nothing" : input.getClass().getSimpleName();
                throw new PebbleException(
                        null,
                        "this filter takes a " + type.getSimpleName() + ", not " + kind,
                        lineNumber,
                        self.getName());
            }
            return words.apply(type.cast(input));
        }
    }
}
