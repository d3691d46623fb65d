import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes Markdown with front matter of the texts that Backfile has built, in the form that Hugo and Eleventy read. The
 * fields are those that Backfile found ({@code archive.csv}); the body is what follows the headline in the text. Every
 * article gets the address that Backfile gave it: Hugo takes it from {@code url}, Eleventy from {@code permalink}.
 *
 * <pre>
 * content/1987/_index.md             a year; layout: year
 * content/1987/10/_index.md          a month
 * content/1987/10/20/_index.md       a day
 * content/1987/10/20/shares-fall.md  an article
 * </pre>
 */
final class Markdown {

    private static final List<String> LAYOUTS = List.of("year", "month", "day");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\*_`\\[\\]]");
    private static final Pattern MARK_AT_START = Pattern.compile("(?m)^([#>+=-])");
    private static final Pattern CROSSHEAD = Pattern.compile("\\p{Lu}[^\\n]{1,58}[^\\n.,:;?!\"]");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n\\s*\\n");
    private static final Pattern BYLINE = Pattern.compile("By [^\\n.]{1,100}");

    private final Path articles;
    private final Path content;
    private final Set<Path> folders = new HashSet<>();

    private Markdown(Path articles, Path content) {
        this.articles = articles;
        this.content = content;
    }

    /** Converts all articles of a site as Backfile has built it. */
    static void convert(BackfileSite site, Path content) {
        var markdown = new Markdown(site.articles(), content);
        ArchiveTable.of(site).each(markdown::write);
    }

    /** The file of the article that Backfile wrote to that path. */
    static Path fileOf(String path, Path content) {
        return content.resolve(path.replaceFirst("\\.html$", ".md"));
    }

    private void write(Map<String, String> article) throws IOException {
        String path = article.get("path");
        Path file = fileOf(path, content);
        makeFolder(file.getParent());
        String text = Files.readString(articles.resolve(article.get("source")));
        Files.writeString(file, frontMatter(article, path) + body(text, article.get("headline")));
    }

    private static String frontMatter(Map<String, String> article, String path) {
        var fields = new StringBuilder("---\ntitle: ").append(quoted(article.get("headline")));
        String published = article.get("published");
        if (!published.isEmpty()) {
            // YAML knows no date without a day: a month becomes its first, a year too.
            fields.append("\ndate: ").append((published + "-01-01").substring(0, "1987-10-20".length()));
        }
        fields.append("\nurl: /").append(path).append("\npermalink: /").append(path);
        fields.append("\nsections: ").append(list(article.get("section")));
        for (String kind : List.of("topics", "places", "authors")) {
            fields.append('\n').append(kind).append(": ").append(list(article.get(kind)));
        }
        return fields.append("\n---\n").toString();
    }

    /** Names with semicolons between them, as a list of YAML. */
    private static String list(String names) {
        return Stream.of(names.split("; "))
                .filter(name -> !name.isEmpty())
                .map(Markdown::quoted)
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String body(String text, String headline) {
        int start = text.indexOf(headline);
        String rest = start < 0 ? text : text.substring(start + headline.length());
        var body = new StringBuilder();
        for (String block : BLANK_LINES.split(rest.strip())) {
            if (body.length() == 0 && BYLINE.matcher(block).matches()) {
                continue;
            }
            boolean isCrosshead = body.length() > 0 && CROSSHEAD.matcher(block).matches();
            body.append(isCrosshead ? "\n## " : "\n").append(escaped(block)).append('\n');
        }
        return body.toString();
    }

    /** Plain text: without indentation, which means code, and without marks. */
    private static String escaped(String block) {
        String plain = block.lines().map(String::strip).collect(Collectors.joining("\n"));
        String safe = plain.replace("&", "&amp;").replace("<", "&lt;").replace("{", "&#123;");
        String unmarked = SPECIAL.matcher(safe).replaceAll("\\\\$0");
        return MARK_AT_START.matcher(unmarked).replaceAll("\\\\$1");
    }

    private void makeFolder(Path folder) throws IOException {
        if (folder.equals(content) || !folders.add(folder)) {
            return;
        }
        makeFolder(folder.getParent());
        Files.createDirectories(folder);
        Path name = content.relativize(folder);
        String layout = LAYOUTS.get(Math.min(name.getNameCount(), LAYOUTS.size()) - 1);
        String title = name.toString().replace('/', '-');
        Files.writeString(
                folder.resolve("_index.md"), "---\ntitle: " + quoted(title) + "\nlayout: " + layout + "\n---\n");
    }
}
