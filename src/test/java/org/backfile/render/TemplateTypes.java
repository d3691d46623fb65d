package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backfile.body.ArticleFields;
import org.backfile.body.Crosshead;
import org.backfile.cite.Citation;
import org.backfile.config.SiteConfig;
import org.backfile.page.HtmlPage;
import org.backfile.page.Outline;
import org.backfile.page.PageKind;
import org.backfile.template.ModelAttributes;
import org.backfile.text.Fingerprint;

/** The types that templates meet and the names that each has, by the same door as a template: {@link ModelAttributes}. */
final class TemplateTypes {

    private static final Set<String> NOT_FOR_PEOPLE =
            Set.of("shows", "pageKind", "template", "toString", "fingerprint");

    private TemplateTypes() {}

    static List<Class<?>> pages() {
        return List.of(HtmlPage.class.getPermittedSubclasses());
    }

    /** A page's own method names its kind; its source is asked, since a page cannot be made without an archive. */
    static String templateOf(Class<?> page) {
        try {
            var source = Files.readString(Path.of("src/main/java/org/backfile/page/" + page.getSimpleName() + ".java"));
            var kind = Pattern.compile("return PageKind\\.(\\w+);").matcher(source);
            assertThat(kind.find()).as(page.getSimpleName()).isTrue();
            return PageKind.valueOf(kind.group(1)).template().orElseThrow() + ".peb";
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** All types of ours that can be reached from what templates are given, by name. */
    static Map<String, Class<?>> met() {
        var met = new TreeMap<String, Class<?>>();
        Deque<Class<?>> waiting = new ArrayDeque<>(pages());
        waiting.addAll(List.of(SiteConfig.class, Outline.class, ArticleFields.class, Citation.class, Crosshead.class));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (isOurs(type) && met.putIfAbsent(nameOf(type), type) == null) {
                accessorsOf(type)
                        .forEach(accessor ->
                                classesIn(accessor.getGenericReturnType()).forEach(waiting::add));
                Optional.ofNullable(type.getPermittedSubclasses()).ifPresent(kinds -> waiting.addAll(List.of(kinds)));
            }
        }
        return met;
    }

    static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.backfile.") && type != Fingerprint.class;
    }

    static List<Method> accessorsOf(Class<?> type) {
        Set<String> names = ModelAttributes.namesOf(type);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0
                        && names.contains(method.getName())
                        && !NOT_FOR_PEOPLE.contains(method.getName()))
                .filter(method -> method.getDeclaringClass() != Enum.class)
                .filter(method -> !method.isBridge() && method.getReturnType() != Fingerprint.class)
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Stream<Class<?>> classesIn(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Arrays.stream(parameterized.getActualTypeArguments()).flatMap(TemplateTypes::classesIn);
        }
        return type instanceof Class<?> known ? Stream.of(known) : Stream.empty();
    }

    /** Inside another: {@code MonthPage.Day}, since there are several days. */
    static String nameOf(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : nameOf(type.getDeclaringClass()) + "." + type.getSimpleName();
    }
}
