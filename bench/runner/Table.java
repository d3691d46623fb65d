import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Results as a table of Markdown, its columns aligned. */
final class Table {

    private final List<List<String>> rows = new ArrayList<>();

    private Table(String... heads) {
        rows.add(List.of(heads));
    }

    /** Medians of one number of articles, Backfile beside the others. */
    static Table of(Results results) {
        var table = new Table("wall, processor, peak memory", Results.OURS, "beside it", "ratio");
        results.runs().forEach((work, programs) -> {
            Measure ours = results.median(work);
            table.beside(work.words, words(ours), programs, runs -> {
                Measure theirs = Measure.medianOf(runs);
                return List.of(words(theirs), ratio(ours, theirs));
            });
        });
        results.sizes().forEach((work, programs) -> {
            SiteSize ours = programs.get(Results.OURS);
            table.beside("site, " + work.words, words(ours), programs, theirs -> List.of(
                    words(theirs), ratio(ours.files(), theirs.files()) + ", " + ratio(ours.bytes(), theirs.bytes())));
        });
        return table;
    }

    /** Medians of Backfile alone, one row a number of articles. */
    static Table ofGrowth(List<Results> all) {
        var table = new Table(
                "articles",
                Work.COLD.words,
                "wall, processor an article",
                Work.COLD_WITHOUT_SEARCH.words,
                Work.CHANGED.words,
                Work.UNCHANGED.words,
                "site");
        for (Results results : all) {
            Measure cold = results.median(Work.COLD);
            table.rows.add(List.of(
                    String.format(Locale.ROOT, "%,d", results.articles()),
                    words(cold),
                    micros(cold.wall(), results) + ", " + micros(cold.processor(), results),
                    words(results.median(Work.COLD_WITHOUT_SEARCH)),
                    words(results.median(Work.CHANGED)),
                    words(results.median(Work.UNCHANGED)),
                    words(results.sizes().get(Work.COLD).get(Results.OURS))));
        }
        return table;
    }

    private interface Cells<T> {
        /** What stands beside ours, and the ratio. */
        List<String> of(T theirs);
    }

    private <T> void beside(String work, String ours, Map<String, T> programs, Cells<T> cells) {
        if (programs.size() == 1) {
            rows.add(List.of(work, ours, "", ""));
        }
        programs.forEach((program, theirs) -> {
            if (!program.equals(Results.OURS)) {
                List<String> both = cells.of(theirs);
                rows.add(List.of(work, ours, program + ": " + both.get(0), both.get(1)));
            }
        });
    }

    private static String words(Measure measure) {
        return seconds(measure.wall()) + ", " + seconds(measure.processor()) + ", "
                + figure("%,.0f MB", measure.memory());
    }

    private static String words(SiteSize size) {
        return String.format(Locale.ROOT, "%,d files, %,.1f MB", size.files(), size.bytes() / 1e6);
    }

    private static String seconds(double seconds) {
        return figure("%.2f s", seconds);
    }

    private static String micros(double seconds, Results results) {
        return figure("%,.0f µs", seconds * 1e6 / results.articles());
    }

    private static String ratio(Measure ours, Measure theirs) {
        return ratio(ours.wall(), theirs.wall()) + ", " + ratio(ours.processor(), theirs.processor()) + ", "
                + ratio(ours.memory(), theirs.memory());
    }

    private static String ratio(double ours, double theirs) {
        return figure("%.2f", ours / theirs);
    }

    private static String figure(String format, double figure) {
        return Double.isNaN(figure) ? "?" : String.format(Locale.ROOT, format, figure);
    }

    @Override
    public String toString() {
        int columns = rows.get(0).size();
        int[] widths = IntStream.range(0, columns)
                .map(i -> rows.stream().mapToInt(row -> row.get(i).length()).max().orElse(0))
                .toArray();
        List<String> rule = IntStream.of(widths).mapToObj("-"::repeat).toList();
        var lines = new ArrayList<>(rows);
        lines.add(1, rule);
        return lines.stream()
                .map(row -> IntStream.range(0, columns)
                        .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - row.get(i).length()))
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"));
    }
}
