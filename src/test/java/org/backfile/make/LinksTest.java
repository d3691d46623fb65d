package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every link leads somewhere, on every kind of page. */
class LinksTest {

    @TempDir
    private Path folder;

    @Test
    void everyLinkOfTheSampleArchiveLeadsSomewhere() throws IOException {
        var sample = new TestSite(Path.of("").toAbsolutePath());
        Path output = folder.resolve("public");
        var report = sample.build(2, false, output);
        assertThat(report.articles()).isGreaterThanOrEqualTo(24);
        assertThat(report.refused()).isEmpty();
        assertThatLinksLeadSomewhere(output, "/harbour-post/");
    }

    @Test
    void everyLinkOfAnArchiveWithSplitListingsLeadsSomewhere() throws IOException {
        var site = new TestSite(folder)
                .write("site-config.yaml", "listings:\n  page-size: 10\n")
                .write("pages/about.md", "---\ntitle: About\n---\n\nA *page*.\n")
                .write("articles/undated.txt", "Topics: ferries\n\nFerry lost\n\nNobody knows when.\n");
        for (int i = 0; i < 90; i++) {
            String date =
                    i % 10 == 0 ? "March 1987" : (1 + i % 28) + (i % 3 == 0 ? " March " : " April ") + (1987 + i / 60);
            site.write(
                    "articles/f" + i + ".txt",
                    date + "\nTopics: ferries, topic " + i % 4
                            + "\nPlaces: S\u00e3o Paulo, \u5317\u4eac\nAuthor: Jane Doe\n"
                            + "Section: <City & \"Sea\">\n\nFerry <number> " + i / 2 * 2 % 30
                            + "\n\nShe sails & sails.\n");
        }
        site.build();
        assertThat(site.output().resolve("topics/ferries/1987/03/index.html")).exists();
        assertThat(site.output().resolve("places/bei-jing/1988/index.html")).exists();
        assertThatLinksLeadSomewhere(site.output(), "/");
    }

    private static void assertThatLinksLeadSomewhere(Path output, String basePath) throws IOException {
        Set<String> files = new HashSet<>();
        try (Stream<Path> found = Files.walk(output)) {
            found.filter(Files::isRegularFile)
                    .forEach(file -> files.add(output.relativize(file).toString()));
        }
        var broken = new ArrayList<String>();
        for (String page :
                files.stream().filter(file -> file.endsWith(".html")).sorted().toList()) {
            Document document = Jsoup.parse(Files.readString(output.resolve(page)));
            assertThat(document.select("h1")).as("headings of " + page).hasSize(1);
            assertThat(document.title()).as("title of " + page).isNotBlank();
            List<String> ids = document.select("[id]").eachAttr("id");
            assertThat(ids).as("ids of " + page).doesNotHaveDuplicates();
            for (Element element : document.select("[href], [src]")) {
                String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                if (!leadsSomewhere(link, page, files, ids, basePath)) {
                    broken.add(page + ": " + link);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(
            String link, String page, Set<String> files, List<String> ids, String basePath) {
        if (link.matches("[a-z]+:.*")) {
            return true;
        }
        if (link.startsWith("#")) {
            return ids.contains(link.substring(1));
        }
        String path = link.startsWith("/")
                ? link.substring(basePath.length())
                : Path.of(page).resolveSibling(link).normalize() + (link.endsWith("/") ? "/" : "");
        String trimmed = path.equals("/") ? "" : path;
        return files.contains(trimmed.isEmpty() || trimmed.endsWith("/") ? trimmed + "index.html" : trimmed);
    }
}
