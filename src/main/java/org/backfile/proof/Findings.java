package org.backfile.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.Line;
import org.backfile.text.Span;
import org.backfile.text.Suggestion;

/** Turns findings into diagnostics, each with its place in a file. */
final class Findings {

    private static final String INDEX = "index.html";

    private final String name;
    private final TreeSet<String> paths;
    private final UnaryOperator<String> textOf;

    /**
     * @param name   of the output folder in messages
     * @param paths  of all files of the site
     * @param textOf the text of such a file
     */
    Findings(String name, Collection<String> paths, UnaryOperator<String> textOf) {
        this.name = name;
        this.paths = new TreeSet<>(paths);
        this.textOf = textOf;
    }

    List<Diagnostic> mistakes(String file, List<FileReading.Mistake> mistakes) {
        var diagnostics = new ArrayList<Diagnostic>();
        for (var mistake : mistakes) {
            var diagnostic = of(mistake.code(), file).found(mistake.found()).fix(mistake.fix());
            lineOf(file, mistake.line()).ifPresent(diagnostic::at);
            diagnostics.add(diagnostic.build());
        }
        return diagnostics;
    }

    private Optional<Line> lineOf(String file, int number) {
        return number == 0
                ? Optional.empty()
                : Line.linesOf(textOf.apply(file)).stream()
                        .filter(line -> line.number() == number)
                        .findFirst();
    }

    List<Diagnostic> broken(Map<String, SortedMap<String, Leads.Sight>> byPath) {
        var diagnostics = new ArrayList<Diagnostic>();
        byPath.forEach((path, sights) -> sights.values()
                .forEach(sight -> diagnostics.add(at(of(Code.LINK_BROKEN, sight.file()), sight.file(), sight.link())
                        .found("\"" + sight.link() + "\" leads to " + path + ", which is not there")
                        .fix(near(path)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse(""))
                        .meanwhile(and(sight.files() - 1)))));
        return diagnostics;
    }

    /** @param wanted the anchors of an existing page that links from elsewhere point to */
    List<Diagnostic> anchors(String path, SortedMap<String, Leads.Sight> wanted) {
        Set<String> ids = HtmlFile.read(textOf.apply(path)).ids();
        var diagnostics = new ArrayList<Diagnostic>();
        wanted.forEach((anchor, sight) -> {
            if (!ids.contains(anchor)) {
                diagnostics.add(noAnchor(sight, new LinkTargets.Target(path, anchor), ids));
            }
        });
        return diagnostics;
    }

    private Diagnostic noAnchor(Leads.Sight sight, LinkTargets.Target target, Set<String> ids) {
        return at(of(Code.ANCHOR_MISSING, sight.file()), sight.file(), sight.link())
                .found("\"" + sight.link() + "\" leads to " + target.path() + ", where no element has the id \""
                        + target.anchor() + "\"")
                .fix(Suggestion.nearest(target.anchor(), new TreeSet<>(ids))
                        .map(near -> "did you mean \"#" + near + "\"?")
                        .orElse(""))
                .meanwhile(and(sight.files() - 1));
    }

    private static String and(int others) {
        return switch (others) {
            case 0 -> "";
            case 1 -> "1 other file leads there too";
            default -> others + " other files lead there too";
        };
    }

    Diagnostic heavy(String file, long page, long assets, long limit) {
        return of(Code.PAGE_HEAVY, file)
                .found("weighs " + kilobytes(page + assets) + ": " + kilobytes(page) + " of HTML, " + kilobytes(assets)
                        + " of style sheets and scripts")
                .expected(kilobytes(limit) + " at most")
                .fix("allow more with --max-weight; what a listing shows before it is split is "
                        + "listings: { page-size: ... }")
                .build();
    }

    Diagnostic sitemapDiffers(String file, boolean isListed) {
        return isListed
                ? of(Code.SITEMAP_DIFFERS, file)
                        .found("is in no sitemap, and nothing on it tells search engines to leave it out")
                        .fix("have its template say <meta name=\"robots\" content=\"noindex\">, "
                                + "or leave the page to Backfile")
                        .build()
                : of(Code.SITEMAP_DIFFERS, file)
                        .found("is in a sitemap and tells search engines to leave it out")
                        .fix("take <meta name=\"robots\" content=\"noindex\"> out of its template")
                        .build();
    }

    private static String kilobytes(long bytes) {
        return String.format(Locale.ROOT, "%d kB", Math.round(bytes / 1000.0));
    }

    private Diagnostic.Builder of(Code code, String file) {
        return Diagnostic.of(code, name + "/" + file);
    }

    /**
     * The first place of a link in a file. Looked up only when it is shown, so that reading need not record a place for
     * each link.
     */
    private Diagnostic.Builder at(Diagnostic.Builder diagnostic, String file, String link) {
        String text = textOf.apply(file);
        String asWritten = link.replace("&", "&amp;");
        int at = text.indexOf("\"" + asWritten + "\"");
        int from = at < 0 ? text.indexOf(asWritten) : at + 1;
        if (from < 0 || link.isEmpty()) {
            return diagnostic;
        }
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', from);
        int number = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        var line = new Line(number, text.substring(start, end < 0 ? text.length() : end));
        Span span = line.spanOf(from - start, from - start + asWritten.length());
        return diagnostic.at(line, span);
    }

    /**
     * The name most like the missing one, among the entries of the same folder: {@code topics/cocoa/} for
     * {@code topics/coca/}.
     */
    private Optional<String> near(String path) {
        if (path.startsWith("/") || path.startsWith("../")) {
            return Optional.empty();
        }
        String folder = "";
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            Set<String> there = namesIn(folder);
            if (!there.contains(parts[i])) {
                List<String> rest = List.of(parts).subList(i + 1, parts.length);
                return Suggestion.nearest(parts[i], there)
                        .map(folder::concat)
                        .map(mended -> mended + after(mended, rest));
            }
            folder += parts[i] + "/";
        }
        // The whole path exists, but as a folder.
        return paths.contains(folder + INDEX) ? Optional.of(folder) : Optional.empty();
    }

    /** The rest of the path after the corrected name, where that exists; else the folder will do. */
    private String after(String mended, List<String> names) {
        if (paths.contains(mended)) {
            return "";
        }
        String rest = "/" + String.join("/", names);
        boolean isIndex = rest.equals("/" + INDEX) || !paths.contains(mended + rest);
        return isIndex ? "/" : rest.endsWith("/" + INDEX) ? rest.substring(0, rest.length() - INDEX.length()) : rest;
    }

    private Set<String> namesIn(String folder) {
        var names = new TreeSet<String>();
        String path = paths.ceiling(folder);
        while (path != null && path.startsWith(folder)) {
            int slash = path.indexOf('/', folder.length());
            String name = path.substring(folder.length(), slash < 0 ? path.length() : slash);
            names.add(name);
            // Skips everything in a folder in one step: 0 is the character after the slash.
            path = slash < 0 ? paths.higher(path) : paths.ceiling(folder + name + "0");
        }
        return names;
    }
}
