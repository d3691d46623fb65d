package org.backfile.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.backfile.config.SiteConfig;
import org.backfile.page.ArticlePage;
import org.backfile.page.SitePlan;
import org.backfile.render.Renderer;
import org.backfile.render.Theme;
import org.backfile.text.Fingerprint;
import org.backfile.work.Workers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long the pages of articles take, with the default theme: one thread, microseconds a page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class PageBenchmark {

    private static final SiteConfig CONFIG = SiteConfig.defaults();

    /** A folder of texts. */
    @Param("articles")
    public String folder;

    /** How many of them are used. */
    @Param("2000")
    public int limit;

    private ReadArchive read;
    private Theme theme;
    private SitePlan plan;
    private List<ArticlePage> pages;
    private Renderer renderer;
    private byte[] page;
    private int next;

    @Setup
    public void read() throws IOException {
        try (var workers = new Workers(2)) {
            read = ReadArchive.of(Texts.of(folder, limit), workers);
        }
        theme = Theme.of(Path.of(folder), CONFIG);
        plan = SitePlan.of(read.archive(), CONFIG, List.of(), 0, theme);
        pages = plan.pages().stream()
                .filter(ArticlePage.class::isInstance)
                .map(ArticlePage.class::cast)
                .toList();
        renderer = new Renderer(theme, CONFIG, plan.outline());
        page = render();
    }

    /** Until the templates of an article are ready, and one page is made. */
    @Benchmark
    public byte[] compile() {
        return rendered(new Renderer(theme, CONFIG, plan.outline()), pages.get(0));
    }

    @Benchmark
    public byte[] render() {
        next = (next + 1) % pages.size();
        return rendered(renderer, pages.get(next));
    }

    /** The fingerprint of a page's bytes. */
    @Benchmark
    public Fingerprint hash() {
        return Fingerprint.of(page);
    }

    private byte[] rendered(Renderer by, ArticlePage article) {
        return by.render(article, read.articleOf(article.story().card()));
    }
}
