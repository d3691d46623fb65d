package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.backfile.config.SiteConfig;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;
import org.backfile.text.Line;

/** Reads and decodes the files of one folder. Thread-safe. */
public final class SourceReader {

    /** The largest file that is read, in bytes. A newspaper's whole year as one text is smaller. */
    private static final long SIZE_LIMIT = 256L * 1024 * 1024;

    private final SourceFolder folder;
    private final SiteConfig.Text settings;

    public SourceReader(SourceFolder folder, SiteConfig.Text settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /**
     * The texts of a file, in order, with diagnostics about its decoding; or no text and one diagnostic that says why.
     */
    public record Reading(List<SourceText> texts, List<Diagnostic> diagnostics) {
        public Reading {
            texts = List.copyOf(texts);
            diagnostics = List.copyOf(diagnostics);
        }

        /** The text with that number, from 1; absent when the file has fewer. */
        public Optional<SourceText> text(int number) {
            return number <= texts.size() ? Optional.of(texts.get(number - 1)) : Optional.empty();
        }

        static Reading refused(Diagnostic reason) {
            return new Reading(List.of(), List.of(reason));
        }
    }

    public Reading read(SourceFile file) {
        String name = folder.nameOf(file);
        if (file.size() > SIZE_LIMIT) {
            return Reading.refused(Diagnostic.of(Code.FILE_TOO_LARGE, name)
                    .found("has " + file.size() + " bytes")
                    .expected("no more than " + SIZE_LIMIT)
                    .fix("split it into one file an article")
                    .meanwhile("left out"));
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(folder.root().resolve(file.path()));
        } catch (IOException failure) {
            return Reading.refused(FileProblem.unreadable(name, failure).meanwhile("left out"));
        }
        return decode(file, name, bytes);
    }

    private Reading decode(SourceFile file, String name, byte[] bytes) {
        Decoder.Outcome decoded = HtmlCharset.decode(name, bytes, settings)
                .orElseGet(() -> new Decoder(name, settings, HtmlCharset.falselyDeclared(name, bytes)).decode(bytes));
        if (decoded.text().isEmpty()) {
            return new Reading(List.of(), decoded.diagnostics());
        }
        String text = decoded.text().get();
        Splitter.Cut cut = folder.cut(file, text);
        List<Diagnostic> diagnostics = Stream.concat(decoded.diagnostics().stream(), cut.diagnostics().stream())
                .toList();
        if (cut.pieces().isEmpty()) {
            var whole = new SourceText(file, Optional.empty(), Fingerprint.of(bytes), decoded.encoding(), text);
            return new Reading(List.of(whole), diagnostics);
        }
        List<Splitter.Piece> pieces = cut.pieces().get();
        return pieces.isEmpty()
                ? Reading.refused(Decoder.empty(name))
                : new Reading(parts(file, decoded.encoding(), pieces), diagnostics);
    }

    private static List<SourceText> parts(SourceFile file, String encoding, List<Splitter.Piece> pieces) {
        var texts = new ArrayList<SourceText>(pieces.size());
        for (Splitter.Piece piece : pieces) {
            int lines = Line.linesOf(piece.text()).size();
            var part = piece.part(texts.size() + 1, lines);
            texts.add(new SourceText(file, Optional.of(part), contentOf(piece), encoding, piece.text()));
        }
        return texts;
    }

    private static Fingerprint contentOf(Splitter.Piece piece) {
        boolean isAllArticle = piece.before() == 0 && piece.after() == 0;
        return isAllArticle
                ? Fingerprint.of(piece.text())
                : Fingerprint.of(piece.before() + " " + piece.after() + " " + piece.text());
    }
}
