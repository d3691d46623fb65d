package org.backfile.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.backfile.archive.SitePath;
import org.backfile.article.Article;
import org.backfile.config.SiteConfig;
import org.backfile.page.TextPage;
import org.backfile.parse.ArticleParser;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;

/** The pages that the site's owner wrote: {@code pages/about.md} becomes {@code about/index.html}. */
final class TextPages {

    /** Folders that the archive itself needs. */
    private static final Set<String> TAKEN = Set.of("archive", "articles", "assets", "authors", "coverage", "feeds", "index",
            "on-this-day", "places",
            "search", "sections", "sitemaps", "topics", "undated");

    /** The pages in order of their titles, and what is to be said about the files. */
    record Read(List<TextPage> pages, List<Diagnostic> diagnostics) {
    }

    private TextPages() {
    }

    static Read in(SourceFolder folder, SiteConfig.Text settings) throws IOException {
        var pages = new ArrayList<TextPage>();
        var diagnostics = new ArrayList<Diagnostic>();
        if (!folder.exists()) {
            return new Read(List.of(), List.of());
        }
        var reader = new SourceReader(folder, settings);
        var listing = folder.list();
        diagnostics.addAll(listing.diagnostics());
        for (SourceFile file : listing.files()) {
            String name = file.path().substring(0, file.path().lastIndexOf('.'));
            if (TAKEN.contains(name.replaceFirst("/.*", "")) || name.matches("\\d{4}(/.*)?")) {
                diagnostics.add(Diagnostic.of(Code.ADDRESS_TAKEN, folder.nameOf(file))
                        .found("wants the address " + name + "/, which is the archive's own")
                        .mend("give the file another name")
                        .meanwhile("left out"));
                continue;
            }
            var reading = reader.read(file);
            diagnostics.addAll(reading.diagnostics());
            reading.source().ifPresent(source -> {
                Article text = new ArticleParser(Optional.empty()).parse(folder.nameOf(file), source.text()).article();
                pages.add(new TextPage(SitePath.indexOf(name), text.headline().orElse(name), text, source.content()));
            });
        }
        pages.sort(Comparator.comparing(TextPage::title).thenComparing(TextPage::path));
        return new Read(List.copyOf(pages), List.copyOf(diagnostics));
    }
}
