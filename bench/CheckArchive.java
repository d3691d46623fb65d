import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Checks that a built site in English has a page for every year, month, day, topic and place of its articles and that
 * the count on it is that of {@code archive.csv}; that every day is two clicks from home; and says what pages weigh.
 *
 * <pre>
 * java -cp target/backfile.jar bench/CheckArchive.java public
 * </pre>
 */
public final class CheckArchive {

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,.]*");

    private final Path root;
    private final List<NamedCsvRecord> articles;
    private final List<String> wrong = new ArrayList<>();

    private CheckArchive(Path root) throws IOException {
        this.root = root;
        try (var csv = CsvReader.builder().ofNamedCsvRecord(root.resolve("archive.csv"))) {
            articles = csv.stream().toList();
        }
    }

    public static void main(String[] arguments) throws IOException {
        System.exit(new CheckArchive(Path.of(arguments[0])).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        for (int length : new int[] {4, 7, 10}) {
            var counts = counted(article -> {
                String date = article.getField("published").replaceFirst("T.*", "");
                return date.length() >= length ? List.of(date.substring(0, length)) : List.of();
            });
            checkPages(length == 4 ? "years" : length == 7 ? "months" : "days", counts, date -> date.replace('-', '/'));
            if (length == 10) {
                checkClicks(counts.keySet());
            }
        }
        checkSubjects("topics");
        checkSubjects("places");
        weigh();
        wrong.stream().limit(30).forEach(System.out::println);
        System.out.println(wrong.size() + " wrong");
        return wrong.isEmpty();
    }

    private Map<String, Integer> counted(Function<NamedCsvRecord, List<String>> keys) {
        var counts = new TreeMap<String, Integer>();
        articles.forEach(article -> new HashSet<>(keys.apply(article)).forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    private void checkPages(String what, Map<String, Integer> counts, Function<String, String> folderOf) throws IOException {
        for (var entry : counts.entrySet()) {
            check(folderOf.apply(entry.getKey()) + "/index.html", entry.getValue());
        }
        System.out.println(counts.size() + " " + what + " looked at");
    }

    private void check(String path, int count) throws IOException {
        Path file = root.resolve(path);
        if (!Files.exists(file)) {
            wrong.add(path + " is missing");
            return;
        }
        Element said = Jsoup.parse(file, "UTF-8").selectFirst(".under-title");
        int shown = said == null ? -1 : numberIn(said.text());
        if (shown != count) {
            wrong.add(path + " says " + shown + ", and there are " + count);
        }
    }

    private static int numberIn(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group().replaceAll("\\D", "")) : -1;
    }

    private void checkSubjects(String kind) throws IOException {
        var counts = counted(article -> List.of(article.getField(kind).split("; ")).stream()
                .filter(name -> !name.isEmpty()).map(name -> name.toLowerCase(Locale.ROOT)).toList());
        var pages = new TreeMap<String, String>();
        for (Element link : Jsoup.parse(root.resolve(kind + "/index.html"), "UTF-8").select("main li a[href*=" + kind + "/]")) {
            pages.put(link.text().toLowerCase(Locale.ROOT), link.attr("href").replaceFirst("^(\\.\\./)+", ""));
        }
        for (var entry : counts.entrySet()) {
            if (pages.containsKey(entry.getKey())) {
                check(pages.get(entry.getKey()) + "index.html", entry.getValue());
            } else {
                wrong.add(kind + ": \"" + entry.getKey() + "\" is not in the list");
            }
        }
        System.out.println(counts.size() + " " + kind + " looked at");
    }

    /** Every day's page is on home, or on a page that home links. */
    private void checkClicks(Set<String> days) throws IOException {
        var reached = new TreeSet<String>();
        for (String first : linksOn("index.html")) {
            reached.add(first);
            reached.addAll(linksOn(first));
        }
        days.stream().map(day -> day.replace('-', '/') + "/index.html").filter(page -> !reached.contains(page))
                .forEach(page -> wrong.add(page + " is more than two clicks from home"));
    }

    private Set<String> linksOn(String page) throws IOException {
        var links = new TreeSet<String>();
        Path file = root.resolve(page);
        if (!page.endsWith(".html") || !Files.exists(file)) {
            return links;
        }
        for (Element link : Jsoup.parse(file, "UTF-8").select("a[href]")) {
            String target = link.attr("href").replaceFirst("#.*", "");
            if (!target.isEmpty() && !target.contains(":")) {
                String path = root.relativize(file.getParent().resolve(target).normalize()).toString();
                links.add(target.endsWith("/") ? (path.isEmpty() ? "" : path + "/") + "index.html" : path);
            }
        }
        return links;
    }

    private void weigh() throws IOException {
        var beyond = new ArrayList<Long>();
        for (NamedCsvRecord article : articles) {
            Path file = root.resolve(article.getField("path"));
            Document page = Jsoup.parse(file, "UTF-8");
            long text = page.select("article h1, article .standfirst, article .body").eachText().stream().mapToLong(part -> part.getBytes(StandardCharsets.UTF_8).length).sum();
            beyond.add(Files.size(file) - text);
        }
        beyond.sort(null);
        System.out.println("articles: HTML beyond the text, median " + beyond.get(beyond.size() / 2) + ", most " + beyond.get(beyond.size() - 1) + " bytes");
        Document home = Jsoup.parse(root.resolve("index.html"), "UTF-8");
        long weight = Files.size(root.resolve("index.html"));
        for (Element part : home.select("link[rel=stylesheet], link[rel=icon], script[src], img")) {
            weight += Files.size(root.resolve(part.hasAttr("href") ? part.attr("href") : part.attr("src")));
        }
        System.out.println("home with all that it loads: " + weight + " bytes");
    }
}
