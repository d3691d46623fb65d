package org.backfile.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.config.SiteConfig;
import org.backfile.intake.TextForms;
import org.backfile.parse.ArticleParser;
import org.backfile.parse.Parsed;
import org.backfile.source.SourceFile;
import org.backfile.source.SourceFolder;
import org.backfile.source.SourceReader;
import org.backfile.source.SourceText;

/** The first texts of a folder, up to a number, in memory. */
final class Texts {

    private final SourceFolder folder;
    private final SourceReader reader;
    private final List<SourceFile> files;

    private Texts(Path root, int limit) throws IOException {
        folder = TextForms.folder(root, "articles", TextForms.splitters());
        reader = new SourceReader(folder, SiteConfig.defaults().text());
        files = folder.list().files().stream().limit(limit).toList();
    }

    static Texts of(String folder, int limit) {
        try {
            return new Texts(Path.of(folder), limit);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<SourceFile> files() {
        return files;
    }

    List<SourceText> all() {
        return files.stream().flatMap(this::textsOf).toList();
    }

    /** Reads and decodes a file. */
    Stream<SourceText> textsOf(SourceFile file) {
        return reader.read(file).texts().stream();
    }

    static ArticleParser parser() {
        return TextForms.parser(Optional.empty());
    }

    static Parsed parsed(ArticleParser parser, SourceText text) {
        return parser.parse(text.id(), text.text());
    }
}
