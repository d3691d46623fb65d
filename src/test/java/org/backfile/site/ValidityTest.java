package org.backfile.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page is valid HTML, as the Nu HTML checker of the W3C sees it. */
class ValidityTest {

    @TempDir
    static Path folder;

    private static List<Path> sites;

    @BeforeAll
    static void build() throws Exception {
        sites = List.of(KitchenSink.english(folder.resolve("en")), KitchenSink.persian(folder.resolve("fa")),
                KitchenSink.nearlyEmpty(folder.resolve("one"), false), KitchenSink.nearlyEmpty(folder.resolve("none"), true));
    }

    @Test
    void noPageOfAnyKindHasAMistake() throws Exception {
        var checker = new NuChecker(folder);
        for (Path site : sites) {
            for (Path page : pagesOf(site)) {
                checker.check(page);
            }
        }

        assertThat(checker.messages()).isEmpty();
    }

    @Test
    void theSitesHaveEveryKindOfPage() throws IOException {
        var kinds = new TreeSet<String>();
        for (Path site : sites) {
            for (Path page : pagesOf(site)) {
                kinds.add(kindOf(page));
            }
        }

        assertThat(kinds).containsExactlyElementsOf(templates());
    }

    /** The name of the template that a page was made with. */
    static String kindOf(Path page) throws IOException {
        return Jsoup.parse(page, "UTF-8").body().className().replaceFirst("-page$", "");
    }

    static List<Path> pagesOf(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }

    private static List<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("templates"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb") && !name.equals("base.peb"))
                    .map(name -> name.replace(".peb", ""))
                    .sorted()
                    .toList();
        }
    }
}
