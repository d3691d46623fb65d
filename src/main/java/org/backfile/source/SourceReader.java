package org.backfile.source;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.backfile.config.SiteConfig;
import org.backfile.text.Code;
import org.backfile.text.Diagnostic;
import org.backfile.text.FileProblem;
import org.backfile.text.Fingerprint;

/** Reads and decodes the files of one folder. May be used by many threads at once. */
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
     * A source with what is to be said about its decoding, or no source and one diagnostic that says why.
     */
    public record Reading(Optional<Source> source, List<Diagnostic> diagnostics) {
        public Reading {
            diagnostics = List.copyOf(diagnostics);
        }

        static Reading refused(Diagnostic reason) {
            return new Reading(Optional.empty(), List.of(reason));
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
            return Reading.refused(Diagnostic.of(Code.FILE_UNREADABLE, name)
                    .found("cannot be read: " + FileProblem.wordsFor(failure))
                    .fix("give yourself the right to read it")
                    .meanwhile("left out"));
        }
        return decode(file, name, bytes);
    }

    private Reading decode(SourceFile file, String name, byte[] bytes) {
        Decoder.Outcome decoded =
                HtmlCharset.decode(name, bytes, settings).orElseGet(() -> new Decoder(name, settings).decode(bytes));
        if (decoded.text().isEmpty()) {
            return new Reading(Optional.empty(), decoded.diagnostics());
        }
        var source = new Source(
                file, Fingerprint.of(bytes), decoded.encoding(), decoded.text().get());
        return new Reading(Optional.of(source), decoded.diagnostics());
    }
}
