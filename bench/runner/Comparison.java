import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Backfile beside other programs on the same texts: in each round every program does every work once, so that whatever
 * else the machine does meets all of them.
 */
final class Comparison {

    private final BackfileSite site;
    private final BackfileSite sample;
    private final List<MarkdownSite> others;
    private final Optional<Pagefind> pagefind;
    private final Optional<WritingFloor> floor;
    private final Results results;

    /**
     * @param site   has its texts
     * @param others made of the same texts
     */
    Comparison(
            BackfileSite site,
            BackfileSite sample,
            List<MarkdownSite> others,
            Optional<Pagefind> pagefind,
            Optional<WritingFloor> floor,
            int articles) {
        this.site = site;
        this.sample = sample;
        this.others = others;
        this.pagefind = pagefind;
        this.floor = floor;
        results = new Results(articles);
    }

    /** @param change makes an article longer by a sentence, for every program */
    Results run(int rounds, Runnable change) {
        for (int round = 1; round <= rounds; round++) {
            Progress.say("round " + round + " of " + rounds);
            cold();
            results.add(Work.UNCHANGED, Results.OURS, site.build());
            others.forEach(other -> results.add(Work.UNCHANGED, nameOf(other), built(other)));
            change.run();
            results.add(Work.CHANGED, Results.OURS, site.build());
            others.forEach(other -> results.add(Work.CHANGED, nameOf(other), built(other)));
            results.add(Work.PREVIEW, Results.OURS, site.preview());
            for (MarkdownSite other : others) {
                other.server().ifPresent(page -> results.add(Work.PREVIEW, other.name(), page));
            }
            results.add(Work.SAMPLE_COLD, Results.OURS, sample.cold());
            results.add(Work.SAMPLE_UNCHANGED, Results.OURS, sample.build());
        }
        return results;
    }

    /** Without search first, so that the site is left with one. */
    private void cold() {
        results.add(Work.COLD_WITHOUT_SEARCH, Results.OURS, site.cold(false));
        results.add(Work.COLD_WITHOUT_SEARCH, Results.OURS, SiteSize.of(site.output()));
        floor.ifPresent(least ->
                least.of(site.output()).forEach((name, run) -> results.add(Work.COLD_WITHOUT_SEARCH, name, run)));
        Map<MarkdownSite, Measure> withoutSearch = new LinkedHashMap<>();
        for (MarkdownSite other : others) {
            withoutSearch.put(other, other.cold());
            results.add(Work.COLD_WITHOUT_SEARCH, other.name(), withoutSearch.get(other));
            results.add(Work.COLD_WITHOUT_SEARCH, other.name(), SiteSize.of(other.output()));
        }
        results.add(Work.COLD, Results.OURS, site.cold(true));
        results.add(Work.COLD, Results.OURS, SiteSize.of(site.output()));
        pagefind.ifPresent(search -> withoutSearch.forEach((other, run) -> {
            results.add(Work.COLD, nameOf(other), run.then(search.index(other)));
            results.add(Work.COLD, nameOf(other), SiteSize.of(other.output()));
        }));
    }

    /** With a new index, where there is Pagefind. */
    private Measure built(MarkdownSite other) {
        Measure build = other.build();
        return pagefind.map(search -> build.then(search.index(other))).orElse(build);
    }

    private String nameOf(MarkdownSite other) {
        return other.name() + (pagefind.isPresent() ? " + Pagefind" : "");
    }
}
