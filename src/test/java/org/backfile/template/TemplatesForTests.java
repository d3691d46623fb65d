package org.backfile.template;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Templates in memory, with functions and filters that behave like the theme's. */
final class TemplatesForTests extends AbstractExtension {

    private static final List<String> FILTERS = List.of(
            "louder",
            "direction",
            "number",
            "latestFirst",
            "fullDate",
            "longDate",
            "mediumDate",
            "dayAndMonth",
            "monthName",
            "monthShort",
            "clock",
            "webAddress",
            "weekday",
            "weekdayShort");

    static CompiledTemplates of(Map<String, String> files, Map<String, @Nullable Object> shared) {
        var loader = new MemoryLoader();
        files.forEach(loader::addTemplate);
        return new CompiledTemplates(loader, new TemplatesForTests(), Locale.ENGLISH, shared, "root");
    }

    static Map<String, @Nullable Object> shared(Object site) {
        var shared = new HashMap<String, @Nullable Object>();
        shared.put("site", site);
        shared.put("nil", null);
        shared.put("empty", List.of());
        return shared;
    }

    private record Said(@Nullable List<String> getArgumentNames, java.util.function.Function<Call, Object> says)
            implements Function {
        @Override
        public Object execute(
                Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int lineNumber) {
            return says.apply(new Call(arguments, context));
        }
    }

    private record Call(Map<String, Object> arguments, EvaluationContext context) {}

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of(
                "say", new Said(null, call -> "<" + call.arguments.get("0") + call.arguments.size() + ">"),
                "texts", new Said(List.of("group"), call -> "{}"),
                "asset", new Said(List.of("name"), call -> call.arguments.get("name")),
                "safe", new Said(List.of("text"), call -> new SafeString("<b>" + call.arguments.get("text"))),
                "loud", new Said(List.of("text"), call -> call.arguments.get("text") + "!"),
                "link",
                        new Said(
                                List.of("to"),
                                call -> new SafeString(
                                        call.context.getVariable("root") + String.valueOf(call.arguments.get("to")))));
    }

    @Override
    public Map<String, Filter> getFilters() {
        return FILTERS.stream().collect(Collectors.toMap(name -> name, name -> new Louder()));
    }

    private static final class Louder implements Filter {
        @Override
        public @Nullable List<String> getArgumentNames() {
            return null;
        }

        @Override
        public Object apply(
                Object input,
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            return input + "!";
        }
    }
}
