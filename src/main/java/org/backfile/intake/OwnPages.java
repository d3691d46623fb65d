package org.backfile.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.backfile.archive.SitePath;
import org.backfile.article.Article;
import org.backfile.config.SiteConfig;
import org.backfile.page.Asset;
import org.backfile.page.PageKind;
import org.backfile.page.TextPage;
import org.backfile.source.OtherFiles;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.source.SourceText;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.FileProblem;

/**
 * The pages that the site's owner wrote: {@code pages/about.md} becomes {@code about/index.html}. A {@code README} or
 * {@code index} is the page of its folder, and the one at the top appears on the front page. A file of another kind is
 * published if a page links to it.
 */
public final class OwnPages {

    private static final String OF_ITS_FOLDER = "(?i)(^|/)(readme|index)$";

    /**
     * The pages in order of title, the files that they link to, and the diagnostics about all of them.
     *
     * @param isWhole whether every file could be read: why one could not may go away without changing its size or time
     */
    public record Read(List<TextPage> pages, List<Asset> files, List<Diagnostic> diagnostics, boolean isWhole) {}

    private final SourceFolder folder;
    private final SourceReader reader;
    private final Map<String, SourceFile> others;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<SitePath, TextPage> pages = new HashMap<>();
    private final Map<String, Asset> files = new TreeMap<>();
    private boolean isWhole = true;

    private OwnPages(SourceFolder folder, SiteConfig.Text settings, SourceFolder.Listing listing) {
        this.folder = folder;
        this.reader = new SourceReader(folder, settings);
        this.others = listing.others().stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    /** @param listing of the folder */
    static Read in(SourceFolder folder, SiteConfig.Text settings, SourceFolder.Listing listing) {
        var texts = new OwnPages(folder, settings, listing);
        listing.files().forEach(texts::page);
        texts.diagnostics.addAll(listing.diagnostics());
        texts.diagnostics.addAll(OtherFiles.toldAmongPages(folder.namesOf(listing.others().stream()
                .filter(file -> !texts.files.containsKey(file.path()))
                .toList())));
        List<TextPage> inOrder = texts.pages.values().stream()
                .sorted(Comparator.comparing(TextPage::title).thenComparing(TextPage::path))
                .toList();
        var others = TextPage.Others.of(inOrder);
        return new Read(
                inOrder.stream().map(page -> page.among(others)).toList(),
                List.copyOf(texts.files.values()),
                List.copyOf(texts.diagnostics),
                texts.isWhole);
    }

    private void page(SourceFile file) {
        String name = file.path().substring(0, file.path().lastIndexOf('.'));
        String address = name.replaceFirst(OF_ITS_FOLDER, "");
        if (!address.isEmpty() && isTaken(address)) {
            tell(file, "wants the address " + address + "/, which is the archive's own");
            return;
        }
        SitePath path = SitePath.indexOf(address);
        if (pages.containsKey(path)) {
            tell(file, "wants the address of " + folder.nameOf(pages.get(path).source()));
            return;
        }
        var reading = reader.read(file);
        diagnostics.addAll(reading.diagnostics());
        isWhole &= !reading.texts().isEmpty();
        // A page is a file: this folder has no splitters.
        reading.texts().forEach(source -> pages.put(path, page(path, name, source)));
    }

    private TextPage page(SitePath path, String name, SourceText source) {
        Article text = TextForms.parser(Optional.empty())
                .parse(folder.nameOf(source.file()), source.text())
                .article();
        Set<String> linked = LinkedFiles.in(source.text(), source.file().path(), others.keySet());
        return new TextPage(
                path,
                text.headline().orElse(name),
                text,
                source.file().path(),
                linked.stream().filter(this::isWithTheSite).collect(Collectors.toCollection(TreeSet::new)),
                source.content(),
                TextPage.Others.NONE);
    }

    /** Reads a file that a page links to, if its path on the site is allowed. */
    private boolean isWithTheSite(String path) {
        if (isTaken(path)) {
            return false;
        }
        try {
            files.put(
                    path,
                    new Asset(
                            new SitePath(path), Files.readAllBytes(folder.root().resolve(path))));
            return true;
        } catch (IOException failure) {
            isWhole = false;
            diagnostics.add(FileProblem.unreadable(folder.nameOf(path), failure)
                    .meanwhile("left out; a link to it leads nowhere"));
            return false;
        }
    }

    private static boolean isTaken(String address) {
        return PageKind.isReserved(address.replaceFirst("/.*", ""));
    }

    private void tell(SourceFile file, String found) {
        diagnostics.add(Diagnostic.of(Code.ADDRESS_TAKEN, folder.nameOf(file))
                .found(found)
                .fix("give the file another name")
                .meanwhile("left out"));
    }
}
