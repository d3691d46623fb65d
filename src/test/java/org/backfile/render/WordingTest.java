package org.backfile.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.backfile.config.SiteConfig;
import org.backfile.text.Failure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the theme says of itself, in the site's language. */
class WordingTest {

    private static final Path TEMPLATES = Path.of("templates");

    @TempDir
    Path folder;

    @Test
    void aTextIsSaidInTheSitesLanguage() throws IOException {
        assertThat(wording("de").say("menu.archive", List.of())).isEqualTo("Archiv");
        assertThat(wording("de-AT").say("menu.archive", List.of())).isEqualTo("Archiv");
        assertThat(wording("eo").say("menu.archive", List.of())).isEqualTo("Archive");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 article",
        "en, 0, 0 articles",
        "en, 19033, '19,033 articles'",
        "de, 19033, 19.033 Artikel",
        "fr, 0, 0 article",
        "ar, 2, مقالان",
        "ar, 5, 5 مقالات",
        "ar, 11, 11 مقالًا"
    })
    void aTextBesideANumberTakesTheFormThatTheLanguageAsksFor(String language, long count, String said)
            throws IOException {
        assertThat(wording(language).say("count.articles", List.of(count))).isEqualTo(said);
    }

    @Test
    void aSitesOwnFileStandsForTheThemesAndWhatItLacksIsSaidInEnglish() throws IOException {
        write("i18n/de.yaml", "menu: { archive: Bände }\n");

        assertThat(wording("de").say("menu.archive", List.of())).isEqualTo("Bände");
        assertThat(wording("de").say("menu.topics", List.of())).isEqualTo("Topics");
        assertThat(wording("de").say("count.articles", List.of(1))).isEqualTo("1 article");
    }

    @Test
    void aValueThatLooksLikeAPlaceIsOnlyText() throws IOException {
        write("i18n/en.yaml", "greeting: \"{0} and {1}\"\n");

        assertThat(wording("en").say("greeting", List.of("{1}", "$1"))).isEqualTo("{1} and $1");
    }

    @Test
    void aScriptIsGivenAGroupOfTextsWithAllTheirFormsAsDataThatCannotEndItsElement() throws IOException {
        write(
                "i18n/en.yaml",
                "greeting: { one: \"</script>\", more: { one: \"{0} day\", other: \"{0} days\" } }\ngreetings: { x: y }\n");

        assertThat(wording("en").group("greeting"))
                .isEqualTo(
                        "{\"greeting.more\":{\"one\":\"{0} day\",\"other\":\"{0} days\"},\"greeting.one\":{\"other\":\"\\u003c/script>\"}}");
    }

    @Test
    void anUnknownKeyNamesTheNearestOne() throws IOException {
        Wording english = wording("en");

        assertThatThrownBy(() -> english.say("menu.archiv", List.of()))
                .hasMessage("there is no text \"menu.archiv\" in i18n/en.yaml; did you mean \"menu.archive\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"menu: [one, two]\n", "menu: {", "count: { articles: { one: 1 } }\n"})
    void aFileThatIsNotMadeOfTextsSaysWhere(String yaml) throws IOException {
        write("i18n/de.yaml", yaml);

        assertThatThrownBy(() -> wording("de"))
                .isInstanceOfSatisfying(
                        Failure.class,
                        problem -> assertThat(problem.diagnostics().get(0).position())
                                .startsWith("templates/i18n/de.yaml:1:"));
    }

    @Test
    void aDirectionIsThatOfTheLanguagesScript() {
        assertThat(Stream.of("ar", "fa", "he", "ur", "yi", "ps", "ar-EG", "az-Arab")
                        .map(Locale::forLanguageTag)
                        .map(Direction::of))
                .containsOnly(Direction.RTL);
        assertThat(Stream.of("en", "de", "ru", "ja", "hi", "az", "sr-Latn", "xx", "")
                        .map(Locale::forLanguageTag)
                        .map(Direction::of))
                .containsOnly(Direction.LTR);
    }

    /** The samples are those that CLDR gives for each category. */
    @ParameterizedTest
    @CsvSource({
        "en, other one other other other other", "fr, one one other other other other",
                "ja, other other other other other other",
        "ru, many one few many many one", "pl, many one few many many many", "cs, other one few other other other",
        "ar, zero one two few many many", "he, other one two other other other", "lt, other one few few other one",
        "lv, zero one other other zero one", "sl, other one two other other other"
    })
    void aNumberHasTheFormThatCldrGives(String language, String forms) {
        assertThat(LongStream.of(0, 1, 2, 5, 11, 21)
                        .mapToObj(count -> PluralForm.of(count, Locale.forLanguageTag(language))
                                .toString()))
                .containsExactly(forms.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "ar", "fa"})
    void everyLanguageHasEveryTextWithTheSamePlaces(String language) throws IOException {
        Map<String, Map<PluralForm, String>> english = file("en");
        Map<String, Map<PluralForm, String>> other = file(language);

        assertThat(other.keySet()).isEqualTo(english.keySet());
        english.forEach((key, forms) -> {
            Set<String> places = placesIn(forms.get(PluralForm.OTHER));
            assertThat(placesIn(other.get(key).get(PluralForm.OTHER))).as(key).isEqualTo(places);
            other.get(key).values().forEach(text -> assertThat(places).as(key).containsAll(placesIn(text)));
        });
    }

    @Test
    void everyTextIsSaidSomewhereAndNothingElseIs() throws IOException {
        var said = new TreeSet<String>();
        var groups = new HashSet<String>();
        Pattern call = Pattern.compile("say\\(\"([a-z.-]+)\"\\s*([,)+~])");
        for (Path root : List.of(TEMPLATES, Path.of("themes"), Path.of("src/main/java"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(f -> f.toString().matches(".*\\.(peb|java|js)"))
                        .toList()) {
                    call.matcher(Files.readString(file)).results().forEach(match -> {
                        if (match.group(2).matches("[,)]")) {
                            said.add(match.group(1));
                        } else {
                            // "subject." ~ kind: any text of the group may be meant.
                            groups.add(match.group(1));
                        }
                    });
                }
            }
        }
        Set<String> known = file("en").keySet();

        assertThat(known).containsAll(said);
        assertThat(known.stream()
                        .filter(key -> !said.contains(key) && groups.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> placesIn(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());
    }

    private static Map<String, Map<PluralForm, String>> file(String language) throws IOException {
        return new TreeMap<>(WordingFile.read(
                ThemeFile.of(language, Files.readAllBytes(TEMPLATES.resolve("i18n/" + language + ".yaml")))));
    }

    private Wording wording(String language) throws IOException {
        return Wording.of(Theme.of(folder, SiteConfig.defaults()), Locale.forLanguageTag(language));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("templates").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
