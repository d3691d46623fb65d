import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Checks that every internal link of a built site leads somewhere: files, folders with an index page, and anchors.
 *
 * <pre>
 * java -Xmx512m -cp target/backfile.jar bench/CheckLinks.java public --base-path /harbour-post/
 * </pre>
 *
 * The base path is what links that begin with a slash begin with (those of 404.html do). Prints what is broken, fifty
 * links at most, and a count; exit code 1 when anything is.
 */
public final class CheckLinks {

    private static final int SHOWN = 50;

    private final Path root;
    private final String basePath;
    private final Set<String> files = new TreeSet<>();
    private final Map<String, Set<String>> anchorsOf = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> anchorsWanted = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicLong internal = new AtomicLong();
    private final AtomicLong external = new AtomicLong();

    private CheckLinks(Path root, String basePath) {
        this.root = root;
        this.basePath = basePath;
    }

    public static void main(String[] arguments) throws IOException {
        String basePath = arguments.length == 3 && arguments[1].equals("--base-path") ? arguments[2] : "/";
        System.exit(new CheckLinks(Path.of(arguments[0]), basePath).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            found.filter(Files::isRegularFile).forEach(file -> files.add(root.relativize(file).toString()));
        }
        List<String> pages = files.stream().filter(file -> file.endsWith(".html")).toList();
        pages.parallelStream().forEach(this::check);
        checkAnchors();
        broken.stream().sorted().limit(SHOWN).forEach(System.out::println);
        System.out.printf("%d pages, %d internal links, %d external, %d broken%n", pages.size(), internal.get(), external.get(), broken.size());
        return broken.isEmpty() && !pages.isEmpty();
    }

    private void check(String page) {
        Document document;
        try {
            document = Jsoup.parse(Files.readString(root.resolve(page)));
        } catch (IOException failure) {
            broken.add(page + ": cannot be read: " + failure.getMessage());
            return;
        }
        // Anchors of paragraphs are on every page and linked from it alone: held only while it is looked at.
        var anchors = new TreeSet<String>();
        for (Element element : document.select("[id]")) {
            if (!anchors.add(element.id())) {
                broken.add(page + ": two elements have the id " + element.id());
            }
        }
        var elsewhere = new HashMap<String, List<String>>();
        for (Element element : document.select("[href], [src], [xlink:href]")) {
            for (String attribute : List.of("href", "src", "xlink:href")) {
                if (element.hasAttr(attribute)) {
                    check(page, element.attr(attribute), anchors, elsewhere);
                }
            }
        }
        elsewhere.forEach((target, wanted) -> anchorsWanted.computeIfAbsent(target, t -> ConcurrentHashMap.newKeySet())
                .addAll(wanted.stream().map(anchor -> anchor + " " + page).toList()));
        if (!anchors.stream().allMatch(anchor -> anchor.matches("p\\d+|main"))) {
            anchorsOf.put(page, anchors);
        }
    }

    private void check(String page, String link, Set<String> ownAnchors, Map<String, List<String>> elsewhere) {
        if (link.startsWith("//") || link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            external.incrementAndGet();
            return;
        }
        internal.incrementAndGet();
        int hash = link.indexOf('#');
        String path = (hash < 0 ? link : link.substring(0, hash)).replaceFirst("\\?.*", "");
        String anchor = hash < 0 ? "" : decoded(link.substring(hash + 1));
        String target = path.isEmpty() ? page : resolve(page, decoded(path));
        if (!files.contains(target)) {
            broken.add(page + ": " + link + " leads to " + target + ", which is not there");
        } else if (!anchor.isEmpty() && target.equals(page) && !ownAnchors.contains(anchor)) {
            broken.add(page + ": " + link + " names no element of the page");
        } else if (!anchor.isEmpty() && !target.equals(page)) {
            elsewhere.computeIfAbsent(target, t -> new ArrayList<>()).add(anchor);
        }
    }

    private String resolve(String page, String path) {
        if (path.startsWith("/")) {
            // What lies outside the base path is another site: the address stays as it is and is found in no folder of ours.
            return path.startsWith(basePath) ? withIndex(path.substring(basePath.length())) : path;
        }
        // Relative all the way: one ".." too many stays in the result and is found nowhere.
        String target = Path.of(page).resolveSibling(path).normalize().toString();
        return withIndex(target + (path.endsWith("/") || path.endsWith(".") ? "/" : ""));
    }

    /** The characters that %C3%A9 stands for; a plus is a plus in a path. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return text;
        }
    }

    private static String withIndex(String path) {
        String trimmed = path.equals("/") ? "" : path;
        return trimmed.isEmpty() || trimmed.endsWith("/") ? trimmed + "index.html" : trimmed;
    }

    private void checkAnchors() {
        anchorsWanted.forEach((target, wanted) -> wanted.forEach(entry -> {
            String anchor = entry.substring(0, entry.indexOf(' '));
            if (!anchorsOf.getOrDefault(target, Set.of()).contains(anchor)) {
                broken.add(entry.substring(entry.indexOf(' ') + 1) + ": " + target + "#" + anchor + " names no element there");
            }
        }));
    }
}
