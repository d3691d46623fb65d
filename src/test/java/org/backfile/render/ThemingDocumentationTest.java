package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.article.Article;
import org.backfile.cite.Citation;
import org.backfile.config.SiteConfig;
import org.backfile.page.HtmlPage;
import org.backfile.page.Outline;
import org.backfile.page.PageKind;
import org.backfile.text.Fingerprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/theming.md} says what templates are given, in the code's own words. {@code -Dgolden=write} writes its
 * tables anew.
 */
class ThemingDocumentationTest {

    private static final Path FILE = Path.of("docs/theming.md");
    private static final Set<String> NOT_FOR_PEOPLE =
            Set.of("shows", "pageKind", "template", "toString", "fingerprint");

    @TempDir
    private Path site;

    @Test
    void itHasEveryTemplateAndWhatItIsFor() throws IOException {
        var rows = Theme.contentsOf(site, SiteConfig.defaults()).stream()
                .filter(entry -> entry.name().endsWith(".peb"))
                .map(entry -> "| `" + entry.name() + "` | " + entry.purpose() + " | " + pageOf(entry.name()) + " |");
        assertThatTableIs(
                "templates",
                Stream.concat(Stream.of("| template | for | `page` |", "|---|---|---|"), rows)
                        .toList());
    }

    @Test
    void itHasEveryTypeThatATemplateMeetsWithItsNames() throws IOException {
        var rows = typesMet().entrySet().stream()
                .map(type -> "| `" + type.getKey() + "` | " + namesOf(type.getValue()) + " |");
        assertThatTableIs(
                "types",
                Stream.concat(Stream.of("| type | names |", "|---|---|"), rows).toList());
    }

    @Test
    void itHasEveryNameThatATemplateIsGiven() throws IOException {
        var given = Pattern.compile("context\\.put\\(\"(\\w+)\"")
                .matcher(Files.readString(Path.of("src/main/java/org/backfile/render/Renderer.java")));
        List<String> names = given.results().map(match -> match.group(1)).toList();
        assertThat(names).hasSizeGreaterThan(10);
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(Files.readString(FILE)).containsPattern("(?m)^\\|.*`" + name + "`.*\\|.*\\|$"));
    }

    @Test
    void itHasEveryFilterAndFunctionOfOursAndOfPebble() throws IOException {
        String text = Files.readString(FILE);
        var wording = Wording.of(Theme.of(site, SiteConfig.defaults()), Locale.ENGLISH);
        var ours = new TemplateWords(
                new Links(Theme.of(site, SiteConfig.defaults())), wording, new DateFormats(Locale.ENGLISH));
        var all = TemplateVocabulary.with(ours);
        assertThat(ours.getFilters().keySet())
                .allSatisfy(filter -> assertThat(text).containsPattern("(?m)^\\|.*\\b" + filter + "\\b.*\\|.*\\|$"));
        assertThat(ours.getFunctions().keySet())
                .allSatisfy(function -> assertThat(text).containsPattern("(?m)^\\|.*`" + function + "\\(.*\\|.*\\|$"));
        var pebbles = new TreeSet<>(all.filters());
        pebbles.removeAll(ours.getFilters().keySet());
        assertThatTableIs(
                "pebble",
                List.of(
                        "Filters: " + quoted(pebbles) + ".",
                        "Tests: " + quoted(all.tests()) + ".",
                        "Tags: " + quoted(all.tags()) + "."));
    }

    private static String quoted(Set<String> names) {
        return names.stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static String pageOf(String template) {
        return pages().filter(type -> templateOf(type).equals(template))
                .map(type -> "`" + type.getSimpleName() + "`")
                .findFirst()
                .orElse("");
    }

    private static Stream<Class<?>> pages() {
        return Arrays.stream(HtmlPage.class.getPermittedSubclasses());
    }

    /** A page's own method names its kind; its source is asked, since a page cannot be made without an archive. */
    private static String templateOf(Class<?> page) {
        try {
            var source = Files.readString(Path.of("src/main/java/org/backfile/page/" + page.getSimpleName() + ".java"));
            var name = Pattern.compile("return PageKind\\.(\\w+);")
                    .matcher(source);
            assertThat(name.find()).as(page.getSimpleName()).isTrue();
            return PageKind.valueOf(name.group(1)).template().orElseThrow() + ".peb";
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    /** All types of ours that can be reached from what templates are given, by name. */
    private static Map<String, Class<?>> typesMet() {
        var met = new TreeMap<String, Class<?>>();
        Deque<Class<?>> waiting = new ArrayDeque<>(pages().toList());
        waiting.addAll(List.of(SiteConfig.class, Outline.class, Article.class, Citation.class, Crosshead.class));
        while (!waiting.isEmpty()) {
            Class<?> type = waiting.remove();
            if (type.getName().startsWith("org.backfile.")
                    && type != Fingerprint.class
                    && met.putIfAbsent(nameOf(type), type) == null) {
                accessorsOf(type)
                        .forEach(accessor ->
                                classesIn(accessor.getGenericReturnType()).forEach(waiting::add));
                Optional.ofNullable(type.getPermittedSubclasses()).ifPresent(kinds -> waiting.addAll(List.of(kinds)));
            }
        }
        return met;
    }

    private static List<Method> accessorsOf(Class<?> type) {
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
            return Arrays.stream(parameterized.getActualTypeArguments()).flatMap(ThemingDocumentationTest::classesIn);
        }
        return type instanceof Class<?> known ? Stream.of(known) : Stream.empty();
    }

    private static String namesOf(Class<?> type) {
        String names = accessorsOf(type).stream()
                .map(accessor -> "`" + accessor.getName() + "` " + wordsFor(accessor.getGenericReturnType()))
                .distinct()
                .collect(Collectors.joining(", "));
        if (type.isEnum()) {
            String values =
                    Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
            return names.isEmpty() ? values : values + "; " + names;
        }
        return names;
    }

    private static String wordsFor(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            String inside = Arrays.stream(parameterized.getActualTypeArguments())
                    .map(ThemingDocumentationTest::wordsFor)
                    .collect(Collectors.joining(" to "));
            return parameterized.getRawType() == Optional.class
                    ? inside + " or null"
                    : parameterized.getRawType() == Map.class ? "map of " + inside : "list of " + inside;
        }
        if (type instanceof WildcardType || type == Object.class) {
            return "value";
        }
        if (type == String.class) {
            return "text";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == int.class || type == long.class || type == double.class || type == Integer.class) {
            return "number";
        }
        return type instanceof Class<?> known ? nameOf(known) : type.getTypeName();
    }

    /** Inside another: {@code MonthPage.Day}, since there are several days. */
    private static String nameOf(Class<?> type) {
        return type.getDeclaringClass() == null
                ? type.getSimpleName()
                : nameOf(type.getDeclaringClass()) + "." + type.getSimpleName();
    }

    private static void assertThatTableIs(String name, List<String> lines) throws IOException {
        String text = Files.readString(FILE);
        String begin = "<!-- " + name + ": from the code -->\n";
        int from = text.indexOf(begin) + begin.length();
        int to = text.indexOf("<!-- end -->", from);
        assertThat(from).as("the place for " + name).isGreaterThanOrEqualTo(begin.length());
        String expected = String.join("\n", lines) + "\n";
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(FILE, text.substring(0, from) + expected + text.substring(to));
            return;
        }
        assertThat(text.substring(from, to)).isEqualTo(expected);
    }
}
