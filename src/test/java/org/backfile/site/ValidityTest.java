package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.backfile.config.ThemeName;
import org.backfile.output.FinishedOutput;
import org.backfile.page.PageKind;
import org.backfile.proof.Proof;
import org.backfile.work.Progress;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page is valid HTML, as the Nu HTML checker of the W3C sees it. */
@Tag("slow")
class ValidityTest {

    @TempDir
    static Path folder;

    private static final Map<String, List<Path>> SITES = new TreeMap<>();

    @BeforeAll
    static void build() throws Exception {
        for (String theme : ThemeName.OURS) {
            Path sites = folder.resolve(theme);
            SITES.put(
                    theme,
                    List.of(
                            KitchenSink.english(sites.resolve("en"), theme),
                            KitchenSink.persian(sites.resolve("fa"), theme),
                            KitchenSink.nearlyEmpty(sites.resolve("one"), false, theme),
                            KitchenSink.nearlyEmpty(sites.resolve("none"), true, theme)));
        }
    }

    static List<String> themes() {
        return ThemeName.OURS;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void noPageOfAnyKindHasAMistake(String theme) throws Exception {
        var checker = new NuChecker(folder);
        for (Path site : SITES.get(theme)) {
            for (Path page : pagesOf(site)) {
                checker.check(page);
            }
        }

        assertThat(checker.messages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void theSitesHaveEveryKindOfPage(String theme) throws IOException {
        var kinds = new TreeSet<String>();
        for (Path site : SITES.get(theme)) {
            for (Path page : pagesOf(site)) {
                kinds.add(kindOf(page));
            }
        }

        assertThat(kinds).containsExactlyElementsOf(templates(theme));
    }

    @Test
    void thePlainThemeHasNoScriptThatRuns() throws IOException {
        for (Path site : SITES.get("plain")) {
            for (Path page : pagesOf(site)) {
                assertThat(Jsoup.parse(page).select("script:not([type=application/ld+json]), [onclick], [onload]"))
                        .as(page.toString())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyLinkLeadsSomewhere(String theme) throws Exception {
        for (Path site : SITES.get(theme)) {
            try (var output = FinishedOutput.open(site)) {
                boolean hasAddress = Files.exists(site.resolve("sitemap.xml"));
                Optional<URI> url = hasAddress ? Optional.of(URI.create(KitchenSink.ADDRESS)) : Optional.empty();
                var options = new Proof.Options(theme, url, 500_000, 2);
                assertThat(new Proof(output, options, Progress.silent())
                                .run()
                                .messages()
                                .inOrder())
                        .isEmpty();
            }
        }
    }

    /** The name of the template that a page was made with. */
    static String kindOf(Path page) throws IOException {
        return Jsoup.parse(page, "UTF-8").body().className().replaceFirst("-page$", "");
    }

    static List<Path> pagesOf(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** Of all kinds of page, but for those that the theme may leave out and does. */
    private static List<String> templates(String theme) {
        Path folder = theme.equals("default") ? Path.of("templates") : Path.of("themes", theme);
        return Arrays.stream(PageKind.values())
                .filter(kind -> kind.isNeeded()
                        || kind.template()
                                .filter(name -> Files.exists(folder.resolve(name + ".peb")))
                                .isPresent())
                .flatMap(kind -> kind.template().stream())
                .sorted()
                .toList();
    }
}
