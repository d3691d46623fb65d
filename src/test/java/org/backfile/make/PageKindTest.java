package org.backfile.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backfile.config.ThemeName;
import org.backfile.intake.SiteTexts;
import org.backfile.page.HtmlPage;
import org.backfile.page.Page;
import org.backfile.page.PageKind;
import org.backfile.plan.PlannedSite;
import org.backfile.work.Progress;
import org.backfile.work.SharedWorkers;
import org.backfile.work.Stopwatch;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Says what a new kind of page still lacks: of each kind there is one in a site that has everything. */
class PageKindTest {

    private static final String ADDRESS = "https://example.org/";

    @TempDir
    static Path folder;

    private static final Map<PageKind, Page> ONE_OF_EACH = new EnumMap<>(PageKind.class);
    private static final Map<Page, String> TEXTS = new HashMap<>();

    @BeforeAll
    static void planASiteThatHasEverything() throws Exception {
        var site = new TestSite(folder)
                .write(
                        "site-config.yaml",
                        "site: { url: '" + ADDRESS
                                + "' }\nlistings: { page-size: 10 }\nfeeds: { news-sitemap: true }\n")
                .write("pages/about.md", "# About\n\nWhat it holds.\n")
                .article("twin-1.txt", "3 March 1987", "Weather", "Rain in the north.")
                .article("twin-2.txt", "3 March 1987", "Weather", "Sun in the south.")
                .article("year-before.txt", "3 March 1986", "Ferry", "The ferry sailed.")
                .write("articles/undated.txt", "Headline: No date at all\n\nNobody knows when.\n");
        for (int day = 1; day <= 11; day++) {
            site.article("run-" + day + ".txt", day + " June 1990", "Ferry run number " + day, "The ferry sailed.");
        }
        var all = site.site(site.output());
        var planned = new PlannedSite(
                all,
                SiteTexts.articlesOf(all),
                SiteTexts.pagesOf(all),
                Optional.empty(),
                SharedWorkers.TWO,
                Progress.silent(),
                new Stopwatch());
        for (Page page : Stream.concat(planned.pages().stream(), planned.searchFiles().stream())
                .toList()) {
            ONE_OF_EACH.putIfAbsent(page.pageKind(), page);
            TEXTS.put(page, new String(planned.write(page), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aSiteThatHasEverythingHasEveryKind() {
        assertThat(ONE_OF_EACH).containsOnlyKeys(PageKind.values());
    }

    @Test
    void everyKindHasARecordOfItsOwn() {
        assertThat(ONE_OF_EACH.values().stream().<Class<?>>map(Page::getClass))
                .containsExactlyInAnyOrderElementsOf(recordsBelow(Page.class).collect(Collectors.toSet()));
    }

    @Test
    void aKindHasATemplateWhenItIsForPeople() {
        assertThat(ONE_OF_EACH)
                .allSatisfy(
                        (kind, page) -> assertThat(kind.template().isPresent()).isEqualTo(page instanceof HtmlPage));
    }

    @Test
    void noPageOfTheOwnersCanStandWhereTheSiteHasItsOwn() {
        assertThat(TEXTS.keySet())
                .filteredOn(page -> page.pageKind() != PageKind.TEXT)
                .map(page -> page.path().value().replaceFirst("/.*", ""))
                // A name with a dot in front is not read as a page.
                .filteredOn(name -> !name.startsWith("."))
                .allMatch(PageKind::isReserved);
    }

    @Test
    void aReaderComesToEveryKindOfPage() {
        var reached = new HashSet<String>();
        TEXTS.forEach((page, text) -> {
            if (page instanceof HtmlPage) {
                var document = Jsoup.parse(text, ADDRESS + page.path().link());
                document.select("a, form").forEach(link -> {
                    reached.add(link.absUrl("href"));
                    reached.add(link.absUrl("action"));
                });
            }
        });

        assertThat(kindsThat(page -> page instanceof HtmlPage
                        && reached.contains(ADDRESS + page.path().link())))
                // A host shows the one, and the other stands where nothing of ours leads.
                .containsExactlyInAnyOrderElementsOf(kindsThat(page -> page instanceof HtmlPage
                        && !Set.of(PageKind.NOT_FOUND, PageKind.SHARED_ADDRESS).contains(page.pageKind())));
    }

    @Test
    void sitemapsNameEveryKindOfPageThatIsListed() {
        String sitemaps = TEXTS.entrySet().stream()
                .filter(entry -> entry.getKey().pageKind() == PageKind.SITEMAP)
                .map(Map.Entry::getValue)
                .collect(Collectors.joining());

        assertThat(kindsThat(page ->
                        sitemaps.contains("<loc>" + ADDRESS + page.path().link() + "</loc>")))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(PageKind.values()).filter(PageKind::isListed).toList());
    }

    static List<String> themes() {
        return ThemeName.OURS;
    }

    @ParameterizedTest
    @MethodSource("themes")
    void aThemeHasTheTemplateOfEveryKindThatIsNeededAndNoOther(String theme) throws IOException {
        assertThat(templatesIn(theme.equals("default") ? Path.of("templates") : Path.of("themes", theme)))
                .isSubsetOf(templatesOf(Stream.of(PageKind.values())))
                .containsAll(templatesOf(Stream.of(PageKind.values()).filter(PageKind::isNeeded)));
    }

    private static List<String> templatesIn(Path theme) throws IOException {
        try (Stream<Path> files = Files.list(theme)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".peb") && !name.equals("base.peb"))
                    .map(name -> name.replace(".peb", ""))
                    .toList();
        }
    }

    private static List<String> templatesOf(Stream<PageKind> kinds) {
        return kinds.flatMap(kind -> kind.template().stream()).toList();
    }

    /** Kinds of which some page is so. */
    private static Set<PageKind> kindsThat(Predicate<Page> isSo) {
        return TEXTS.keySet().stream().filter(isSo).map(Page::pageKind).collect(Collectors.toSet());
    }

    private static Stream<Class<?>> recordsBelow(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(PageKindTest::recordsBelow);
    }
}
