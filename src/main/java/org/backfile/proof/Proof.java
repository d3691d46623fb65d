package org.backfile.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.output.FinishedOutput;
import org.backfile.text.Diagnostic;
import org.backfile.text.Diagnostics;
import org.backfile.work.Progress;
import org.backfile.work.Workers;

/**
 * Reads a finished site and reports which of its links, anchors, feeds, sitemap entries and assets are broken, which
 * pages lack a title or a description, and which are heavy.
 *
 * <p>Every file is read once, by several threads; files that a link with an anchor points into are read once more at
 * the end. So no page stays in memory once it has been read.
 */
public final class Proof {

    private static final String PAGE = ".html";

    private final FinishedOutput output;
    private final Options options;
    private final Progress progress;
    private final Map<String, FinishedOutput.File> files;
    private final LinkTargets addresses;
    private final Findings remarks;
    private final Leads broken = new Leads();
    private final Leads anchored = new Leads();

    /**
     * @param name    of the output folder in messages
     * @param url     where the site will stand, ending in {@code /}
     * @param weight  how many bytes a page may have, including its style sheets and scripts
     * @param threads how many threads to use, 1 or more; the report does not depend on it
     */
    public record Options(String name, Optional<URI> url, long weight, int threads) {}

    public Proof(FinishedOutput output, Options options, Progress progress) {
        this.output = output;
        this.options = options;
        this.progress = progress;
        this.files = output.files().stream()
                .collect(Collectors.toMap(
                        FinishedOutput.File::path, Function.identity(), (one, same) -> one, TreeMap::new));
        this.addresses = new LinkTargets(options.url());
        this.remarks = new Findings(options.name(), this.files.keySet(), this::textOf);
    }

    /** What is kept of a file once it has been read. */
    private record Looked(
            String path,
            int internal,
            int external,
            boolean isListed,
            long weight,
            Set<String> inSitemap,
            List<Diagnostic> diagnostics) {}

    /** @throws UncheckedIOException when a file cannot be read */
    public ProofReport run() {
        try (var workers = new Workers(options.threads())) {
            progress.begin("reading", output.files().size());
            List<Looked> looked = workers.map(output.files(), file -> {
                Looked one = look(file);
                progress.step();
                return one;
            });
            var diagnostics = new ArrayList<Diagnostic>();
            looked.forEach(file -> diagnostics.addAll(file.diagnostics()));
            workers.map(
                            List.copyOf(anchored.byPath().entrySet()),
                            target -> remarks.anchors(target.getKey(), target.getValue()))
                    .forEach(diagnostics::addAll);
            diagnostics.addAll(remarks.broken(broken.byPath()));
            Set<String> inSitemaps =
                    looked.stream().flatMap(file -> file.inSitemap().stream()).collect(Collectors.toSet());
            diagnostics.addAll(aboutSitemaps(looked, inSitemaps));
            return new ProofReport(figures(looked, inSitemaps), new Diagnostics(diagnostics));
        }
    }

    private Looked look(FinishedOutput.File file) {
        FileReading reading = read(file);
        var diagnostics = new ArrayList<>(remarks.mistakes(file.path(), reading.mistakes()));
        var inSitemap = new HashSet<String>();
        int internal = 0;
        int external = 0;
        // Once per target: many links of a page lead to the same place.
        var seen = new LinkedHashMap<LinkTargets.Target, String>();
        for (String link : reading.links()) {
            Optional<LinkTargets.Target> target = addresses.of(file.path(), link);
            if (target.isPresent()) {
                internal++;
                seen.putIfAbsent(target.get(), link);
            } else {
                external++;
            }
        }
        seen.forEach((target, link) -> follow(file.path(), link, target, reading));
        if (reading.isSitemap()) {
            seen.keySet().forEach(target -> inSitemap.add(target.path()));
        }
        long weight = reading.page().map(page -> weigh(file, page, diagnostics)).orElse(0L);
        return new Looked(
                file.path(),
                internal,
                external,
                reading.page().filter(FileReading.OfPage::isListed).isPresent(),
                weight,
                inSitemap,
                diagnostics);
    }

    private FileReading read(FinishedOutput.File file) {
        String path = file.path();
        if (path.endsWith(PAGE)) {
            return HtmlFile.read(textOf(file));
        }
        if (path.endsWith(".xml") || path.endsWith(".svg")) {
            return XmlAddresses.read(textOf(file));
        }
        if (path.endsWith(".json")) {
            return JsonFeedFile.read(textOf(file));
        }
        if (path.endsWith(".css")) {
            return StyleSheet.read(textOf(file));
        }
        if (path.equals("robots.txt")) {
            return FileReading.ofLinks(textOf(file)
                    .lines()
                    .filter(line -> line.startsWith("Sitemap:"))
                    .map(line -> line.substring(8).strip())
                    .toList());
        }
        return FileReading.nothing();
    }

    private void follow(String file, String link, LinkTargets.Target target, FileReading reading) {
        if (!files.containsKey(target.path())) {
            broken.add(new LinkTargets.Target(target.path(), ""), file, link);
        } else if (!target.anchor().isEmpty() && target.path().endsWith(PAGE)) {
            // Anchors that only the page itself links to, such as those of its paragraphs, are checked right away.
            boolean isHere = target.path().equals(file) && reading.ids().contains(target.anchor());
            if (!isHere) {
                anchored.add(target, file, link);
            }
        }
    }

    private long weigh(FinishedOutput.File file, FileReading.OfPage page, List<Diagnostic> diagnostics) {
        var loaded = new HashMap<String, Long>();
        for (String link : page.loads()) {
            addresses
                    .of(file.path(), link)
                    .map(LinkTargets.Target::path)
                    .map(files::get)
                    .ifPresent(asset -> loaded.put(asset.path(), asset.size()));
        }
        long assets = loaded.values().stream().mapToLong(Long::longValue).sum();
        if (file.size() + assets > options.weight()) {
            diagnostics.add(remarks.heavy(file.path(), file.size(), assets, options.weight()));
        }
        return file.size() + assets;
    }

    /** A site without its own address has no sitemap, and needs none. */
    private List<Diagnostic> aboutSitemaps(List<Looked> looked, Set<String> inSitemaps) {
        if (inSitemaps.isEmpty()) {
            return List.of();
        }
        return looked.stream()
                .filter(file -> file.path().endsWith(PAGE) && file.isListed() != inSitemaps.contains(file.path()))
                .map(file -> remarks.sitemapDiffers(file.path(), file.isListed()))
                .toList();
    }

    private static ProofReport.Figures figures(List<Looked> looked, Set<String> inSitemaps) {
        List<Looked> pages =
                looked.stream().filter(file -> file.path().endsWith(PAGE)).toList();
        Looked heaviest = pages.stream()
                .reduce((one, other) -> other.weight() > one.weight() ? other : one)
                .orElse(new Looked("", 0, 0, false, 0, Set.of(), List.of()));
        return new ProofReport.Figures(
                looked.size(),
                pages.size(),
                looked.stream().mapToLong(Looked::internal).sum(),
                looked.stream().mapToLong(Looked::external).sum(),
                inSitemaps.size(),
                heaviest.weight(),
                heaviest.path());
    }

    private String textOf(String path) {
        return textOf(Objects.requireNonNull(files.get(path)));
    }

    private static String textOf(FinishedOutput.File file) {
        try {
            String text = new String(Files.readAllBytes(file.location()), StandardCharsets.UTF_8);
            // A byte order mark is no character of the text; the parsers of XML and JSON would refuse it.
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
