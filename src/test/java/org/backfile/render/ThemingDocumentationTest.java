package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.config.SiteConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/theming.md} says what templates are given, in the code's own words. {@code -Dgolden=write} writes its
 * tables anew.
 */
class ThemingDocumentationTest {

    private static final Path FILE = Path.of("docs/theming.md");

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
        var rows = TemplateTypes.met().entrySet().stream()
                .map(type -> "| `" + type.getKey() + "` | " + namesOf(type.getValue()) + " |");
        assertThatTableIs(
                "types",
                Stream.concat(Stream.of("| type | names |", "|---|---|"), rows).toList());
    }

    @Test
    void itHasEveryNameThatATemplateIsGiven() throws IOException {
        var given = Pattern.compile("(?:context|shared)\\.put\\(\\s*\"(\\w+)\"")
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
        return TemplateTypes.pages().stream()
                .filter(type -> TemplateTypes.templateOf(type).equals(template))
                .map(type -> "`" + type.getSimpleName() + "`")
                .findFirst()
                .orElse("");
    }

    private static String namesOf(Class<?> type) {
        String names = TemplateTypes.accessorsOf(type).stream()
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
        return type instanceof Class<?> known ? TemplateTypes.nameOf(known) : type.getTypeName();
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
