package org.backfile.render;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.backfile.body.ArticleFields;
import org.backfile.body.Crosshead;
import org.backfile.cite.Citation;
import org.backfile.config.SiteConfig;
import org.backfile.page.Outline;

/**
 * A theme whose templates print every name that {@code docs/theming.md} documents, down to the last: made from the same
 * {@link TemplateTypes}, so a name that is added is printed too.
 */
public final class EveryNameTheme {

    private static final String GIVEN = """
            {{ site.title }} {{ language }} {{ direction }} {{ root }} {{ about }}{% if picture is not null %}{{ picture }}{% endif %}
            """;

    private EveryNameTheme() {}

    /** Its files by their names in the theme's folder. */
    public static Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put("every.peb", macros());
        for (Class<?> page : TemplateTypes.pages()) {
            files.put(TemplateTypes.templateOf(page), template(page));
        }
        return files;
    }

    private static String template(Class<?> page) {
        var text = new StringBuilder("{% import \"every.peb\" %}\n").append(GIVEN);
        text.append(shown("page", page))
                .append(shown("config", SiteConfig.class))
                .append(shown("outline", Outline.class));
        switch (TemplateTypes.templateOf(page)) {
            case "article.peb" ->
                text.append(shown("article", ArticleFields.class))
                        .append(shown("citation", Citation.class))
                        .append(each("contents", Crosshead.class))
                        .append("{{ body }}");
            case "text.peb" -> text.append("{{ body }}");
            case "home.peb" -> text.append("{% if page.intro is not null %}{{ body }}{% endif %}");
            default -> text.append('\n');
        }
        return text.toString();
    }

    /** A macro for each type; those of what it holds are called by it. */
    private static String macros() {
        var macros = new StringBuilder();
        TemplateTypes.met().values().forEach(type -> {
            macros.append("{% macro ").append(macroOf(type)).append("(x) %}");
            namesOf(type)
                    .forEach((name, result) -> macros.append("{% if x.")
                            .append(name)
                            .append(" is defined %}")
                            .append(name)
                            .append('=')
                            // A year's year is that year, and so on for ever.
                            .append(result == type ? "{{ x." + name + " }}" : shown("x." + name, result))
                            .append(";{% endif %}"));
            macros.append(type.isEnum() ? "{{ x }}" : "").append("{% endmacro %}\n");
        });
        return macros.toString();
    }

    /** The names of a type and of its kinds, which no template can tell apart. */
    private static Map<String, Type> namesOf(Class<?> type) {
        var types = new ArrayList<Class<?>>(List.of(type));
        Optional.ofNullable(type.getPermittedSubclasses()).ifPresent(kinds -> types.addAll(Arrays.asList(kinds)));
        var names = new TreeMap<String, Type>();
        for (Class<?> one : types) {
            for (Method accessor : TemplateTypes.accessorsOf(one)) {
                names.put(accessor.getName(), accessor.getGenericReturnType());
            }
        }
        return names;
    }

    private static String shown(String value, Type type) {
        if (type instanceof ParameterizedType parameterized) {
            Type inside = parameterized.getActualTypeArguments()[0];
            return parameterized.getRawType() == Optional.class
                    ? "{% if " + value + " is not null %}" + shown(value, inside) + "{% endif %}"
                    : each(value, inside);
        }
        Class<?> plain = (Class<?>) type;
        if (plain.isArray()) {
            return each(value, plain.getComponentType());
        }
        if (Collection.class.isAssignableFrom(plain)) {
            throw new IllegalStateException(value + " is a list of nobody knows what");
        }
        return "{{ " + (TemplateTypes.isOurs(plain) ? macroOf(plain) + "(" + value + ")" : value) + " }}";
    }

    private static String each(String list, Type type) {
        String one = "o" + list.replaceAll("\\W", "");
        return "{% for " + one + " in " + list + " %}" + shown(one, type) + ",{% endfor %}";
    }

    private static String macroOf(Class<?> type) {
        return "show" + TemplateTypes.nameOf(type).replace(".", "");
    }
}
