import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All runs of one number of articles: by work and program, in the order in which they were first added. */
final class Results {

    static final String OURS = "Backfile";

    private final int articles;
    private final Map<Work, Map<String, List<Measure>>> runs = new EnumMap<>(Work.class);
    private final Map<Work, Map<String, SiteSize>> sizes = new EnumMap<>(Work.class);

    Results(int articles) {
        this.articles = articles;
    }

    int articles() {
        return articles;
    }

    void add(Work work, String program, Measure run) {
        runs.computeIfAbsent(work, any -> new LinkedHashMap<>())
                .computeIfAbsent(program, any -> new ArrayList<>())
                .add(run);
        Progress.say(String.format("%s, %s: %.2f s", work.words, program, run.wall()));
    }

    void add(Work work, String program, SiteSize size) {
        sizes.computeIfAbsent(work, any -> new LinkedHashMap<>()).put(program, size);
    }

    /** By work and program. */
    Map<Work, Map<String, List<Measure>>> runs() {
        return runs;
    }

    /** What a work leaves, by work and program. */
    Map<Work, Map<String, SiteSize>> sizes() {
        return sizes;
    }

    Measure median(Work work) {
        return Measure.medianOf(runs.get(work).get(OURS));
    }
}
