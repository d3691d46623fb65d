import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * Every run, one object a number of articles:
 *
 * <pre>
 * {"about": ["2 processors ...", ...], "results": [{
 *   "articles": 21578,
 *   "runs": [{"work": "cold, search on", "program": "Backfile",
 *             "wall": [3.21, ...], "processor": [...], "memory": [...]}, ...],
 *   "sites": [{"work": "cold, search on", "program": "Backfile", "files": 22392, "bytes": 197000000}, ...]}]}
 * </pre>
 *
 * Seconds, and megabytes of memory; null where a figure is unknown.
 */
final class Json {

    private Json() {}

    static String of(List<String> about, List<Results> all) {
        return "{\"about\": " + about.stream().map(Json::quoted).collect(list()) + ",\n \"results\": "
                + all.stream().map(Json::of).collect(list()) + "}";
    }

    private static String of(Results results) {
        var runs = new ArrayList<String>();
        results.runs().forEach((work, programs) -> programs.forEach((program, all) -> runs.add(object(
                work,
                program,
                "\"wall\": " + figures(all, Measure::wall) + ", \"processor\": " + figures(all, Measure::processor)
                        + ", \"memory\": " + figures(all, Measure::memory)))));
        var sites = new ArrayList<String>();
        results.sizes().forEach((work, programs) -> programs.forEach((program, size) -> sites.add(
                object(work, program, "\"files\": " + size.files() + ", \"bytes\": " + size.bytes()))));
        return "\n {\"articles\": " + results.articles() + ", \"runs\": " + runs.stream().collect(list())
                + ", \"sites\": " + sites.stream().collect(list()) + "}";
    }

    private static String object(Work work, String program, String figures) {
        return "\n  {\"work\": " + quoted(work.words) + ", \"program\": " + quoted(program) + ", " + figures + "}";
    }

    private static String figures(List<Measure> measures, ToDoubleFunction<Measure> figure) {
        return measures.stream()
                .mapToDouble(figure)
                .mapToObj(each -> Double.isNaN(each) ? "null" : String.format(Locale.ROOT, "%.3f", each))
                .collect(list());
    }

    private static Collector<CharSequence, ?, String> list() {
        return Collectors.joining(", ", "[", "]");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
